package org.hustings.page;

import java.io.StringWriter;
import java.util.function.Consumer;
import org.hustings.model.Site;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.json.JsonFactory;

/** JSON-LD about a page in the vocabulary of schema.org, for search engines. */
public final class StructuredData {

    private static final JsonFactory JSON =
            JsonFactory.builder().characterEscapes(new InsideScript()).build();

    private StructuredData() {}

    /**
     * The JSON-LD of a page, safe inside a script element.
     *
     * @param properties writes further properties of the page
     */
    public static String page(Address address, String title, String description, Consumer<JsonGenerator> properties) {
        StringWriter text = new StringWriter(1024);
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty("@context", "https://schema.org");
            json.writeStringProperty("@type", "WebPage");
            json.writeStringProperty("url", address.url());
            json.writeStringProperty("name", title);
            json.writeStringProperty("description", description);
            json.writeStringProperty("inLanguage", address.edition().wording().language());
            json.writeStringProperty(
                    "contentReferenceTime",
                    address.edition().edition().today().day().toString());
            site(json, address.edition());
            properties.accept(json);
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void site(JsonGenerator json, LanguageEdition edition) {
        Site site = edition.data().site();
        site.licence()
                .flatMap(licence -> licence.url())
                .ifPresent(licence -> json.writeStringProperty("license", licence));
        json.writeObjectPropertyStart("isPartOf");
        json.writeStringProperty("@type", "WebSite");
        json.writeStringProperty("name", edition.text(site.title()));
        json.writeStringProperty("url", edition.at("").url());
        json.writeEndObject();
        json.writeObjectPropertyStart("publisher");
        json.writeStringProperty("@type", "Organization");
        json.writeStringProperty("name", edition.text(site.publisher().name()));
        json.writeEndObject();
    }

    /** Escapes what could end a script element or start a comment in it. */
    private static final class InsideScript extends CharacterEscapes {

        private static final long serialVersionUID = 1L;

        private final int[] ascii = standardAsciiEscapesForJSON();

        InsideScript() {
            ascii['<'] = ESCAPE_STANDARD;
            ascii['>'] = ESCAPE_STANDARD;
            ascii['&'] = ESCAPE_STANDARD;
        }

        @Override
        public int[] getEscapeCodesForAscii() {
            return ascii;
        }

        @Override
        public SerializableString getEscapeSequence(int character) {
            return null;
        }
    }
}
