package org.hustings.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hustings.model.LocalText;
import org.hustings.model.Source;
import org.hustings.wording.Wording;

/** Takes changes down, in the site's words. */
final class Journal {

    private final Wording words;
    private final List<Change> changes = new ArrayList<>();

    Journal(Wording words) {
        this.words = words;
    }

    List<Change> changes() {
        return List.copyOf(changes);
    }

    Wording words() {
        return words;
    }

    /** The place in which changes are taken down: under which headings, about whom, and on which page. */
    record Entry(String section, String part, String subject, String page) {

        Entry(String section, String subject, String page) {
            this(section, "", subject, page);
        }
    }

    /** Takes down a change, unless both sides are the same. */
    void differ(Change.Kind kind, Entry entry, String what, Optional<String> before, Optional<String> after) {
        if (!before.equals(after)) {
            add(kind, entry, what, before, after);
        }
    }

    void add(Change.Kind kind, Entry entry, String what, Optional<String> before, Optional<String> after) {
        changes.add(
                new Change(kind, entry.section(), entry.part(), entry.subject(), what, before, after, entry.page()));
    }

    /** How much is taken down so far, for {@link #others}. */
    int mark() {
        return changes.size();
    }

    /** Says that something else differs, unless all is the same or a change was told since a mark. */
    void others(Entry entry, int mark, boolean same) {
        if (changes.size() == mark && !same) {
            added(Change.Kind.OTHER, entry, "", "other details changed");
        }
    }

    void added(Change.Kind kind, Entry entry, String what, String after) {
        add(kind, entry, what, Optional.empty(), Optional.of(after));
    }

    void removed(Change.Kind kind, Entry entry, String what, String before) {
        add(kind, entry, what, Optional.of(before), Optional.empty());
    }

    /** Takes down a changed text, in the first language in which it differs. */
    void text(Change.Kind kind, Entry entry, String what, LocalText before, LocalText after) {
        optionalText(kind, entry, what, Optional.of(before), Optional.of(after));
    }

    /** The same for a text that may be left out. */
    void optionalText(
            Change.Kind kind, Entry entry, String what, Optional<LocalText> before, Optional<LocalText> after) {
        if (before.equals(after)) {
            return;
        }
        for (String language : languages(before, after)) {
            Optional<String> old = before.map(text -> text.in(language));
            Optional<String> young = after.map(text -> text.in(language));
            if (!old.equals(young)) {
                add(kind, entry, what, old.map(Journal::quoted), young.map(Journal::quoted));
                return;
            }
        }
    }

    /** Takes down another source, with its address, its copy and the day on which somebody looked. */
    void source(Change.Kind kind, Entry entry, String what, Optional<Source> before, Optional<Source> after) {
        differ(kind, entry, what, before.map(this::source), after.map(this::source));
    }

    /** A source in a line: title, address, copy, and when somebody looked. */
    String source(Source source) {
        String title = source.title().map(this::in).orElse("");
        String url = source.url().orElse("");
        String archived = source.archived().map(copy -> ", archived as " + copy).orElse("");
        String seen = source.seen().map(day -> ", seen on " + words.date(day)).orElse("");
        return (title.isEmpty() || url.isEmpty() ? title + url : title + " (" + url + ")") + archived + seen;
    }

    private Set<String> languages(Optional<LocalText> before, Optional<LocalText> after) {
        Set<String> languages = new LinkedHashSet<>(List.of(words.language()));
        before.ifPresent(text -> languages.addAll(text.byLanguage().keySet()));
        after.ifPresent(text -> languages.addAll(text.byLanguage().keySet()));
        return languages;
    }

    String in(LocalText text) {
        return words.text(text);
    }

    static String quoted(String text) {
        return "“" + text.strip() + "”";
    }

    /** {@code 1 attempt}, {@code 2 attempts}. */
    static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
