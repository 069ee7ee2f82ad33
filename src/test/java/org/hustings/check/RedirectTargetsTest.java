package org.hustings.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hustings.model.Redirects;
import org.hustings.model.Sample;
import org.junit.jupiter.api.Test;

class RedirectTargetsTest {

    private final Sample sample = new Sample();

    @Test
    void oneStepToAPage() {
        redirects(List.of("removed/"), "old/", "new/", "older/", "new/");
        assertThat(found()).isEmpty();
    }

    @Test
    void toItself() {
        redirects(List.of(), "old/", "old/index.html");
        assertThat(found()).isEqualTo("""
                        error data/redirects.yaml old/
                          "old/" is redirected to itself
                          delete the line""");
    }

    @Test
    void toAnotherSite() {
        redirects(List.of(), "old/", "https://example.org/", "older/", "/new/");
        assertThat(found()).isEqualTo("""
                        error data/redirects.yaml old/
                          a redirect leads to a path of this site, not to "https://example.org/"
                          write the path from the site's root, for example "old/: changes/"
                        error data/redirects.yaml older/
                          a redirect leads to a path of this site, not to "/new/"
                          write the path from the site's root, for example "older/: changes/\"""");
    }

    @Test
    void inAChain() {
        redirects(List.of(), "a/", "b", "b/", "c/", "c/", "d/");
        assertThat(found()).isEqualTo("""
                        warning data/redirects.yaml a/
                          this redirect leads to "b", which is redirected itself
                          write "a/: d/"
                        warning data/redirects.yaml b/
                          this redirect leads to "c/", which is redirected itself
                          write "b/: d/\"""");
    }

    @Test
    void inACircle() {
        redirects(List.of(), "a/", "b/", "b/", "a/");
        assertThat(found()).isEqualTo("""
                        error data/redirects.yaml a/
                          "a/" is redirected in a circle
                          redirect it to a page that is there
                        error data/redirects.yaml b/
                          "b/" is redirected in a circle
                          redirect it to a page that is there""");
    }

    @Test
    void aPageThatIsGoneLeadsNowhereAndNothingLeadsToIt() {
        redirects(List.of("gone/", "old", "gone/"), "old/", "new/", "older/", "gone/");
        assertThat(found()).isEqualTo("""
                        warning data/redirects.yaml gone/1
                          "old" is the path of a file; that of a page ends in a slash
                          did you mean "old/"?
                        error data/redirects.yaml gone/1
                          "old" is both redirected and gone
                          delete the redirect, or take it out of "gone"
                        error data/redirects.yaml gone/2
                          "gone/" is listed twice
                          delete one of the two
                        error data/redirects.yaml older/
                          this redirect leads to "gone/", which is gone
                          list "older/" under "gone" as well, or redirect it elsewhere""");
    }

    @Test
    void aPageEndsInASlash() {
        redirects(List.of(), "e", "new/", "old.html", "new/", "data/old.2017/answers.csv", "data/answers.csv");
        assertThat(found()).isEqualTo("""
                        warning data/redirects.yaml e (key)
                          "e" is the path of a file; that of a page ends in a slash
                          did you mean "e/"?""");
        redirects(List.of(), "elections/local.norfolk.2017-05-04", "new/");
        assertThat(found()).contains("did you mean \"elections/local.norfolk.2017-05-04/\"?");
    }

    private void redirects(List<String> gone, String... moved) {
        Map<String, String> byOld = new LinkedHashMap<>();
        for (int i = 0; i < moved.length; i += 2) {
            byOld.put(moved[i], moved[i + 1]);
        }
        sample.redirects = new Redirects(byOld, gone);
    }

    private String found() {
        return Findings.of(new RedirectTargets(), sample);
    }
}
