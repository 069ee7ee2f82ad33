package org.hustings.prose.jbake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.asciidoctor.extension.PreprocessorReader;
import org.hustings.problem.Location;
import org.hustings.problem.Problem;

/** The conversion of one AsciiDoc file while it is under way, and what it has come to in the end. */
final class Conversion {

    private final String source;
    private final Path content;
    private final List<String> body;
    private final int firstLine;
    private final SourceText sources;
    private final Marks marks = new Marks();
    private final List<MacroCall> macros = new ArrayList<>();
    private final Set<String> included = new TreeSet<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, String> attributes = new TreeMap<>();
    private PreprocessorReader reader;
    private String title = "";
    private String html = "";

    /**
     * A conversion that is yet to be done.
     *
     * @param source the path from the project folder
     * @param content the content folder
     * @param lines all lines of the file
     * @param firstLine the first line, from 1, that is AsciiDoc
     */
    Conversion(String source, Path content, List<String> lines, int firstLine) {
        this.source = source;
        this.content = content;
        this.body = lines.subList(firstLine - 1, lines.size());
        this.firstLine = firstLine;
        this.sources = new SourceText(source, lines);
    }

    /** Hands the file to Asciidoctor as if it were included, so that its own includes start from its own folder. */
    void begin(PreprocessorReader start) {
        reader = start;
        Path file = content.resolveSibling(source);
        String path = content.relativize(file).toString().replace('\\', '/');
        start.pushInclude(String.join("\n", body) + "\n", file.toString(), path, firstLine, Map.of());
    }

    PreprocessorReader reader() {
        return reader;
    }

    Path content() {
        return content;
    }

    SourceText sources() {
        return sources;
    }

    /** Notes a macro; answers with the mark to leave in its place. */
    String note(MacroCall macro) {
        macros.add(macro);
        return marks.mark(macros.size() - 1);
    }

    void include(String file) {
        included.add(file);
    }

    void report(Problem problem) {
        problems.add(problem);
    }

    void finish(String convertedTitle, String convertedBody) {
        title = convertedTitle;
        html = convertedBody;
    }

    void attribute(String name, String value) {
        attributes.put(name, value);
    }

    /** A path of Asciidoctor's, from the content folder, as a place in the project. */
    Location at(String path, int line) {
        return path == null || path.startsWith("<")
                ? Location.of(source)
                : new Location(content.getFileName() + "/" + path, Math.max(line, 0), 0);
    }

    String source() {
        return source;
    }

    String title() {
        return title;
    }

    String html() {
        return html;
    }

    Map<String, String> attributes() {
        return attributes;
    }

    Marks marks() {
        return marks;
    }

    List<MacroCall> macros() {
        return macros;
    }

    List<String> included() {
        return List.copyOf(included);
    }

    List<Problem> problems() {
        return problems;
    }
}
