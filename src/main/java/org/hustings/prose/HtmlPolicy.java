package org.hustings.prose;

import java.util.regex.Pattern;
import org.owasp.html.AttributePolicy;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * What HTML an author may bring in: what Asciidoctor and Markdown emit, and what is as harmless. No script, style, form
 * or frame; links to {@code https}, {@code http} and {@code mailto} or inside the site; pictures, sound and film from the
 * site alone, so that reading a page tells no other server about the reader.
 */
final class HtmlPolicy {

    private static final Pattern NAMES = Pattern.compile("[\\p{L}\\p{N}_:. -]+");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,5}%?");
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_+#.-]+");
    /** How an address starts that names its scheme. */
    static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:");
    /** What browsers leave out of an address before they read it. */
    private static final Pattern BLANK = Pattern.compile("[\\p{Cntrl} ]+");

    /** A host without a scheme is outside the site, and takes the scheme of wherever the page is opened. */
    private static final AttributePolicy NO_BARE_HOST =
            (element, attribute, value) -> compact(value).startsWith("//") ? null : value;

    private static final AttributePolicy INSIDE_THE_SITE = AttributePolicy.Util.join(
            NO_BARE_HOST,
            (element, attribute, value) -> SCHEME.matcher(compact(value)).lookingAt() ? null : value);

    private HtmlPolicy() {}

    /** An address as a browser reads it. */
    static String compact(String address) {
        return BLANK.matcher(address.replace('\\', '/')).replaceAll("");
    }

    static PolicyFactory create() {
        return attributes(elements()).toFactory();
    }

    private static HtmlPolicyBuilder elements() {
        return new HtmlPolicyBuilder()
                .allowElements("h1", "h2", "h3", "h4", "h5", "h6", "p", "div", "span", "br", "hr", "wbr", "blockquote")
                .allowElements("section", "article", "aside", "header", "footer", "figure", "figcaption", "address")
                .allowElements("ul", "ol", "li", "dl", "dt", "dd", "pre", "code", "kbd", "samp", "var")
                .allowElements("table", "caption", "colgroup", "col", "thead", "tbody", "tfoot", "tr", "th", "td")
                .allowElements("b", "strong", "i", "em", "u", "s", "small", "mark", "sub", "sup", "del", "ins")
                .allowElements("abbr", "cite", "q", "dfn", "time", "bdi", "bdo", "ruby", "rt", "rp", "a")
                .allowElements("details", "summary", "video", "audio")
                .allowElements((element, attributes) -> attributes.contains("src") ? element : null, "img")
                .allowWithoutAttributes("a", "span");
    }

    private static HtmlPolicyBuilder attributes(HtmlPolicyBuilder policy) {
        return links(policy)
                .allowAttributes("id", "class")
                .matching(NAMES)
                .globally()
                .allowAttributes("lang", "dir", "title")
                .globally()
                .allowAttributes("colspan", "rowspan")
                .matching(NUMBER)
                .onElements("td", "th")
                .allowAttributes("scope", "headers")
                .matching(NAMES)
                .onElements("td", "th")
                .allowAttributes("span")
                .matching(NUMBER)
                .onElements("col", "colgroup")
                .allowAttributes("start", "type", "reversed")
                .onElements("ol")
                .allowAttributes("value")
                .matching(NUMBER)
                .onElements("li")
                .allowAttributes("data-lang")
                .matching(WORD)
                .onElements("code", "pre")
                .allowAttributes("datetime")
                .onElements("time", "del", "ins")
                .allowAttributes("open")
                .onElements("details")
                .allowAttributes("controls", "loop", "muted")
                .onElements("video", "audio");
    }

    private static HtmlPolicyBuilder links(HtmlPolicyBuilder policy) {
        return policy.allowUrlProtocols("https", "http", "mailto")
                .allowAttributes("href")
                .matching(NO_BARE_HOST)
                .onElements("a")
                .allowAttributes("target", "rel")
                .matching(NAMES)
                .onElements("a")
                .allowAttributes("cite")
                .matching(NO_BARE_HOST)
                .onElements("blockquote", "q", "del", "ins")
                .allowAttributes("src")
                .matching(INSIDE_THE_SITE)
                .onElements("img", "video", "audio")
                .allowAttributes("poster")
                .matching(INSIDE_THE_SITE)
                .onElements("video")
                .allowAttributes("alt")
                .onElements("img")
                .allowAttributes("width", "height")
                .matching(NUMBER)
                .onElements("img", "video");
    }
}
