package org.hustings.page.people;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.hustings.model.Candidate;
import org.hustings.model.Election;
import org.hustings.model.Organisation;
import org.hustings.model.Party;
import org.hustings.page.LanguageEdition;

/** Between whom and where an election is fought. */
public final class Contest {

    private Contest() {}

    /** The parties that anybody stands for, by name; {@code independent} among them. */
    public static List<Party> parties(LanguageEdition edition, Election election) {
        Set<String> stoodFor = edition.data().candidates().stream()
                .filter(candidate -> candidate.election().equals(election.id()))
                .map(Candidate::party)
                .collect(Collectors.toSet());
        Comparator<Party> byName =
                Comparator.comparing(party -> edition.text(party.name()).toLowerCase(Locale.ROOT));
        return edition.data().parties().values().stream()
                .filter(party -> stoodFor.contains(party.id()))
                .sorted(byName.thenComparing(Party::id))
                .toList();
    }

    /** The areas that vote, in the order of the organisation. */
    public static List<Organisation.Area> areas(LanguageEdition edition, Election election) {
        return edition.organisation(election).areas().values().stream()
                .filter(area -> edition.ballot(election.id(), area.id()) != null)
                .toList();
    }
}
