package org.hustings.prose;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.hustings.problem.Location;
import org.hustings.problem.Problem;

/** Looks in a drawing, or in other XML that a browser would show, for what it would run. */
final class ScriptSearch {

    private static final Set<String> ENDINGS = Set.of("svg", "xml", "rdf", "atom", "rss", "mathml");
    /** What runs, and what brings in another document that may. */
    private static final Set<String> ELEMENTS =
            Set.of("script", "handler", "listener", "iframe", "frame", "object", "embed", "base", "meta", "form");

    private static final Set<String> VOCABULARIES =
            Set.of("http://www.w3.org/2000/svg", "http://www.w3.org/1999/xhtml", "http://www.w3.org/1998/Math/MathML");

    private final XMLStreamReader xml;

    private ScriptSearch(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** Whether a file with this ending, in small letters, is to be looked through. */
    static boolean concerns(String ending) {
        return ENDINGS.contains(ending);
    }

    /**
     * Why a file may not be published; empty where it may.
     *
     * @throws IOException where it cannot be read
     */
    static Optional<Problem> refusal(Path file, String source) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        // What a document type defines is put in its place, as browsers do, and looked at there; nothing else is
        // fetched.
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        // Else the parser prints to the terminal by itself.
        factory.setXMLReporter((message, type, information, location) -> {});
        try (InputStream bytes = Files.newInputStream(file)) {
            XMLStreamReader xml = factory.createXMLStreamReader(bytes);
            return new ScriptSearch(xml).first().map(what -> runs(source, xml, what));
        } catch (XMLStreamException e) {
            return Optional.of(Problem.error(
                    Location.of(source),
                    "prose-html",
                    "this cannot be read as XML, so nobody knows what a browser would do with it",
                    "Save it again, a drawing as a plain SVG."));
        }
    }

    private static Problem runs(String source, XMLStreamReader xml, String what) {
        int line = xml.getLocation().getLineNumber();
        return Problem.error(
                line > 0 ? new Location(source, line, 1) : Location.of(source),
                "prose-html",
                "this holds " + what + ", which would run in readers' browsers",
                "Take it out, or save the drawing as a plain SVG or as a PNG.");
    }

    private Optional<String> first() throws XMLStreamException {
        while (xml.hasNext()) {
            Optional<String> found = switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> element();
                case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                    Optional.of(xml.getPITarget())
                            .filter("xml-stylesheet"::equals)
                            .filter(target -> !xml.getPIData().contains("text/css"))
                            .map(target -> "<?" + target + "?>");
                case XMLStreamConstants.ENTITY_REFERENCE -> Optional.of("&" + xml.getLocalName() + ";");
                default -> Optional.empty();
            };
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** In other vocabularies a name means nothing to a browser: {@code on} may be a date. */
    private Optional<String> element() {
        if (!VOCABULARIES.contains(Objects.requireNonNullElse(xml.getNamespaceURI(), ""))) {
            return Optional.empty();
        }
        if (ELEMENTS.contains(xml.getLocalName().toLowerCase(Locale.ROOT))) {
            return Optional.of("<" + xml.getLocalName() + ">");
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String name = xml.getAttributeLocalName(i);
            if (name.toLowerCase(Locale.ROOT).startsWith("on") || isProgram(xml.getAttributeValue(i))) {
                return Optional.of(name + "=\"...\"");
            }
        }
        return Optional.empty();
    }

    /** Browsers overlook spaces and line ends in an address, and animations have several in one value. */
    private static boolean isProgram(String value) {
        String text = value.replaceAll("[\\s\\p{Cntrl}]", "").toLowerCase(Locale.ROOT);
        return text.contains("javascript:") || text.contains("vbscript:") || text.contains("data:text/html");
    }
}
