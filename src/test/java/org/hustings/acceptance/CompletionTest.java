package org.hustings.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code hustings completion} prints, in a real bash. */
class CompletionTest {

    /** Asks as bash does when the Tab key is pressed after the words it was given, the last of them unfinished. */
    private static final String TAB = """
            source completion.sh || exit
            complete -p hustings >/dev/null || exit
            # Only a bash that someone types into lets a completion change its settings.
            compopt() { :; }
            COMP_WORDS=("$@")
            COMP_CWORD=$(($# - 1))
            COMP_LINE="$*"
            COMP_POINT=${#COMP_LINE}
            _complete_hustings
            printf '%s\\n' "${COMPREPLY[@]}"
            """;

    @TempDir
    Path temp;

    @BeforeEach
    void printTheScript() throws Exception {
        CommandLineRun run = CommandLineRun.of(temp, "completion");
        assertThat(run.exitCode()).as(run.err()).isZero();
        Files.writeString(temp.resolve("completion.sh"), run.out());
        Files.writeString(temp.resolve("tab.sh"), TAB);
    }

    private List<String> tab(String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of("bash", "--norc", "tab.sh"));
        command.addAll(List.of(words));
        Process bash = new ProcessBuilder(command)
                .directory(temp.toFile())
                .redirectErrorStream(true)
                .start();
        List<String> said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(bash.waitFor()).as(said.toString()).isZero();
        return said;
    }

    @Test
    void itSaysHowToLoadItAndNothingOfOtherPrograms() throws Exception {
        List<String> head = Files.readAllLines(temp.resolve("completion.sh")).stream()
                .takeWhile(line -> line.startsWith("#"))
                .toList();
        assertThat(head)
                .hasSizeLessThan(15)
                .startsWith("#!/usr/bin/env bash")
                .contains("#   source <(hustings completion)")
                .anyMatch(line -> line.contains("~/.zshrc"))
                .noneMatch(line -> line.contains("APP_HOME"));
    }

    @Test
    void commandsAndTheirOptionsAreCompleted() throws Exception {
        assertThat(tab("hustings", "ch")).containsExactly("check");
        assertThat(tab("hustings", "import", "dem")).containsExactly("democracy-club");
        assertThat(tab("hustings", "build", "--as")).containsExactly("--as-of");
        assertThat(tab("hustings", "new", "candidate", "--el")).containsExactly("--election");
    }

    @Test
    void whatAnOptionTakesIsOfferedAsItIsTyped() throws Exception {
        assertThat(tab("hustings", "check", "--format", "s")).containsExactly("sarif");
        assertThat(tab("hustings", "diff", "--format", "")).containsExactly("text", "markdown", "json");
    }
}
