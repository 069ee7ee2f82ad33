package org.hustings.importing.roster;

import java.util.ArrayList;
import java.util.List;
import org.hustings.importing.YamlFile;
import org.hustings.model.Link;
import org.hustings.source.yaml.YamlNode;
import org.hustings.source.yaml.YamlNode.Mapping;

/**
 * Says which links of a source a candidate's file does not have. Once a file has links they are the editors' own: one may
 * have been mended, or taken out because the person asked for it.
 */
final class LinkDifferences {

    private final YamlFile file;
    private final String who;
    private final List<Link> here = new ArrayList<>();

    LinkDifferences(YamlFile file, String who) {
        this.file = file;
        this.who = who;
        file.items("links").forEach(item -> here.add(new Link(text(item, "kind"), text(item, "url"))));
    }

    private static String text(YamlNode item, String key) {
        return item instanceof Mapping map
                ? map.entry(key).flatMap(entry -> YamlFile.text(entry.value())).orElse("")
                : "";
    }

    void tell(List<Link> source, Ledger ledger) {
        if (here.isEmpty() || file.kept("links")) {
            return;
        }
        source.stream()
                .filter(link -> here.stream().noneMatch(known -> same(known.url(), link.url())))
                .forEach(link -> tell(link, ledger));
    }

    private static boolean same(String a, String b) {
        return bare(a).equals(bare(b));
    }

    /** An address without what often differs and hardly ever matters. */
    private static String bare(String url) {
        return url.replaceFirst("(?i)^https?://(www\\.)?", "").replaceFirst("/$", "");
    }

    private void tell(Link link, Ledger ledger) {
        int index = here.stream().map(Link::kind).toList().indexOf(link.kind());
        if (index < 0) {
            ledger.warn(
                    file.place("links"),
                    who + " has a link in the import that is not here, " + link.url() + "; it was left out",
                    "add \"- {kind: " + link.kind() + ", url: " + link.url() + "}\" if it belongs here; a comment"
                            + " \"# keep\" behind \"links:\" ends this warning");
        } else if (!file.keptAt(file.place("links", index))) {
            ledger.warn(
                    file.place("links", index),
                    "the link \"" + link.kind() + "\" of " + who + " leads to "
                            + here.get(index).url() + " here and to " + link.url() + " in the import; it was left",
                    "change it if the import is right; a comment \"# keep\" behind it ends this warning");
        }
    }
}
