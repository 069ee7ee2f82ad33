package org.hustings.page.download;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hustings.model.Licence;
import org.hustings.page.Address;
import org.hustings.page.Crumbs;
import org.hustings.page.Demonstration;
import org.hustings.page.Frame;
import org.hustings.page.Hyperlink;
import org.hustings.page.LanguageEdition;
import org.hustings.page.Prose;
import org.hustings.page.View;
import org.hustings.wording.Wording;

/**
 * What can be downloaded, and what each column holds.
 *
 * @param files every file, in the order given
 * @param licence under which licence, in a sentence
 * @param tables a dictionary for each kind of table, since the tables of all elections have the same columns
 */
public record DataPage(
        Frame frame, String lead, Optional<String> licence, Optional<Prose> prose, List<File> files, List<Table> tables)
        implements View {

    /** The page's path. */
    public static final String PATH = "data/";

    public DataPage {
        files = List.copyOf(files);
        tables = List.copyOf(tables);
    }

    /** A file and what it holds. */
    public record File(Hyperlink link, String what) {}

    /** The columns of a kind of table. */
    public record Table(String id, String title, List<Column> columns) {

        public Table {
            columns = List.copyOf(columns);
        }
    }

    /** A column, what its values are, and what it holds. */
    public record Column(String name, String type, String explanation) {}

    @Override
    public String template() {
        return "data";
    }

    /** The page of downloads. */
    public static DataPage of(LanguageEdition edition, List<Download> downloads, Optional<Prose> prose) {
        Wording words = edition.wording();
        Address here = edition.at(PATH);
        List<File> files = new ArrayList<>();
        Map<String, Table> tables = new LinkedHashMap<>();
        for (Download download : downloads) {
            files.add(file(here, download));
            if (!download.fields().isEmpty()) {
                tables.computeIfAbsent(download.name(), name -> table(words, download));
            }
        }
        String title = words.text("data.title");
        String lead = words.text("data.lead");
        Frame frame = Frame.of(here, title, lead, List.of(Crumbs.front(here)))
                .withStructuredData(DatasetData.of(here, title, lead, downloads));
        return new DataPage(
                Demonstration.mark(frame, edition.data().elections().values()),
                lead,
                edition.data()
                        .site()
                        .licence()
                        .map(Licence::name)
                        .map(name -> words.text("data.licence", "name", name)),
                prose,
                files,
                List.copyOf(tables.values()));
    }

    private static File file(Address here, Download download) {
        return new File(
                new Hyperlink(download.path().substring(PATH.length()), here.siteRoot() + download.path()),
                what(here.edition(), download));
    }

    /** What a file holds, in a sentence. */
    static String what(LanguageEdition edition, Download download) {
        return edition.wording().text("data.file." + download.name());
    }

    private static Table table(Wording words, Download download) {
        return new Table(
                "columns-" + download.name(),
                words.text("data.columns." + download.name()),
                download.fields().stream()
                        .map(field -> new Column(
                                field.name(), words.text("data.type." + field.type()), words.text(field.explanation())))
                        .toList());
    }
}
