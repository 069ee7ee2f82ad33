package org.hustings.compare;

import java.util.Map;
import java.util.Optional;
import org.hustings.compare.Journal.Entry;

/** Authored texts. */
final class ProseChanges {

    private static final Change.Kind KIND = Change.Kind.PROSE;

    private final Snapshot before;
    private final Snapshot after;
    private final Journal journal;

    ProseChanges(Snapshot before, Snapshot after, Journal journal) {
        this.before = before;
        this.after = after;
        this.journal = journal;
    }

    void all() {
        before.prose().forEach((path, prose) -> {
            if (!after.prose().containsKey(path)) {
                journal.removed(KIND, entry(path), "", title(prose));
            }
        });
        for (Map.Entry<String, Snapshot.Prose> page : after.prose().entrySet()) {
            Snapshot.Prose old = before.prose().get(page.getKey());
            if (old == null) {
                journal.added(KIND, entry(page.getKey()), "", title(page.getValue()));
            } else {
                compare(entry(page.getKey()), old, page.getValue());
            }
        }
    }

    private void compare(Entry entry, Snapshot.Prose old, Snapshot.Prose young) {
        journal.differ(KIND, entry, "title", Optional.of(title(old)), Optional.of(title(young)));
        if (!old.content().equals(young.content())) {
            Passage passage = Passage.of(old.content(), young.content());
            journal.add(KIND, entry, title(young), Optional.of(passage.before()), Optional.of(passage.after()));
        }
    }

    private static Entry entry(String path) {
        return new Entry("Texts", "/" + path, path);
    }

    private static String title(Snapshot.Prose prose) {
        return prose.title().isBlank() ? "a text" : Journal.quoted(prose.title());
    }
}
