package org.hustings.importing.roster;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hustings.importing.Slug;
import org.hustings.source.Ids;

/**
 * Chooses ids for people who are new on a ballot. Whoever shares a name with anyone else there, now or before, gets their
 * person id added, so that an id never depends on the order of rows and never comes to mean somebody else.
 */
final class Wishes {

    private final Map<String, Integer> wanted = new HashMap<>();
    private final Set<String> taken;

    /**
     * @param all everyone on the ballot in the source
     * @param taken ids in the data, those of removed pages included, and ids made from the names there
     */
    Wishes(List<Roster.Candidacy> all, Set<String> taken) {
        all.forEach(candidacy -> wanted.merge(wish(candidacy), 1, Integer::sum));
        this.taken = new HashSet<>(taken);
    }

    /** The id that a page has elsewhere is kept, so that its address ends the same here. */
    private static String wish(Roster.Candidacy candidacy) {
        return candidacy
                .id()
                .filter(Ids.PLAIN::allows)
                .orElseGet(() -> Slug.ofPerson(candidacy.name(), candidacy.person()));
    }

    /** The id of the next new person. */
    String choose(Roster.Candidacy candidacy) {
        String wish = wish(candidacy);
        String id = wish;
        if (wanted.get(wish) > 1 || taken.contains(wish)) {
            String person = candidacy.person().map(Slug::of).orElse("");
            id = person.isEmpty() ? wish : Slug.with(wish, person);
            for (int n = 2; taken.contains(id) || (person.isEmpty() && id.equals(wish)); n++) {
                id = Slug.with(wish, String.valueOf(n));
            }
        }
        taken.add(id);
        return id;
    }
}
