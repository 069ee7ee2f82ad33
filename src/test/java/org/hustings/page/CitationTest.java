package org.hustings.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.hustings.model.LocalText;
import org.hustings.model.Sample;
import org.junit.jupiter.api.Test;

class CitationTest {

    private static final String PATH = "elections/local.norfolk.2021-05-06/acle/jo-sample/";

    private final Sample sample = new Sample();

    @Test
    void plainTextNamesThePageTheSiteThePublisherAndTheDay() {
        assertThat(citation("2021-04-21", "Jo Sample, Acle").plain())
                .isEqualTo("Jo Sample, Acle. Norfolk election pledges. Norfolk VCSE, 21 April 2021. "
                        + "https://pledges.example.org/" + PATH);
    }

    @Test
    void bibtexHasTheAddressAndTheDayDescribed() {
        assertThat(citation("2021-04-21", "Jo Sample, Acle").bibtex()).isEqualTo("""
                        @misc{local.norfolk.2021-05-06:acle:jo-sample,
                          title = {{Jo Sample, Acle}},
                          author = {{Norfolk VCSE}},
                          howpublished = {Norfolk election pledges},
                          year = {2021},
                          month = apr,
                          url = {https://pledges.example.org/elections/local.norfolk.2021-05-06/acle/jo-sample/},
                          urldate = {2021-04-21},
                          note = {As recorded on 21 April 2021}
                        }""");
    }

    @Test
    void theKeyIsTheSameOnEveryDay() {
        assertThat(key(citation("2021-04-21", "Jo"))).isEqualTo(key(citation("2021-06-01", "Jo")));
    }

    @Test
    void whatLatexWouldReadAsACommandIsWrittenOut() {
        assertThat(citation("2021-04-21", "50% & more_#1 $5 ~^ {a} \\b").bibtex())
                .contains("{{50\\% \\& more\\_\\#1 \\$5 \\textasciitilde{}\\textasciicircum{} "
                        + "\\textbraceleft{}a\\textbraceright{} \\textbackslash{}b}}");
    }

    private static String key(Citation citation) {
        return citation.bibtex().lines().findFirst().orElseThrow();
    }

    private Citation citation(String day, String title) {
        LanguageEdition edition = Editions.english(sample, day);
        assertThat(edition.data().site().title()).isEqualTo(LocalText.of("Norfolk election pledges"));
        return Citation.of(edition.at(PATH), title);
    }
}
