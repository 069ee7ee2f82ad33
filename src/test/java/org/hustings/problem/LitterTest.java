package org.hustings.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LitterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "about.adoc~",
                "~$about.docx",
                "Thumbs.db",
                "Desktop.ini",
                ".DS_Store",
                "._about.adoc",
                "about.adoc.bak",
                ".about.adoc.swp",
                "about.adoc.orig",
                "#about.adoc#",
                "__MACOSX"
            })
    void whatMachinesLeaveIsKnown(String name) {
        assertThat(Litter.isMadeByMachine(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"about.adoc", "report.pdf", "backup.adoc", "site.yaml", ".jbakeignore", "original.md"})
    void whatPeopleWriteIsNot(String name) {
        assertThat(Litter.isMadeByMachine(name)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "about copy.adoc, about.adoc",
        "about - Copy.adoc, about.adoc",
        "about - Copy (2).adoc, about.adoc",
        "about (1).adoc, about.adoc",
        "about(1).adoc, about.adoc",
        "about (another copy).adoc, about.adoc",
        "about (3rd copy).adoc, about.adoc",
        "Copy of about.adoc, about.adoc",
        "about-copy.adoc, about.adoc",
        "about copy, about",
        "local.norfolk.2021-05-06 copy, local.norfolk.2021-05-06"
    })
    void aCopyNamesItsOriginal(String copy, String original) {
        assertThat(Litter.original(copy)).contains(original);
        assertThat(Litter.original(copy, List.of(original, copy))).contains(original);
        assertThat(Litter.original(copy, List.of(copy))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"copy.adoc", "copyright.adoc", "about.adoc", "photocopy.adoc", "jo-sample-2.yaml"})
    void aWordIsNoCopy(String name) {
        assertThat(Litter.original(name)).isEmpty();
    }
}
