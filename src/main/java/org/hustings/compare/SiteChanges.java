package org.hustings.compare;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.hustings.compare.Journal.Entry;
import org.hustings.model.Correction;
import org.hustings.model.CorrectionsContact;
import org.hustings.model.Licence;
import org.hustings.model.Organisation;
import org.hustings.model.Party;
import org.hustings.model.Site;
import org.hustings.page.Paths;

/** What concerns the site as a whole: its notices and words, the names of parties and areas, and corrections. */
final class SiteChanges {

    private static final String SECTION = "The site as a whole";
    private static final Change.Kind KIND = Change.Kind.SITE;

    private final Snapshot before;
    private final Snapshot after;
    private final Journal journal;

    SiteChanges(Snapshot before, Snapshot after, Journal journal) {
        this.before = before;
        this.after = after;
        this.journal = journal;
    }

    void all() {
        site(before.data().site(), after.data().site());
        parties();
        organisations();
        journal.others(
                new Entry(SECTION, "Postcodes", ""),
                journal.mark(),
                before.data().postcodes().equals(after.data().postcodes()));
        corrections(before.data().corrections(), after.data().corrections());
    }

    private void site(Site old, Site young) {
        int mark = journal.mark();
        Entry entry = new Entry(SECTION, "Every page", "");
        journal.text(KIND, entry, "title", old.title(), young.title());
        journal.optionalText(KIND, entry, "strapline", old.strapline(), young.strapline());
        journal.text(
                KIND,
                entry,
                "publisher",
                old.publisher().name(),
                young.publisher().name());
        journal.optionalText(KIND, entry, "imprint", old.imprint(), young.imprint());
        journal.optionalText(KIND, entry, "independence", old.independence(), young.independence());
        differ(entry, "address", old, young, site -> Optional.of(site.baseUrl()));
        differ(entry, "languages", old, young, site -> Optional.of(String.join(", ", site.languages())));
        differ(
                entry,
                "presentation",
                old,
                young,
                site -> Optional.of(site.presentation().term()));
        contact(entry, old, young);
        journal.others(entry, mark, Visible.of(old).equals(Visible.of(young)));
        strings();
    }

    /** Each string that the project has of its own and that differs. */
    private void strings() {
        SortedSet<String> tags = new TreeSet<>(before.data().strings().keySet());
        tags.addAll(after.data().strings().keySet());
        for (String tag : tags) {
            Map<String, String> old = before.data().strings().getOrDefault(tag, Map.of());
            Map<String, String> young = after.data().strings().getOrDefault(tag, Map.of());
            SortedSet<String> keys = new TreeSet<>(old.keySet());
            keys.addAll(young.keySet());
            keys.forEach(key -> journal.differ(
                    KIND,
                    new Entry(SECTION, "The site's own words (" + tag + ")", ""),
                    key,
                    Optional.ofNullable(old.get(key)).map(Journal::quoted),
                    Optional.ofNullable(young.get(key)).map(Journal::quoted)));
        }
    }

    /** Whom readers can turn to, and on what terms they may use the site. */
    private void contact(Entry entry, Site old, Site young) {
        differ(
                entry,
                "email of the publisher",
                old,
                young,
                site -> site.publisher().email());
        journal.optionalText(
                KIND,
                entry,
                "postal address of the publisher",
                old.publisher().address(),
                young.publisher().address());
        differ(
                entry,
                "email for corrections",
                old,
                young,
                site -> site.corrections().flatMap(CorrectionsContact::email));
        differ(
                entry,
                "web address for corrections",
                old,
                young,
                site -> site.corrections().flatMap(CorrectionsContact::url));
        differ(entry, "licence", old, young, site -> site.licence().map(this::licence));
        differ(entry, "repository", old, young, Site::repository);
        differ(
                entry,
                "time zone",
                old,
                young,
                site -> Optional.of(site.timeZone().getId()));
    }

    private void differ(Entry entry, String what, Site old, Site young, Function<Site, Optional<String>> fact) {
        journal.differ(KIND, entry, what, fact.apply(old), fact.apply(young));
    }

    private String licence(Licence licence) {
        return journal.in(licence.name())
                + licence.url().map(url -> " (" + url + ")").orElse("");
    }

    private void parties() {
        for (Party party : after.data().parties().values()) {
            Party old = before.data().parties().get(party.id());
            if (old != null) {
                Entry entry = new Entry(SECTION, journal.in(old.name()), "");
                int mark = journal.mark();
                journal.text(KIND, entry, "name of the party", old.name(), party.name());
                journal.others(entry, mark, old.democracyClubId().equals(party.democracyClubId()));
            }
        }
    }

    private void organisations() {
        for (Organisation organisation : after.data().organisations().values()) {
            Organisation old = before.data().organisations().get(organisation.id());
            if (old != null) {
                organisation(old, organisation);
            }
        }
    }

    private void organisation(Organisation old, Organisation young) {
        int mark = journal.mark();
        String page = Paths.organisation(young.id());
        Entry entry = new Entry(SECTION, journal.in(old.name()), page);
        journal.text(KIND, entry, "name", old.name(), young.name());
        journal.differ(KIND, entry, "web address", old.url(), young.url());
        old.areas().forEach((id, area) -> {
            Organisation.Area now = young.areas().get(id);
            if (now != null) {
                Entry place = new Entry(SECTION, journal.in(area.name()), page);
                journal.text(KIND, place, "name of the area", area.name(), now.name());
            } else {
                journal.removed(KIND, entry, "area", journal.in(area.name()));
            }
        });
        young.areas().forEach((id, area) -> {
            if (!old.areas().containsKey(id)) {
                journal.added(KIND, entry, "area", journal.in(area.name()));
            }
        });
        journal.others(entry, mark, Visible.of(old).equals(Visible.of(young)));
    }

    private void corrections(List<Correction> old, List<Correction> young) {
        Embargoes embargoes = new Embargoes(before, after);
        young.stream()
                .filter(correction -> !embargoes.hide(correction))
                .filter(correction -> !old.contains(correction))
                .filter(correction -> after.standings().today().knows(correction.on()))
                .forEach(correction -> journal.added(
                        Change.Kind.CORRECTION, entry(correction), "", Journal.quoted(journal.in(correction.what()))));
        old.stream()
                .filter(correction -> !embargoes.hide(correction))
                .filter(correction -> !young.contains(correction))
                .forEach(correction -> journal.removed(
                        Change.Kind.CORRECTION, entry(correction), "", Journal.quoted(journal.in(correction.what()))));
    }

    private static Entry entry(Correction correction) {
        String page = correction.page().orElse("");
        return new Entry(SECTION, "Correction of /" + page, page);
    }
}
