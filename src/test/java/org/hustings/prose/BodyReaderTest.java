package org.hustings.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hustings.problem.Location;
import org.hustings.prose.jbake.Converted;
import org.hustings.prose.jbake.MacroCall;
import org.hustings.prose.jbake.Marks;
import org.hustings.prose.jbake.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyReaderTest {

    private static final MacroCall CALL =
            new MacroCall("pledge", "a", "<b>", Map.of(), new Location("content/a.adoc", 1, 1));

    private final Marks marks = new Marks();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<SCRIPT SRC=//x></SCRIPT>",
                "<img src=x onerror=alert(1)>",
                "<a href='javascript:alert(1)'>x</a>",
                "<a href=' jAvA\tscript:alert(1)'>x</a>",
                "<a href='&#x6A;avascript:alert(1)'>x</a>",
                "<a href='//evil.example'>x</a>",
                "<a href='/\\evil.example'>x</a>",
                "<a href='\\\\evil.example'>x</a>",
                "<a href='\t//evil.example'>x</a>",
                "<a href='/\t/evil.example'>x</a>",
                "<a href='data:text/html,<script>'>x</a>",
                "<img src='//evil.example/x.png'>",
                "<img src='http://evil.example/x.png'>",
                "<img src='https://evil.example/x.png'>",
                "<img src=' https://evil.example/x.png'>",
                "<img src='HTTPS:evil.example/x.png'>",
                "<img src='/\\evil.example/x.png'>",
                "<img src='/\t/evil.example/x.png'>",
                "<img src='x.png' srcset='https://evil.example/x.png 2x'>",
                "<audio src='https://evil.example/x.mp3' controls></audio>",
                "<video src='x.mp4' poster='https://evil.example/x.png'></video>",
                "<video src='javascript:alert(1)' autoplay></video>",
                "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
                "<object data='x'></object><embed src='x'>",
                "<form action='https://evil.example'><button formaction='x'>x</button></form>",
                "<svg><a xlink:href='javascript:alert(1)'>x</a></svg>",
                "<math><mtext><style><img src=x onerror=alert(1)></style></mtext></math>",
                "<p style='background:url(https://evil.example)'>x</p>",
                "<base href='https://evil.example/'><link rel=stylesheet href=x><meta http-equiv=refresh content=0>",
                "<!--[if IE]><script>alert(1)</script><![endif]-->",
                "<noscript><p title='</noscript><img src=x onerror=alert(1)>'></noscript>",
                "<template><script>alert(1)</script></template>",
                "<xmp><script>alert(1)</script></xmp><plaintext><script>",
            })
    void attacksAreTakenOut(String attack) {
        String html = html(attack);
        assertThat(html.toLowerCase(Locale.ROOT))
                .doesNotContainPattern(
                        "<(script|iframe|object|embed|form|button|svg|math|style|base|link|meta|template)")
                .doesNotContainPattern("<[^>]* (on\\w+|style|srcdoc|autoplay|action)=")
                .doesNotContainPattern("(src|poster|srcset)=\"[\\s]*https?:")
                .doesNotContainPattern("(href|src)=\"[\\s/\\\\]*(javascript|data|//|\\\\|/[\\s]*[/\\\\]|http:)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p><kbd>x</kbd> <abbr title=\"y\">x</abbr> <del>x</del> <ins>x</ins> <mark>x</mark></p>",
                "<dl><dt>x</dt><dd>y</dd></dl>",
                "<details><summary>x</summary><p>y</p></details>",
                "<table><thead><tr><th scope=\"col\" colspan=\"2\">x</th></tr></thead></table>",
                "<figure><img src=\"../x.png\" alt=\"y\" /><figcaption>z</figcaption></figure>",
                "<p><a id=\"x\"></a><a href=\"https://example.org/\" target=\"_blank\" rel=\"noopener noreferrer\">y</a></p>",
                "<div class=\"admonitionblock note\" id=\"x\">y</div>",
                "<ol start=\"4\" class=\"arabic\"><li>x</li></ol>",
            })
    void whatAsciidoctorWritesIsKept(String html) {
        assertThat(html(html.replace("../x.png", "x.png"))).isEqualTo(html);
    }

    @Test
    void linksMayLeadAnywhereAndPicturesComeFromTheSite() {
        assertThat(html("<p><a href=\"http://example.org/x.png\">y</a></p>")).contains("http://example.org/x.png");
        assertThat(html("<video src=\"x.mp4\" poster=\"x.png\"></video>"))
                .isEqualTo("<video src=\"../x.mp4\" poster=\"../x.png\"></video>");
    }

    @Test
    void whatWouldLoadFromElsewhereIsReported() {
        assertThat(GoldenText.of(read("<p>\n<img src=\"https://example.org/x.png\" alt=\"y\"></p>")
                        .problems()))
                .isEqualTo("""
                content/a.adoc: warning: the address `https://example.org/x.png` of `<img>` was taken out (prose-html)
                    Pages load nothing from other servers: put the file into `content/` or `assets/`, or link to it.
                """);
    }

    @Test
    void macrosCutTheBody() {
        BodyReader body = read("<p>a " + marks.mark(0) + " b</p>" + marks.mark(0));
        assertThat(body.parts())
                .containsExactly(
                        new ProsePart.Html("<p>a "),
                        new ProsePart.Macro(MacroKind.PLEDGE, "a", "<b>", Map.of(), CALL.location()),
                        new ProsePart.Html(" b</p>"),
                        new ProsePart.Macro(MacroKind.PLEDGE, "a", "<b>", Map.of(), CALL.location()));
    }

    @Test
    void aMarkOfAnotherConversionIsMereText() {
        assertThat(read("<p>" + new Marks().mark(0) + "</p>").parts()).hasSize(1);
        assertThat(html("<p>&#xE010;&#xE000;&#xE011;</p>")).doesNotContain("\"pledge\"");
    }

    @Test
    void anAttributeHasNoRoomForAMacro() {
        BodyReader body = read("<p title=\"a " + marks.mark(0) + "\">b</p>");
        assertThat(body.parts()).containsExactly(new ProsePart.Html("<p title=\"a &lt;b&gt;\">b</p>"));
        assertThat(GoldenText.of(body.problems())).isEqualTo("""
                content/a.adoc:1:1: error: the macro `pledge:` cannot stand here (prose-macro)
                    It works in running text, not in the alternative text of a picture or in a link's address.
                """);
    }

    @Test
    void headingsAreLoweredOnlyWhereTheyMustBe() {
        assertThat(html("<h2>a</h2><h3>b</h3>")).isEqualTo("<h2>a</h2><h3>b</h3>");
        assertThat(html("<p>x</p><h1>a</h1><h2>b</h2><h6>c</h6>")).isEqualTo("<p>x</p><h2>a</h2><h3>b</h3><h6>c</h6>");
    }

    private String html(String html) {
        StringBuilder text = new StringBuilder();
        read(html).parts().forEach(part -> text.append(part instanceof ProsePart.Html piece ? piece.html() : part));
        return text.toString();
    }

    private BodyReader read(String html) {
        Converted converted = new Converted(
                "Title",
                "page",
                "published",
                Optional.empty(),
                List.of(),
                Map.of(),
                html,
                marks,
                List.of(CALL),
                List.of(),
                new SourceText("content/a.adoc", List.of()),
                List.of());
        return new BodyReader(converted, new LinkResolver("", "a/")).read();
    }
}
