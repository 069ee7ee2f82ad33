package org.hustings.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Markdown and HTML pages and the settings of an existing JBake site. Nothing here starts JRuby. */
class PagesOfJBakeSitesTest {

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @TempDir
    Path project;

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @Test
    void markdownWithAHeader() throws IOException {
        write("content/blog/old.md", """
                title=An old post
                date=2013-09-24
                type=post
                tags=bread, old news
                status=published
                summary=Short
                ~~~~~~

                # Hello

                Some *text* with [a link](../about.html), [another](//example.org/) and ![a picture](bun.png).

                ## Second
                """);
        ProseResult result = read();
        assertThat(GoldenText.of(result.documents().get(0))).isEqualTo("""
                path: blog/old/
                title: An old post
                type: post, PUBLISHED, 2013-09-24
                tags: [bread, old news]
                attributes: {summary=Short}
                anchors: []
                --- body
                <h2>Hello</h2>
                <p>Some <em>text</em> with <a href="../../about/">a link</a>, <a>another</a> and \
                <img src="../bun.png" alt="a picture" />.</p>
                <h3>Second</h3>

                --- links
                ../about.html -> about/ content/blog/old.md:11:27
                bun.png -> blog/bun.png content/blog/old.md:11:86
                """);
        assertThat(GoldenText.of(result.problems())).isEqualTo("""
                content/blog/old.md:11:53: warning: the address `//example.org/` was taken out (prose-html)
                    Scripts, styles, forms, frames and addresses other than https, http and mailto are not published.
                """);
    }

    @Test
    void markdownWithoutAHeaderIsAPageWithItsHeadingAsTitle() throws IOException {
        write("content/about.md", "# About & us\n\nText.\n\n## More\n");
        AuthoredDocument about = read().documents().get(0);
        assertThat(about.title()).isEqualTo("About & us");
        assertThat(about.type()).isEqualTo("page");
        assertThat(about.date()).isEmpty();
        assertThat(GoldenText.body(about).strip()).isEqualTo("<p>Text.</p>\n<h2>More</h2>");
    }

    @Test
    void htmlWithAHeader() throws IOException {
        write("content/page.html", """
                title=A page
                type=page
                status=published
                ~~~~~~
                <h1>Top</h1><p onclick="x()">Text <script>x</script></p>
                """);
        ProseResult result = read();
        assertThat(GoldenText.body(result.documents().get(0)).strip()).isEqualTo("<h2>Top</h2><p>Text </p>");
        assertThat(result.problems())
                .extracting(problem -> problem.location() + " " + problem.message())
                .containsExactly(
                        "content/page.html:5:16 the attribute `onclick` was taken out",
                        "content/page.html:5:35 the element `<script>` was taken out");
    }

    @Test
    void draftsAndDates() throws IOException {
        write("content/a.md", "title=A\nstatus=draft\n~~~~~~\nText\n");
        write("content/b.md", "title=B\ndate=2021-05-06\nstatus=published-date\n~~~~~~\nText\n");
        write("content/c.md", "title=C\n~~~~~~\nText\n");
        ProseResult result = read();
        assertThat(result.problems()).isEmpty();
        assertThat(result.publishedOn(LocalDate.of(2021, 5, 5)))
                .extracting(AuthoredDocument::title)
                .containsExactly("C");
        assertThat(result.publishedOn(LocalDate.of(2021, 5, 6)))
                .extracting(AuthoredDocument::title)
                .containsExactly("B", "C");
    }

    @Test
    void settingsOfTheProject() throws IOException {
        write("jbake.properties", """
                default.type=post
                default.status=draft
                header.separator=------
                date.format=d MMMM yyyy
                markdown.extensions=TABLES
                asciidoctor.option.requires=asciidoctor-diagram
                """);
        write("content/a.md", "title=A\ndate=6 May 2021\n------\n\n|a|b|\n|---|---|\n|1|2|\n");
        Locale.setDefault(Locale.forLanguageTag("cy"));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        ProseResult result = read();
        AuthoredDocument document = result.documents().get(0);
        assertThat(document.type()).isEqualTo("post");
        assertThat(document.status()).isEqualTo(PublicationStatus.DRAFT);
        assertThat(document.date()).contains(LocalDate.of(2021, 5, 6));
        assertThat(GoldenText.body(document)).contains("<table>");
        assertThat(GoldenText.of(result.problems())).isEqualTo("""
                jbake.properties: warning: asciidoctor.option.requires is not supported (prose-configuration)
                    Of the options, only asciidoctor.option.doctype is; attributes go in asciidoctor.attributes.
                """);
    }

    @Test
    void brokenHeaders() throws IOException {
        write("content/a.md", "title=A\nno equals sign\n~~~~~~\nText\n");
        write("content/b.md", "title=B\nstatus=published\n\nText\n");
        write("content/c.md", "title=C\ndate=6.5.2021\nstatus=hidden\n~~~~~~\nText\n");
        write("content/d.html", "title=D\n~~~~~~ \nText\n");
        Files.write(project.resolve("content/e.md"), new byte[] {'c', 'a', 'f', (byte) 0xe9});
        ProseResult result = read();
        assertThat(result.problems())
                .extracting(problem -> problem.location() + " " + problem.severity() + " " + problem.message())
                .containsExactly(
                        "content/a.md:2 ERROR the header line `no equals sign` is not of the form `key=value`",
                        "content/b.md:1 ERROR the header that starts here is not closed by a line `~~~~~~`",
                        "content/c.md:2 ERROR `6.5.2021` is not a date of the form yyyy-MM-dd",
                        "content/c.md:3 ERROR `hidden` is not a status",
                        "content/d.html:2 ERROR the line `~~~~~~` has spaces around it",
                        "content/e.md ERROR the file is not written in UTF-8");
        assertThat(result.documents()).hasSize(5);
    }

    @Test
    void whichFilesArePublished() throws IOException {
        write("content/a.md", "Text\n");
        write("content/a/index.md", "Text\n");
        write("content/picture.png", "png");
        write("content/_part.md", "Text\n");
        write("content/.hidden.md", "Text\n");
        write("content/ignored/.jbakeignore", "");
        write("content/ignored/b.md", "Text\n");
        write("secret/key.txt", "secret");
        Files.createSymbolicLink(project.resolve("content/leak"), project.resolve("secret"));
        ProseResult result = read();
        assertThat(result.documents())
                .extracting(AuthoredDocument::source)
                .containsExactly("content/a.md", "content/a/index.md");
        assertThat(result.assets()).extracting(ContentAsset::path).containsExactly("picture.png");
        assertThat(result.problems())
                .extracting(problem -> problem.location() + " " + problem.message())
                .containsExactly(
                        "content/a/index.md it would become the same page as content/a.md",
                        "content/leak this link leads out of content/ or nowhere");
    }

    @Test
    void aProjectWithoutContent() throws IOException {
        assertThat(read()).isEqualTo(new ProseResult(List.of(), List.of(), List.of()));
    }

    private ProseResult read() throws IOException {
        return Prose.read(project, Optional.empty(), "test");
    }

    private void write(String file, String text) throws IOException {
        Path path = project.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
