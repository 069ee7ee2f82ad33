package org.hustings.page.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Supplier;
import org.hustings.model.Today;
import org.hustings.page.LanguageEdition;
import org.hustings.standing.Phrase;

/**
 * What was recorded, as the dates in the data tell it: calls opened, answers given and changed, findings after the
 * election, agreements and what became of them, corrections. What an embargo hides is left out, and so is whatever has no
 * date, such as a withdrawn candidacy, and the contact log, which is personal.
 *
 * <p>An entry belongs to no language, so that one log serves all languages of a site. A site of 25,000 candidates has 200,000
 * entries, so only the newest are kept; all answers are in {@code answers.csv}.
 *
 * @param newest the newest entries, newest first; those of one day in the order of the data
 * @param total how many entries there are altogether
 */
public record ChangeLog(List<Change> newest, int total) {

    public ChangeLog {
        newest = List.copyOf(newest);
    }

    /** The newest {@code limit} entries. */
    public static ChangeLog of(LanguageEdition edition, int limit) {
        Newest newest = new Newest(edition.edition().today(), limit);
        SiteChanges.record(edition, newest);
        AgreementChanges.record(edition.data(), newest);
        CandidateChanges.record(edition, newest);
        return new ChangeLog(newest.changes(), newest.total);
    }

    /** The first few entries. */
    public List<Change> first(int count) {
        return newest.subList(0, Math.min(count, newest.size()));
    }

    /**
     * What a file lists, the last first: editors add at the end, so that of one day the last is the newest, and the ids of
     * the feed count from the oldest.
     */
    static <T> List<T> lastFirst(List<T> listed) {
        List<T> reversed = new ArrayList<>(listed);
        Collections.reverse(reversed);
        return reversed;
    }

    /** What takes entries. */
    @FunctionalInterface
    interface Recorder {

        /**
         * Takes an entry, unless its day is still to come.
         *
         * @param what the sentence, asked only where the entry is among the newest
         */
        void add(LocalDate on, String path, Supplier<Phrase> what);
    }

    /** An entry, and its place among all. */
    private record Entry(LocalDate on, int sequence, String path, Supplier<Phrase> what) {

        static final Comparator<Entry> LAST_FIRST = Comparator.comparing(Entry::on)
                .thenComparing(Comparator.comparingInt(Entry::sequence).reversed());

        Change change() {
            return new Change(on, what.get(), path);
        }
    }

    /** Keeps the newest entries of those it is given. */
    private static final class Newest implements Recorder {

        private final Today today;
        private final int limit;
        private final PriorityQueue<Entry> kept = new PriorityQueue<>(Entry.LAST_FIRST);
        private int total;

        Newest(Today today, int limit) {
            this.today = today;
            this.limit = limit;
        }

        @Override
        public void add(LocalDate on, String path, Supplier<Phrase> what) {
            if (!today.knows(on)) {
                return;
            }
            int sequence = total++;
            if (kept.size() == limit && on.isBefore(kept.peek().on())) {
                return;
            }
            kept.add(new Entry(on, sequence, path, what));
            if (kept.size() > limit) {
                kept.remove();
            }
        }

        List<Change> changes() {
            return kept.stream()
                    .sorted(Entry.LAST_FIRST.reversed())
                    .map(Entry::change)
                    .toList();
        }
    }
}
