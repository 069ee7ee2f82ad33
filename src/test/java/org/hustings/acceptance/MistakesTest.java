package org.hustings.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hustings.Pipeline;
import org.hustings.model.Today;
import org.hustings.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The mistakes that newcomers make, each in one file of a site without any other, and word for word what they are told:
 * {@code mistakes.txt}. There {@code →} is a tab, {@code <CR>} a carriage return and {@code <BOM>} a byte order mark; {@code
 * <1252>} and {@code <UTF-16>} at the start say how the file is saved. What is told now is left in
 * {@code target/acceptance/mistakes.txt}; read it as somebody who has never seen YAML.
 */
class MistakesTest {

    private static final Path GALLERY = Path.of("src/test/resources/org/hustings/acceptance/mistakes.txt");
    private static final String TITLE = "=== ";
    private static final String TOLD = "---->\n";

    private static final String UTF_16 = "<UTF-16>";
    private static final String WINDOWS = "<1252>";

    @TempDir
    Path temp;

    @Test
    void everyMistakeIsToldAsAColleagueWould() throws IOException {
        String gallery = Files.readString(GALLERY);
        List<String> now = new ArrayList<>();
        for (String mistake : gallery.split("(?m)^" + TITLE, -1)) {
            if (!mistake.isBlank()) {
                now.add(TITLE + mistake.substring(0, mistake.indexOf(TOLD)) + TOLD + told(mistake));
            }
        }
        String told = String.join("\n", now);
        Files.writeString(Files.createDirectories(Path.of("target/acceptance")).resolve("mistakes.txt"), told);

        assertThat(now).hasSizeGreaterThan(30);
        assertThat(told).isEqualTo(gallery);
    }

    private String told(String mistake) throws IOException {
        String[] lines = mistake.split("\n", 3);
        String text = lines[2].substring(0, lines[2].indexOf(TOLD))
                .replace('→', '\t')
                .replace("<CR>", "\r")
                .replace("<BOM>", "\uFEFF");
        Project project = Project.laid(temp.resolve(lines[0].replaceAll("\\W", "-")));
        Path file = project.folder().resolve(lines[1].substring("--- ".length()));
        Files.write(Files.createDirectories(file.getParent()).resolve(file.getFileName()), bytes(text));
        List<Problem> problems = new Pipeline(1)
                .check(new Pipeline.Request(
                        project.folder(),
                        zone -> Today.startOf(LocalDate.parse(Project.AFTER_THE_POLL), zone),
                        Optional.empty(),
                        Optional.empty()));
        return problems.isEmpty()
                ? "nothing\n"
                : problems.stream().map(MistakesTest::told).collect(Collectors.joining());
    }

    /** As the program saves it that the text starts with. */
    private static byte[] bytes(String text) {
        if (text.startsWith(UTF_16)) {
            return ("\uFEFF" + text.substring(UTF_16.length())).getBytes(StandardCharsets.UTF_16LE);
        }
        return text.startsWith(WINDOWS)
                ? text.substring(WINDOWS.length()).getBytes(Charset.forName("windows-1252"))
                : text.getBytes(StandardCharsets.UTF_8);
    }

    private static String told(Problem problem) {
        String hint = problem.hint().isEmpty() ? "" : "    " + problem.hint().replace("\n", "\n    ") + "\n";
        String severity = problem.isError() ? "" : "(warning) ";
        return place(problem) + ": " + severity + problem.message() + "\n" + hint;
    }

    private static String place(Problem problem) {
        String place = problem.location().toString();
        return place.substring(place.lastIndexOf('/') + 1);
    }
}
