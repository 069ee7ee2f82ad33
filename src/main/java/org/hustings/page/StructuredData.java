package org.hustings.page;

import java.util.function.Consumer;
import org.hustings.json.JsonWriter;
import org.hustings.model.Licence;
import org.hustings.model.Site;
import org.hustings.wording.Wording;

/** JSON-LD about a page in the vocabulary of schema.org, for search engines. */
public final class StructuredData {

    private StructuredData() {}

    /**
     * The JSON-LD of a page, safe inside a script element.
     *
     * @param properties writes further properties of the page
     */
    public static String page(Address address, String title, String description, Consumer<JsonWriter> properties) {
        LanguageEdition edition = address.edition();
        return JsonWriter.scriptSafe(json -> {
            json.field("@context", "https://schema.org")
                    .field("@type", "WebPage")
                    .field("url", address.url())
                    .field("name", Wording.bare(title))
                    .field("description", Wording.bare(description))
                    .field("inLanguage", edition.wording().language())
                    .field(
                            "contentReferenceTime",
                            edition.edition().today().day().toString());
            site(json, edition);
            properties.accept(json);
        });
    }

    private static void site(JsonWriter json, LanguageEdition edition) {
        Site site = edition.data().site();
        json.field("license", site.licence().flatMap(Licence::url))
                .begin("isPartOf")
                .field("@type", "WebSite")
                .field("name", edition.text(site.title()))
                .field("url", edition.at("").url())
                .end()
                .begin("publisher")
                .field("@type", "Organization")
                .field("name", edition.text(site.publisher().name()))
                .end();
    }
}
