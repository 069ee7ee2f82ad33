package org.hustings.export;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.hustings.json.JsonWriter;
import org.hustings.model.Site;
import org.hustings.page.FileDigest;
import org.hustings.page.LanguageEdition;
import org.hustings.wording.Wording;

/** {@code /data/datapackage.json}: a Frictionless Data Package (version 1) that describes everything under {@code /data/}. */
public final class DataPackage {

    /** Where it stands in the site. */
    public static final String PATH = "data/datapackage.json";

    private DataPackage() {}

    /**
     * Writes the description.
     *
     * @param published size and SHA-256 of each table and of {@code popolo.json}
     */
    public static void write(
            LanguageEdition edition, List<CsvTable<?>> tables, List<FileDigest> published, OutputStream out) {
        Site site = edition.data().site();
        Wording wording = edition.wording();
        JsonWriter.object(
                out,
                json -> json.field("profile", "data-package")
                        .field("name", "pledge-scorecards")
                        .field("title", wording.text(site.title()))
                        .field("homepage", edition.edition().baseUrl())
                        .field("created", edition.standings().today().day().toString())
                        .objects(
                                "licenses",
                                site.licence().stream().toList(),
                                (j, licence) -> j.field("title", wording.text(licence.name()))
                                        .field("path", licence.url()))
                        .objects(
                                "contributors",
                                List.of(site.publisher()),
                                (j, publisher) -> j.field("title", wording.text(publisher.name()))
                                        .field("role", "publisher"))
                        .objects(
                                "resources",
                                resources(tables, published),
                                (j, resource) -> resource.write(j, wording)));
    }

    private static List<Resource> resources(List<CsvTable<?>> tables, List<FileDigest> published) {
        List<Resource> resources = new ArrayList<>();
        for (FileDigest file : published) {
            if (!file.path().startsWith("data/")) {
                continue;
            }
            tables.stream()
                    .filter(t -> t.path().equals(file.path()))
                    .findFirst()
                    .ifPresent(table -> resources.add(new Resource(file, table)));
            if (file.path().equals(PopoloJson.PATH)) {
                resources.add(new Resource(file, null));
            }
        }
        return resources;
    }

    private record Resource(FileDigest file, CsvTable<?> table) {

        void write(JsonWriter json, Wording wording) {
            String path = file.path().substring("data/".length());
            json.field("name", path.replace('/', '-').replaceAll("\\.(csv|json)$", ""))
                    .field("path", path)
                    .field("format", table == null ? "json" : "csv")
                    .field("mediatype", table == null ? "application/json" : "text/csv")
                    .field("encoding", "utf-8")
                    .field("bytes", file.size())
                    .field("hash", "sha256:" + file.sha256());
            if (table != null) {
                json.field("profile", "tabular-data-resource")
                        .object(
                                "schema",
                                schema -> schema.objects(
                                        "fields",
                                        table.columns(),
                                        (j, column) -> j.field("name", column.name())
                                                .field("type", column.type().word())
                                                .field(
                                                        "description",
                                                        wording.text(column.explanationKey(table.name())))));
            }
        }
    }
}
