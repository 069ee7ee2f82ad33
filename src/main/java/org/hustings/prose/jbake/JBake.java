package org.hustings.prose.jbake;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.hustings.problem.Location;
import org.hustings.problem.Problem;
import org.jbake.app.JBakeException;
import org.jbake.app.Parser;
import org.jbake.model.DocumentModel;
import org.jbake.parser.Engines;

/**
 * JBake as a converter of authored files: its configuration, its headers and its engines, without its oven, its content
 * store and its templates. JRuby starts with the first AsciiDoc file. Close it, so that the memory comes back.
 */
public final class JBake implements AutoCloseable {

    private static final String CONFIGURATION = "jbake.properties";
    private static final Set<String> ASCIIDOC = Set.of("adoc", "asciidoc", "ad");
    private static final Set<String> RESERVED =
            Set.of("title", "type", "status", "date", "tags", "body", "cached", "rendered", "org.hustings.conversion");
    private static final Set<String> STATUSES = Set.of("draft", "published", "published-date");

    private final Path project;
    private final AsciidocConverter asciidoc;
    private final SiteConfiguration configuration;
    private final List<Problem> problems;

    private JBake(Path project, AsciidocConverter asciidoc, SiteConfiguration configuration, List<Problem> problems) {
        this.project = project;
        this.asciidoc = asciidoc;
        this.configuration = configuration;
        this.problems = List.copyOf(problems);
    }

    /**
     * Opens a project.
     *
     * @param project the project folder, absolute
     * @param blockMacros the names of the data macros that are blocks
     * @param inlineMacros the names of those that stand in running text
     */
    public static JBake open(Path project, Set<String> blockMacros, Set<String> inlineMacros) {
        AsciidocConverter asciidoc = new AsciidocConverter(project.resolve("content"), blockMacros, inlineMacros);
        List<Problem> problems = new ArrayList<>();
        SiteConfiguration configuration = load(project.toFile(), asciidoc, problems);
        register();
        return new JBake(project, asciidoc, configuration, problems);
    }

    /** JBake keeps its engines in a map of the whole process, not made for threads: it is written to once. */
    private static synchronized void register() {
        AsciidocEngine engine = new AsciidocEngine();
        ASCIIDOC.stream()
                .filter(extension -> !(Engines.get(extension) instanceof AsciidocEngine))
                .forEach(extension -> Engines.register(extension, engine));
    }

    private static SiteConfiguration load(File project, AsciidocConverter asciidoc, List<Problem> problems) {
        try {
            SiteConfiguration configuration = SiteConfiguration.load(project, CONFIGURATION, asciidoc);
            problems.addAll(configuration.problems(CONFIGURATION));
            return configuration;
        } catch (JBakeException e) {
            problems.add(Problem.error(Location.of(CONFIGURATION), "prose-configuration", e.getMessage(), ""));
            return SiteConfiguration.load(project, "", asciidoc);
        }
    }

    /** What is wrong with the configuration. */
    public List<Problem> problems() {
        return problems;
    }

    /** Converts a file of {@code content/}, given as its path from the project folder. */
    public Converted convert(String source) {
        Path file = project.resolve(source);
        List<String> lines;
        try {
            lines = lines(file);
        } catch (CharacterCodingException e) {
            return broken(
                    source,
                    List.of(),
                    List.of(Problem.error(
                            Location.of(source),
                            Header.RULE,
                            "the file is not written in " + configuration.getRenderEncoding(),
                            "Save it in that encoding.")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (lines.stream().allMatch(String::isBlank)) {
            String hint = "Write something, or start its name with an underscore so that it is passed over.";
            Problem empty = Problem.error(Location.of(source), Header.RULE, "the file is empty", hint);
            return broken(source, lines, List.of(empty));
        }
        Header header = Header.scan(source, lines, configuration.getHeaderSeparator(), isAsciiDoc(source));
        if (header.isBroken()) {
            return broken(source, lines, header.problems());
        }
        DocumentModel model = new Parser(configuration).processFile(file.toFile());
        if (model == null) {
            String message = "JBake could not read the file";
            return broken(source, lines, List.of(Problem.error(Location.of(source), Header.RULE, message, "")));
        }
        return converted(source, lines, header, model);
    }

    private Converted converted(String source, List<String> lines, Header header, DocumentModel model) {
        List<Problem> found = new ArrayList<>(header.problems());
        Optional<Conversion> conversion = Optional.ofNullable(AsciidocEngine.conversion(model));
        conversion.ifPresent(done -> found.addAll(done.problems()));
        conversion.ifPresent(done -> found.addAll(Conditionals.unclosed(source, lines)));
        if (source.endsWith(".md")) {
            found.addAll(UnsafeLinks.of(source, lines, header.lines(lines, configuration.getHeaderSeparator())));
        }
        if (text(model, "title").isEmpty() && text(model, "body").isEmpty() && found.isEmpty()) {
            String hint = "Write a title and some text below it.";
            found.add(
                    Problem.error(new Location(source, 1, 0), Header.RULE, "the file has no title and no text", hint));
        }
        HeaderValues values = new HeaderValues(source, header, configuration.getDateFormat(), found);
        return new Converted(
                text(model, "title"),
                text(model, "type"),
                values.status(text(model, "status"), STATUSES),
                values.date(conversion.map(Conversion::attributes).orElse(Map.of())),
                tags(model),
                attributes(model, header, conversion),
                model.getBody(),
                conversion.map(Conversion::marks).orElseGet(Marks::new),
                conversion.map(Conversion::macros).orElse(List.of()),
                conversion.map(Conversion::included).orElse(List.of()),
                conversion.map(Conversion::sources).orElseGet(() -> new SourceText(source, lines)),
                found);
    }

    private static String text(DocumentModel model, String key) {
        Object value = model.get(key);
        return value == null ? "" : value.toString().strip();
    }

    private static List<String> tags(DocumentModel model) {
        return model.get("tags") instanceof String[] tags
                ? Arrays.stream(tags)
                        .map(String::strip)
                        .filter(tag -> !tag.isEmpty())
                        .distinct()
                        .toList()
                : List.of();
    }

    /** JBake's entries, and those attributes of an AsciiDoc header that the author wrote; not the 80 built-in ones. */
    private static Map<String, String> attributes(DocumentModel model, Header header, Optional<Conversion> conversion) {
        Map<String, String> attributes = new TreeMap<>();
        conversion.ifPresent(done -> header.entries().keySet().stream()
                .filter(done.attributes()::containsKey)
                .forEach(name -> attributes.put(name, done.attributes().get(name))));
        model.forEach((key, value) -> {
            if (value != null) {
                attributes.put(key, value.toString());
            }
        });
        attributes.keySet().removeAll(RESERVED);
        return attributes;
    }

    private static Converted broken(String source, List<String> lines, List<Problem> problems) {
        return new Converted(
                "",
                "page",
                "published",
                Optional.empty(),
                List.of(),
                Map.of(),
                "",
                new Marks(),
                List.of(),
                List.of(),
                new SourceText(source, lines),
                problems);
    }

    private List<String> lines(Path file) throws IOException {
        Charset charset = Charset.forName(configuration.getRenderEncoding());
        String text = charset.newDecoder()
                .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                .toString();
        return List.of((text.startsWith("\uFEFF") ? text.substring(1) : text).split("\\R", -1));
    }

    private static boolean isAsciiDoc(String source) {
        return ASCIIDOC.contains(source.substring(source.lastIndexOf('.') + 1));
    }

    @Override
    public void close() {
        asciidoc.close();
    }
}
