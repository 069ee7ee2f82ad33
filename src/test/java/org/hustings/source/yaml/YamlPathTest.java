package org.hustings.source.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.hustings.problem.Place;
import org.junit.jupiter.api.Test;

class YamlPathTest {

    private static final String YAML = """
            name: Jo
            answers:
              funding:
                - on: 2021-04-12
                  source: {title: Email, url: https://x.example}
            links:
            """;

    private final Reading reading = new YamlReader().read("jo.yaml", YAML.getBytes(StandardCharsets.UTF_8));

    @Test
    void findsValues() {
        assertThat(at(Place.value("jo.yaml", "name"))).isEqualTo("jo.yaml:1:7");
        assertThat(at(Place.value("jo.yaml", "answers", "funding", 0))).isEqualTo("jo.yaml:4:7");
        assertThat(at(Place.value("jo.yaml", "answers", "funding", 0, "source", "url")))
                .isEqualTo("jo.yaml:5:35");
        assertThat(at(Place.value("jo.yaml", "links"))).isEqualTo("jo.yaml:6:7");
    }

    @Test
    void findsKeys() {
        assertThat(at(Place.key("jo.yaml", "answers", "funding"))).isEqualTo("jo.yaml:3:3");
        assertThat(at(Place.key("jo.yaml", "answers", "funding", 0))).isEqualTo("jo.yaml:4:7");
    }

    @Test
    void fallsBackToTheKeyOfTheNearestAncestor() {
        assertThat(at(Place.value("jo.yaml", "answers", "housing", 0))).isEqualTo("jo.yaml:2:1");
        assertThat(at(Place.value("jo.yaml", "answers", "funding", 7))).isEqualTo("jo.yaml:3:3");
        assertThat(at(Place.value("jo.yaml", "answers", "funding", "first"))).isEqualTo("jo.yaml:3:3");
        assertThat(at(Place.value("jo.yaml", "answers", "funding", 0, "words"))).isEqualTo("jo.yaml:4:7");
        assertThat(at(Place.value("jo.yaml", "name", "surname"))).isEqualTo("jo.yaml:1:1");
        assertThat(at(Place.value("jo.yaml", "party"))).isEqualTo("jo.yaml:1:1");
    }

    @Test
    void namesTheFileWhereNothingCanBeFound() {
        assertThat(at(Place.value("jo.yaml"))).isEqualTo("jo.yaml");
        Reading empty = new YamlReader().read("e.yaml", new byte[0]);
        assertThat(empty.locate(Place.value("e.yaml", "name"))).hasToString("e.yaml");
    }

    private String at(Place place) {
        return reading.locate(place).toString();
    }
}
