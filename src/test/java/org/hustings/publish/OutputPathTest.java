package org.hustings.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"index.html", "a/b/c.html", ".htaccess", ".well-known/security.txt", "..a/b...", "é/ü.html"})
    void takesPathsInsideTheSite(String path) {
        assertThat(OutputPath.checked(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "/", "/a", "a/", "a//b", "..", ".", "../a", "a/../b", "a/./b", "a/..", "a\\b", "C:/a", "a\0"
            })
    void refusesEveryOther(String path) {
        assertThatIllegalArgumentException().isThrownBy(() -> OutputPath.checked(path));
    }

    @Test
    void knowsTheFolder() {
        assertThat(OutputPath.parent("a/b/c.html")).isEqualTo("a/b");
        assertThat(OutputPath.parent("c.html")).isEmpty();
    }
}
