package org.hustings.export.search;

import org.hustings.model.Ballot;
import org.hustings.model.Candidate;
import org.hustings.model.Dataset;
import org.hustings.model.Election;
import org.hustings.page.LanguageEdition;

/**
 * How many parts an index has. Worked out from the lengths of names alone, so that a build which keeps the last index need
 * not make one to know its files.
 *
 * @param names parts with names
 * @param spellings parts with spellings
 */
public record IndexSize(int names, int spellings) {

    /** What a part with names should hold: about 16 KB as it stands, some 5 KB as it is sent. */
    private static final int PART = 14_000;
    /** How many names' words there should be for each part with spellings, of which a slip in a word costs at most five. */
    private static final int WORDS = 600;

    private static final int MOST_SPELLINGS = 128;

    /** What a line has beside the texts that are counted. */
    private static final int LINE = 14;

    /** The size of a language's index. */
    public static IndexSize of(LanguageEdition edition) {
        Count count = new Count();
        Dataset data = edition.data();
        data.organisations().values().forEach(body -> count.add(edition.text(body.name()), 0));
        data.calls().values().forEach(call -> count.add(edition.text(call.title()), 0));
        data.pledges().values().forEach(pledge -> count.add(edition.text(pledge.title()), 0));
        data.agreements().values().forEach(agreement -> count.add(edition.text(agreement.title()), 0));
        for (Election election : data.elections().values()) {
            count.add(edition.text(election.name()), 0);
            for (Ballot ballot : election.ballots().values()) {
                count.add(
                        edition.text(edition.area(election, ballot.area()).name()),
                        ballot.area().length());
            }
            data.parties().keySet().forEach(party -> count.add(edition.party(party), party.length()));
        }
        for (Candidate candidate : data.candidates()) {
            String area = edition.text(edition.area(edition.election(candidate.election()), candidate.area())
                    .name());
            count.add(
                    edition.text(candidate.name()),
                    bytes(area) + candidate.area().length() + candidate.id().length());
        }
        return count.size();
    }

    /** The bytes of a text in UTF-8. */
    static int bytes(String text) {
        int bytes = text.length();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            bytes += c < 0x80 ? 0 : c < 0x800 ? 1 : 2;
        }
        return bytes;
    }

    private static final class Count {

        private long bytes;
        private long words;

        void add(String name, int more) {
            int places = Words.count(name);
            words += places;
            bytes += (long) places * (bytes(name) + more + LINE);
        }

        IndexSize size() {
            int spellings = 1;
            while (spellings < MOST_SPELLINGS && (long) spellings * WORDS < words) {
                spellings *= 2;
            }
            return new IndexSize((int) (bytes / PART) + 1, spellings);
        }
    }
}
