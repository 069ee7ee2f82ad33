package org.hustings.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hustings.model.Dataset;
import org.hustings.model.Election;
import org.hustings.model.LocalText;
import org.hustings.model.Pledge;
import org.hustings.model.PledgeRef;

/**
 * What pledges are called where an election's answers are told: by their titles, with the call's in brackets where two calls
 * of the election ask for something of the same title.
 */
public final class PledgeTitles {

    private final Dataset data;
    private final Map<String, Map<PledgeRef, LocalText>> byElection = new HashMap<>();

    /** The titles in every election. */
    public PledgeTitles(Dataset data) {
        this.data = data;
        data.elections().values().forEach(election -> byElection.put(election.id(), of(election)));
    }

    /** What a pledge that an election's calls ask is called there. */
    public LocalText of(String election, Pledge pledge) {
        return byElection.get(election).get(pledge.ref());
    }

    private Map<PledgeRef, LocalText> of(Election election) {
        List<Pledge> pledges = data.pledgesOf(election);
        Map<PledgeRef, LocalText> titles = new HashMap<>();
        for (Pledge pledge : pledges) {
            List<Pledge> others = new ArrayList<>(pledges);
            others.removeIf(other -> other.call().equals(pledge.call()));
            titles.put(pledge.ref(), among(others, pledge));
        }
        return titles;
    }

    /** In each language in which the pledge of another call has the same title, with the call. */
    private LocalText among(List<Pledge> others, Pledge pledge) {
        LocalText call = data.calls().get(pledge.call()).title();
        Map<String, String> titles = new LinkedHashMap<>();
        boolean shared = false;
        for (String language : languages(pledge.title(), call)) {
            String title = pledge.title().in(language);
            boolean same =
                    others.stream().anyMatch(other -> other.title().in(language).equals(title));
            titles.put(language, same ? title + " (" + call.in(language) + ")" : title);
            shared |= same;
        }
        return shared ? new LocalText(null, titles) : pledge.title();
    }

    private Set<String> languages(LocalText... texts) {
        Set<String> languages = new LinkedHashSet<>(data.site().languages());
        for (LocalText text : texts) {
            languages.addAll(text.byLanguage().keySet());
        }
        return languages;
    }
}
