package org.hustings.source;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.hustings.model.Agreement;
import org.hustings.model.Call;
import org.hustings.model.Candidate;
import org.hustings.model.Correction;
import org.hustings.model.Dataset;
import org.hustings.model.Election;
import org.hustings.model.Fingerprint;
import org.hustings.model.LocalText;
import org.hustings.model.Organisation;
import org.hustings.model.Party;
import org.hustings.model.Pledge;
import org.hustings.model.PledgeRef;
import org.hustings.model.PostcodeDistrict;
import org.hustings.model.PostcodeSource;
import org.hustings.model.Postcodes;
import org.hustings.model.Presentation;
import org.hustings.model.Publisher;
import org.hustings.model.Redirects;
import org.hustings.model.Site;
import org.hustings.model.SocialCards;
import org.hustings.model.SourceFile;

/** Puts what the files say together to one dataset. */
final class Assembly {

    private static final Comparator<Candidate> ORDER = Comparator.comparing(Candidate::election)
            .thenComparing(Candidate::area)
            .thenComparing(Candidate::id);
    /** Those who stand for no party, by Democracy Club's id; their name is one of the site's own words. */
    private static final Party INDEPENDENT =
            new Party(Party.INDEPENDENT, LocalText.of("Independent"), Optional.of("ynmp-party:2"));

    private static final Site STAND_IN = new Site(
            new SourceFile(DataReading.SITE, new Fingerprint(0, 0)),
            LocalText.of("Site"),
            Optional.empty(),
            "https://example.org/",
            List.of("en"),
            new Publisher(LocalText.of("Publisher"), Optional.empty(), Optional.empty()),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "main",
            ZoneId.of("Europe/London"),
            Presentation.NEUTRAL,
            SocialCards.OFF);

    private static final String INDEPENDENT_WORD = "party.independent";

    private Optional<Site> site = Optional.empty();
    private final NavigableMap<String, Party> parties = new TreeMap<>(Map.of(Party.INDEPENDENT, INDEPENDENT));
    private final NavigableMap<String, Organisation> organisations = new TreeMap<>();
    private final NavigableMap<String, Election> elections = new TreeMap<>();
    private final NavigableMap<String, Call> calls = new TreeMap<>();
    private final NavigableMap<PledgeRef, Pledge> pledges = new TreeMap<>();
    private final NavigableMap<String, Agreement> agreements = new TreeMap<>();
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<Correction> corrections = new ArrayList<>();
    private Redirects redirects = Redirects.none();
    private Optional<PostcodeSource> postcodeSource = Optional.empty();
    private final NavigableMap<String, Map<String, String>> strings = new TreeMap<>();

    private Assembly() {}

    /**
     * The dataset; absent where there is no site.
     *
     * @param districts the postcodes, sorted by outward code
     */
    static Optional<Dataset> of(List<ReadFile> files, List<PostcodeDistrict> districts) {
        Assembly assembly = new Assembly();
        for (ReadFile file : files) {
            if (file.value().isPresent()) {
                assembly.add(file.file(), file.value().get());
            }
        }
        return assembly.site.map(site -> assembly.dataset(site, districts));
    }

    /** The same where there is no site, with a stand-in for it, so that the rest can be held against the rules. */
    static Dataset withoutSite(List<ReadFile> files, List<PostcodeDistrict> districts) {
        Assembly assembly = new Assembly();
        files.forEach(file -> file.value().ifPresent(value -> assembly.add(file.file(), value)));
        return assembly.dataset(STAND_IN, districts);
    }

    private void add(DataFile file, Object value) {
        if (value instanceof Candidate candidate) {
            candidates.add(candidate);
        } else if (value instanceof Site theSite) {
            site = Optional.of(theSite);
        } else if (value instanceof Organisation organisation) {
            organisations.put(organisation.id(), organisation);
        } else if (value instanceof Election election) {
            elections.put(election.id(), election);
        } else if (value instanceof Call call) {
            calls.put(call.id(), call);
        } else if (value instanceof Pledge pledge) {
            pledges.put(pledge.ref(), pledge);
        } else if (value instanceof Agreement agreement) {
            agreements.put(agreement.id(), agreement);
        } else if (value instanceof Redirects theRedirects) {
            redirects = theRedirects;
        } else if (value instanceof PostcodeSource source) {
            postcodeSource = Optional.of(source);
        } else {
            addCollection(file, value);
        }
    }

    private void addCollection(DataFile file, Object value) {
        if (value instanceof List<?> list) {
            list.forEach(correction -> corrections.add((Correction) correction));
        } else if (file.kind() == FileKind.PARTIES) {
            ((Map<?, ?>) value).forEach((id, party) -> parties.put((String) id, (Party) party));
        } else {
            Map<String, String> texts = new LinkedHashMap<>();
            ((Map<?, ?>) value).forEach((key, text) -> texts.put((String) key, (String) text));
            strings.put(file.ids().get(0), Collections.unmodifiableMap(texts));
        }
    }

    private void nameIndependents(List<String> languages) {
        Map<String, String> names = new LinkedHashMap<>();
        for (String language : languages) {
            Map<String, String> own = strings.getOrDefault(language, Map.of());
            names.put(
                    language,
                    own.containsKey(INDEPENDENT_WORD)
                            ? own.get(INDEPENDENT_WORD)
                            : BuiltInStrings.of(language)
                                    .getOrDefault(
                                            INDEPENDENT_WORD, INDEPENDENT.name().plain()));
        }
        parties.put(
                Party.INDEPENDENT,
                new Party(Party.INDEPENDENT, new LocalText(null, names), INDEPENDENT.democracyClubId()));
    }

    private Dataset dataset(Site theSite, List<PostcodeDistrict> districts) {
        candidates.sort(ORDER);
        boolean englishAlone = theSite.languages().equals(List.of("en")) && strings.isEmpty();
        if (!englishAlone && parties.get(Party.INDEPENDENT).equals(INDEPENDENT)) {
            nameIndependents(theSite.languages());
        }
        return new Dataset(
                theSite,
                Collections.unmodifiableNavigableMap(parties),
                Collections.unmodifiableNavigableMap(organisations),
                Collections.unmodifiableNavigableMap(elections),
                Collections.unmodifiableNavigableMap(calls),
                Collections.unmodifiableNavigableMap(pledges),
                Collections.unmodifiableNavigableMap(agreements),
                candidates,
                corrections,
                redirects,
                new Postcodes(postcodeSource, districts),
                Collections.unmodifiableNavigableMap(strings));
    }
}
