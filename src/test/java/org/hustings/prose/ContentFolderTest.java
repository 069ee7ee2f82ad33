package org.hustings.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hustings.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentFolderTest {

    @TempDir
    private Path project;

    private ContentFolder scan(String... names) throws IOException {
        Path content = Files.createDirectories(project.resolve("content"));
        for (String name : names) {
            Files.writeString(content.resolve(name), "<script>alert(1)</script>");
        }
        return ContentFolder.scan(project);
    }

    private static List<String> sources(ContentFolder folder) {
        return folder.files().stream().map(ContentFile::source).toList();
    }

    /** It would reach readers with its script, where the same under {@code .html} is cleaned. */
    @ParameterizedTest
    @CsvSource({
        "vote.htm, vote.html",
        "vote.xhtml, vote.html",
        "vote.shtml, vote.html",
        "vote.HTML, vote.html",
        "vote.Adoc, vote.adoc",
        "vote.markdown, vote.md",
        "vote.adoc.txt, vote.adoc"
    })
    void anotherKindOfPageIsNotCopied(String name, String meant) throws IOException {
        ContentFolder folder = scan(name);
        assertThat(folder.files()).isEmpty();
        assertThat(folder.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.isError()).isTrue();
            assertThat(problem.hint()).isEqualTo("Rename it to \"" + meant + "\".");
        });
    }

    @Test
    void aProgramIsNotCopied() throws IOException {
        ContentFolder folder = scan("vote.js", "vote.PHP");
        assertThat(folder.files()).isEmpty();
        assertThat(folder.problems()).hasSize(2).allMatch(Problem::isError);
    }

    @Test
    void documentsAreCopied() throws IOException {
        ContentFolder folder = scan("report.pdf", "about.adoc", "notes.txt", "LICENCE");
        assertThat(sources(folder))
                .containsExactlyInAnyOrder(
                        "content/report.pdf", "content/about.adoc", "content/notes.txt", "content/LICENCE");
        assertThat(folder.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<x:script xmlns:x='http://www.w3.org/2000/svg'/>",
                "<g onload='alert(1)'/>",
                "<a href=' java\nscript:alert(1)'/>",
                "<set attributeName='href' to='javascript:alert(1)'/>",
                "<foreignObject><iframe src='https://example.org/'/></foreignObject>",
                "<?xml-stylesheet href='run.xsl'?>",
                "&later;",
                "<g"
            })
    void aDrawingThatRunsIsNotCopied(String part) throws IOException {
        ContentFolder folder = drawing(part);
        assertThat(folder.files()).isEmpty();
        assertThat(folder.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.isError()).isTrue();
            assertThat(problem.location().file()).isEqualTo("content/map.svg");
        });
    }

    @Test
    void whatOnlyLooksLikeAScriptIsCopied() throws IOException {
        Path content = Files.createDirectories(project.resolve("content"));
        Files.writeString(content.resolve("readings.xml"), "<readings><reading on='2013-11-14'/></readings>");
        Files.writeString(content.resolve("drawn.svg"), """
                <!DOCTYPE svg [<!ENTITY ns_ai "http://ns.adobe.com/AdobeIllustrator/10.0/">]>
                <svg xmlns="http://www.w3.org/2000/svg" xmlns:i="&ns_ai;"><i:pgf/></svg>""");
        Files.writeString(content.resolve("feed.atom"), """
                <?xml-stylesheet type="text/css" href="feed.css"?>
                <feed xmlns="http://www.w3.org/2005/Atom"/>""");
        ContentFolder folder = ContentFolder.scan(project);
        assertThat(folder.problems()).isEmpty();
        assertThat(folder.files()).hasSize(3);
    }

    @Test
    void aWordThatStandsForAScriptIsSeen() throws IOException {
        Path content = Files.createDirectories(project.resolve("content"));
        Files.writeString(content.resolve("map.svg"), """
                <!DOCTYPE svg [<!ENTITY run "<script>alert(1)</script>">]>
                <svg xmlns="http://www.w3.org/2000/svg">&run;</svg>""");
        assertThat(ContentFolder.scan(project).files()).isEmpty();
    }

    @Test
    void aDrawingIsCopied() throws IOException {
        ContentFolder folder = drawing("""
                <?xpacket begin=''?><title>Only a map</title><style>path { fill: none }</style>
                <a href="https://example.org/"><path class="one" d="M0 0"/></a>""");
        assertThat(sources(folder)).containsExactly("content/map.svg");
        assertThat(folder.problems()).isEmpty();
    }

    private ContentFolder drawing(String part) throws IOException {
        Path content = Files.createDirectories(project.resolve("content"));
        Files.writeString(content.resolve("map.svg"), """
                <?xml version="1.0"?>
                <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
                <svg xmlns="http://www.w3.org/2000/svg">
                %s
                </svg>""".formatted(part));
        return ContentFolder.scan(project);
    }

    @ParameterizedTest
    @ValueSource(strings = {"about.adoc~", "~$about.docx", "Thumbs.db", "desktop.ini", "about.bak", "a.adoc.orig"})
    void whatMachinesLeaveIsPassedOver(String name) throws IOException {
        ContentFolder folder = scan(name, "about.adoc");
        assertThat(sources(folder)).containsExactly("content/about.adoc");
        assertThat(folder.problems()).isEmpty();
    }

    @Test
    void aCopyByHandIsToldOf() throws IOException {
        ContentFolder folder = scan("about copy.adoc", "about.adoc");
        assertThat(sources(folder)).hasSize(2);
        assertThat(folder.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.isError()).isFalse();
            assertThat(problem.message()).contains("a copy of \"about.adoc\"");
        });
    }
}
