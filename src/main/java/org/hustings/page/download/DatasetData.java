package org.hustings.page.download;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hustings.json.JsonWriter;
import org.hustings.model.Election;
import org.hustings.model.Site;
import org.hustings.page.Address;
import org.hustings.page.Demonstration;
import org.hustings.page.LanguageEdition;
import org.hustings.page.StructuredData;

/** The JSON-LD of the page of downloads: a page about a data set, as the search engines for data look for it. */
final class DatasetData {

    private DatasetData() {}

    static String of(Address here, String title, String lead, List<Download> downloads) {
        return StructuredData.page(
                here,
                title,
                lead,
                json -> json.object("mainEntity", dataset -> dataset(dataset, here, title, lead, downloads)));
    }

    private static void dataset(JsonWriter json, Address here, String title, String lead, List<Download> downloads) {
        LanguageEdition edition = here.edition();
        Site site = edition.data().site();
        json.field("@type", "Dataset")
                .field("name", edition.text(site.title()) + ": " + title)
                .field("description", description(edition, lead))
                .field("url", here.url())
                .field("inLanguage", edition.wording().language())
                .field("isAccessibleForFree", true)
                .field("license", site.licence().map(licence -> licence.url().orElse(edition.text(licence.name()))))
                .field("temporalCoverage", days(edition))
                .field("dateModified", edition.edition().today().day().toString());
        json.begin("creator")
                .field("@type", "Organization")
                .field("name", edition.text(site.publisher().name()))
                .field("url", edition.at("").url())
                .end();
        json.objects(
                "distribution",
                downloads,
                (file, download) -> file.field("@type", "DataDownload")
                        .field("name", download.path().substring(DataPage.PATH.length()))
                        .field("description", DataPage.what(edition, download))
                        .field("encodingFormat", download.fields().isEmpty() ? "application/json" : "text/csv")
                        .field("contentUrl", edition.edition().baseUrl() + download.path()));
    }

    private static String description(LanguageEdition edition, String lead) {
        Optional<String> madeUp = Demonstration.notice(
                edition.wording(),
                Demonstration.names(
                        edition.wording(), edition.data().elections().values()));
        return madeUp.map(notice -> lead + " " + notice).orElse(lead);
    }

    /** From the first polling day to the last, as ISO 8601 writes it. */
    private static Optional<String> days(LanguageEdition edition) {
        List<LocalDate> days = edition.data().elections().values().stream()
                .map(Election::date)
                .sorted()
                .distinct()
                .toList();
        return days.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        days.size() == 1 ? days.get(0).toString() : days.get(0) + "/" + days.get(days.size() - 1));
    }
}
