package org.hustings.prose.jbake;

import java.util.regex.Pattern;
import org.owasp.html.Encoding;

/** Takes the markup out of a line of HTML. */
final class PlainText {

    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern PRIVATE_USE = Pattern.compile("[\\uE000-\\uE01F]");

    private PlainText() {}

    static String of(String html) {
        String text = Encoding.decodeHtml(TAG.matcher(html).replaceAll(""), false);
        return PRIVATE_USE.matcher(text).replaceAll("").strip();
    }
}
