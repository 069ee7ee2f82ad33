package org.hustings.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.hustings.problem.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkResolverTest {

    private static final Location SOMEWHERE = Location.of("content/a.adoc");

    @ParameterizedTest
    @CsvSource({
        // folder, page, written, href, path
        "'', about/, method.adoc, ../method/, method/",
        "'', about/, method.adoc#x, ../method/#x, method/",
        "'', about/, index.adoc, ../, ''",
        "'', '', index.adoc, ./, ''",
        "'', '', /, ./, ''",
        "'', about/, about.adoc, ./, about/",
        "'', about/, images/a.png, ../images/a.png, images/a.png",
        "about/, about/, a.png, a.png, about/a.png",
        "calls/, calls/vcse/, vcse/funding/, funding/, calls/vcse/funding/",
        "calls/, calls/vcse/, ../about.html, ../../about/, about/",
        "calls/, calls/vcse/, /calls/, ../, calls/",
        "calls/, calls/vcse/, /data/a.csv?b=c#d, ../../data/a.csv?b=c#d, data/a.csv",
        "'', about/, a%20b.png, ../a%20b.png, a b.png",
        "'', about/, ./x/../y/, ../y/, y/",
        "a/b/, a/b/c/, .., ../../, a/",
        "'', abc/, /ab/c/, ../ab/c/, ab/c/",
    })
    void insideTheSite(String folder, String page, String written, String href, String path) {
        Link resolved =
                new LinkResolver(folder, page).resolve(written, SOMEWHERE).orElseThrow();
        assertThat(resolved.href()).isEqualTo(href);
        assertThat(resolved.path()).contains(path);
    }

    @Test
    void whatLeadsOutOfTheSiteFromTheFileStartsAtThePage() {
        Link resolved =
                new LinkResolver("", "about/").resolve("../method/", SOMEWHERE).orElseThrow();
        assertThat(resolved.path()).contains("method/");
        assertThat(resolved.href()).isEqualTo("../method/");
    }

    @Test
    void theOtherReadingOfALinkIsKept() {
        Link resolved = new LinkResolver("calls/", "calls/vcse/")
                .resolve("funding/", SOMEWHERE)
                .orElseThrow();
        assertThat(resolved.path()).contains("calls/funding/");
        assertThat(resolved.fromPage()).contains("calls/vcse/funding/");
    }

    @Test
    void aFragmentStaysOnThePage() {
        Link resolved =
                new LinkResolver("", "about/").resolve("#x%20y", SOMEWHERE).orElseThrow();
        assertThat(resolved.href()).isEqualTo("#x%20y");
        assertThat(resolved.path()).contains("about/");
        assertThat(resolved.fragment()).isEqualTo("x y");
    }

    @Test
    void outsideTheSite() {
        Link resolved = new LinkResolver("", "about/")
                .resolve("https://example.org/a.html", SOMEWHERE)
                .orElseThrow();
        assertThat(resolved.href()).isEqualTo("https://example.org/a.html");
        assertThat(resolved.path()).isEmpty();
    }

    @Test
    void aboveTheSite() {
        assertThat(new LinkResolver("a/", "a/b/").resolve("../../../c", SOMEWHERE))
                .isEmpty();
    }
}
