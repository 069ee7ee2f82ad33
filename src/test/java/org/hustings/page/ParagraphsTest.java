package org.hustings.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParagraphsTest {

    @Test
    void aBlankLineStartsAParagraph() {
        assertThat(Paragraphs.of("One.\n\nTwo,\nstill two.\n  \n\nThree.\n"))
                .containsExactly("One.", "Two,\nstill two.", "Three.");
    }

    @Test
    void aSingleLineIsOneParagraph() {
        assertThat(Paragraphs.of("  One. ")).containsExactly("One.");
    }

    @Test
    void nothingIsNone() {
        assertThat(Paragraphs.of(" \n\n ")).isEmpty();
    }
}
