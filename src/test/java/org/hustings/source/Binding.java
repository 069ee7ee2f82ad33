package org.hustings.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.hustings.problem.Problem;
import org.hustings.source.yaml.Reading;
import org.hustings.source.yaml.YamlReader;

/** Binds YAML as {@code f.yaml}, and tells problems as the command line would, each with its hint. */
final class Binding {

    private static final String FILE = "f.yaml";

    private Binding() {}

    static Binder.Bound bind(Class<? extends Record> type, String yaml, Object... given) {
        Reading reading = new YamlReader().read(FILE, yaml.getBytes(StandardCharsets.UTF_8));
        assertThat(reading.problems()).isEmpty();
        return new Binder().bind(FILE, reading.tree().orElseThrow(), new Shapes().record(type), given);
    }

    /** The value of the only component. */
    static Object value(Class<? extends Record> type, String yaml) throws ReflectiveOperationException {
        Binder.Bound bound = bind(type, yaml);
        assertThat(bound.problems()).isEmpty();
        return type.getMethod("v").invoke(bound.value().orElseThrow());
    }

    /** The problems as the command line would print them, each with its hint. */
    static String problems(Class<? extends Record> type, String yaml, Object... given) {
        return text(bind(type, yaml, given).problems());
    }

    static String text(List<Problem> problems) {
        return problems.stream()
                .sorted()
                .map(p -> p.location() + ": " + p.severity().word() + ": " + p.message() + " (" + p.rule() + "): "
                        + p.hint())
                .collect(Collectors.joining("\n"));
    }
}
