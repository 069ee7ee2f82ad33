package org.hustings.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hustings.problem.Finding;
import org.hustings.problem.Place;
import org.hustings.problem.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocatorTest {

    @TempDir
    private Path project;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(project.resolve("a.yaml"), "name: Jo\nanswers:\n  funding:\n    - {on: 2021-04-12}\n");
        Files.writeString(project.resolve("b.yaml"), "broken: [\n");
    }

    private String locate(Place... places) throws IOException {
        List<Finding> findings = List.of(places).stream()
                .map(place -> Finding.error(place, "rule", "wrong", ""))
                .toList();
        return String.join(
                " ",
                Locator.locate(project, findings).stream()
                        .map(Problem::location)
                        .map(Object::toString)
                        .toList());
    }

    @Test
    void findsValuesAndKeysAndSorts() throws IOException {
        assertThat(locate(
                        Place.value("a.yaml", "answers", "funding", 0, "on"),
                        Place.key("a.yaml", "answers", "funding"),
                        Place.value("a.yaml", "name"),
                        Place.value("a.yaml")))
                .isEqualTo("a.yaml a.yaml:1:7 a.yaml:3:3 a.yaml:4:12");
    }

    @Test
    void showsTheNearestAncestorOfWhatIsNotThere() throws IOException {
        assertThat(locate(Place.value("a.yaml", "answers", "funding", 0, "source")))
                .isEqualTo("a.yaml:4:7");
    }

    @Test
    void showsTheFileWhereThereIsNoTree() throws IOException {
        assertThat(locate(Place.value("b.yaml", "broken"), Place.value("gone.yaml", "name")))
                .isEqualTo("b.yaml gone.yaml");
    }
}
