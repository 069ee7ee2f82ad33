package org.hustings.prose.jbake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.asciidoctor.ast.Document;
import org.asciidoctor.extension.IncludeProcessor;
import org.asciidoctor.extension.PreprocessorReader;
import org.asciidoctor.jruby.internal.RubyObjectWrapper;
import org.hustings.problem.Location;
import org.hustings.problem.Problem;

/**
 * Looks at every include before Asciidoctor does. What stays in {@code content/} and is there, Asciidoctor includes
 * itself; everything else is taken over here and becomes an error.
 */
final class IncludeGuard extends IncludeProcessor {

    static final String RULE = "prose-include";

    private static final Pattern ELSEWHERE = Pattern.compile("(?:[A-Za-z][A-Za-z0-9+.-]*:|[/\\\\]).*");

    private final Supplier<Conversion> conversion;
    private String complaint = "";
    private boolean missing;

    IncludeGuard(Supplier<Conversion> conversion) {
        this.conversion = conversion;
    }

    @Override
    public boolean handles(String target) {
        Optional<String> found = complaint(target);
        complaint = found.orElse("");
        return found.isPresent();
    }

    private Optional<String> complaint(String target) {
        missing = false;
        if (ELSEWHERE.matcher(target).matches()) {
            return Optional.of("`" + target + "` is not a path inside content/");
        }
        Path content = conversion.get().content();
        try {
            Path file =
                    Path.of(conversion.get().reader().getDir()).resolve(target).normalize();
            if (!file.startsWith(content)) {
                return Optional.of("`" + target + "` leads out of content/");
            }
            return within(content, file, target);
        } catch (InvalidPathException | IOException e) {
            return Optional.of("`" + target + "` cannot be read");
        }
    }

    private Optional<String> within(Path content, Path file, String target) throws IOException {
        String source = content.getParent().relativize(file).toString().replace('\\', '/');
        conversion.get().include(source);
        if (!Files.isRegularFile(file)) {
            missing = true;
            return Optional.of("the included file `" + target + "` does not exist");
        }
        if (!file.toRealPath().startsWith(content.toRealPath())) {
            return Optional.of("`" + target + "` is a link that leads out of content/");
        }
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        conversion.get().sources().add(source, List.of(text.split("\\R", -1)));
        return Optional.empty();
    }

    @Override
    public void process(Document document, PreprocessorReader reader, String target, Map<String, Object> attributes) {
        if (missing && attributes.containsKey("optional-option")) {
            return;
        }
        // Asciidoctor has already gone past the line of the include.
        String path = ((RubyObjectWrapper) reader).getString("path");
        Location location = conversion.get().at(path, reader.getLineNumber() - 1);
        conversion
                .get()
                .report(Problem.error(
                        location,
                        RULE,
                        complaint,
                        missing
                                ? "The path starts from the folder of the file that includes it."
                                : "Only files inside content/ can be included."));
    }
}
