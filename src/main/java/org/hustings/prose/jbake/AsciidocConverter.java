package org.hustings.prose.jbake;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.Options;
import org.asciidoctor.SafeMode;
import org.asciidoctor.ast.Document;
import org.asciidoctor.extension.Preprocessor;
import org.asciidoctor.extension.PreprocessorReader;
import org.asciidoctor.jruby.AsciidoctorJRuby;
import org.asciidoctor.jruby.internal.AsciidoctorCoreException;
import org.hustings.problem.Location;
import org.hustings.problem.Problem;
import org.jruby.exceptions.RaiseException;

/**
 * Asciidoctor, started when the first file asks for it: safe mode, includes confined to {@code content/}, the data
 * macros, and its log turned into problems. One file at a time.
 */
final class AsciidocConverter implements AutoCloseable {

    private final Path content;
    private final Set<String> blockMacros;
    private final Set<String> inlineMacros;
    private Asciidoctor asciidoctor;
    private Conversion current;

    AsciidocConverter(Path content, Set<String> blockMacros, Set<String> inlineMacros) {
        this.content = content;
        this.blockMacros = blockMacros;
        this.inlineMacros = inlineMacros;
    }

    /** Converts a file whose AsciiDoc starts at a line, from 1, with the site's attributes. */
    synchronized Conversion convert(
            String source, List<String> lines, int firstLine, Map<String, Object> attributes, String doctype) {
        if (asciidoctor == null) {
            asciidoctor = start();
        }
        current = new Conversion(source, content, lines, firstLine);
        try {
            Document document = asciidoctor.load("", options(source, attributes, doctype));
            String body = document.convert();
            String title = document.getDoctitle();
            current.finish(title == null ? "" : title, body);
            document.getAttributes().forEach((name, value) -> {
                if (value != null) {
                    current.attribute(name, value.toString());
                }
            });
        } catch (RaiseException | AsciidoctorCoreException e) {
            current.report(Problem.error(
                    Location.of(source), "prose-syntax", "Asciidoctor could not read it: " + e.getMessage(), ""));
        }
        return current;
    }

    private Options options(String source, Map<String, Object> attributes, String doctype) {
        Map<String, Object> all = new HashMap<>(attributes);
        String name = Path.of(source).getFileName().toString();
        all.put("docname", name.substring(0, name.lastIndexOf('.')));
        all.put("docfilesuffix", name.substring(name.lastIndexOf('.')));
        // A link to another file keeps that file's name; where the page is, is decided when links are resolved.
        all.put("relfilesuffix", ".adoc");
        return Options.builder()
                .safe(SafeMode.SERVER)
                .baseDir(content.toFile())
                .sourcemap(true)
                .standalone(false)
                .docType(doctype)
                .attributes(org.asciidoctor.Attributes.builder().attributes(all).build())
                .build();
    }

    private Asciidoctor start() {
        Asciidoctor started = JRubyStart.quick(
                () -> AsciidoctorJRuby.Factory.create(List.of("uri:classloader:" + JRubyStart.ASCIIDOCTOR)));
        started.registerLogHandler(record -> Messages.report(record, current));
        started.javaExtensionRegistry()
                .preprocessor(new Preprocessor() {
                    @Override
                    public void process(Document document, PreprocessorReader reader) {
                        current.begin(reader);
                    }
                })
                .includeProcessor(new IncludeGuard(() -> current));
        blockMacros.forEach(
                name -> started.javaExtensionRegistry().blockMacro(new BlockDataMacro(name, () -> current)));
        inlineMacros.forEach(
                name -> started.javaExtensionRegistry().inlineMacro(new InlineDataMacro(name, () -> current)));
        return started;
    }

    @Override
    public synchronized void close() {
        if (asciidoctor != null) {
            asciidoctor.shutdown();
            asciidoctor = null;
        }
        current = null;
    }
}
