package org.hustings.model;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A small, sound dataset for tests, and the means to change one thing in it: a county election with two areas, one call
 * with two pledges, and nobody standing yet.
 */
public final class Sample {

    public static final ZoneId ZONE = ZoneId.of("Europe/London");
    public static final String ELECTION = "local.norfolk.2021-05-06";
    public static final String ACLE_BALLOT = "local.norfolk.acle.2021-05-06";
    public static final String AYLSHAM_BALLOT = "local.norfolk.aylsham.2021-05-06";

    public Site site = site();
    public final Map<String, Party> parties = new TreeMap<>();
    public final Map<String, Organisation> organisations = new TreeMap<>();
    public final Map<String, Election> elections = new TreeMap<>();
    public final Map<String, Call> calls = new TreeMap<>();
    public final Map<PledgeRef, Pledge> pledges = new TreeMap<>();
    public final Map<String, Agreement> agreements = new TreeMap<>();
    public final List<Candidate> candidates = new ArrayList<>();
    public final List<Correction> corrections = new ArrayList<>();
    public final NavigableMap<String, Map<String, String>> strings = new TreeMap<>();
    public Redirects redirects = Redirects.none();
    public Postcodes postcodes = Postcodes.none();

    public Sample() {
        put(new Party(Party.INDEPENDENT, LocalText.of("Independent"), Optional.empty()));
        put(new Party("labour", LocalText.of("Labour Party"), Optional.of("PP53")));
        put(new Party("green", LocalText.of("Green Party"), Optional.empty()));
        put(organisation("norfolk", "acle", "aylsham"));
        put(call("vcse", "funding", "voice"));
        put(election());
    }

    public Dataset build() {
        return new Dataset(
                site,
                new TreeMap<>(parties),
                new TreeMap<>(organisations),
                new TreeMap<>(elections),
                new TreeMap<>(calls),
                new TreeMap<>(pledges),
                new TreeMap<>(agreements),
                candidates,
                corrections,
                redirects,
                postcodes,
                new TreeMap<>(strings));
    }

    public Sample put(Party party) {
        parties.put(party.id(), party);
        return this;
    }

    public Sample put(Organisation organisation) {
        organisations.put(organisation.id(), organisation);
        return this;
    }

    public Sample put(Election election) {
        elections.put(election.id(), election);
        return this;
    }

    /** A call with a file for each pledge that it lists. */
    public Sample put(Call call) {
        calls.put(call.id(), call);
        call.pledges().forEach(id -> put(pledge(call.id(), id)));
        return this;
    }

    public Sample put(Pledge pledge) {
        pledges.put(pledge.ref(), pledge);
        return this;
    }

    public Sample put(Agreement agreement) {
        agreements.put(agreement.id(), agreement);
        return this;
    }

    public Sample put(Candidate candidate) {
        candidates.add(candidate);
        return this;
    }

    /** The same record with other values for some components: name, value, name, value… */
    public static <R extends Record> R with(R record, Object... changes) {
        Map<Object, Object> changed = new LinkedHashMap<>();
        for (int i = 0; i < changes.length; i += 2) {
            changed.put(changes[i], changes[i + 1]);
        }
        try {
            RecordComponent[] components = record.getClass().getRecordComponents();
            Object[] values = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                String name = components[i].getName();
                values[i] = changed.containsKey(name)
                        ? changed.remove(name)
                        : components[i].getAccessor().invoke(record);
            }
            if (!changed.isEmpty()) {
                throw new IllegalArgumentException(record.getClass() + " has no " + changed.keySet());
            }
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            @SuppressWarnings("unchecked")
            R copy = (R) record.getClass().getDeclaredConstructor(types).newInstance(values);
            return copy;
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    public static SourceFile file(String path) {
        return new SourceFile(path, new Fingerprint(1, 2));
    }

    public static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    /** Midday of a day, so that nothing hangs on when a day begins. */
    public static Today on(String date) {
        return new Today(day(date).atTime(12, 0).atZone(ZONE).toInstant(), ZONE);
    }

    /** A moment with an offset of one hour, as British summer time has it. */
    public static Moment summer(String dateTime) {
        return new Moment(LocalDateTime.parse(dateTime), Optional.of(ZoneOffset.ofHours(1)));
    }

    public static Optional<LocalText> text(String text) {
        return Optional.of(LocalText.of(text));
    }

    public static Source source() {
        return new Source(
                text("Email to the group"),
                Optional.of("https://example.org/email"),
                Optional.of("https://archive.example/email"),
                Optional.empty());
    }

    private static Site site() {
        return new Site(
                file("data/site.yaml"),
                LocalText.of("Norfolk election pledges"),
                Optional.empty(),
                "https://pledges.example.org/",
                List.of("en"),
                new Publisher(LocalText.of("Norfolk VCSE"), Optional.of("pledges@example.org"), Optional.empty()),
                text("Published by Norfolk VCSE"),
                text("We support nobody."),
                Optional.empty(),
                Optional.of(new CorrectionsContact(Optional.of("corrections@example.org"), Optional.empty())),
                Optional.empty(),
                "main",
                ZONE,
                Presentation.NEUTRAL,
                SocialCards.AUTO);
    }

    public static Organisation organisation(String id, String... areas) {
        Map<String, Organisation.Area> byId = new LinkedHashMap<>();
        for (String area : areas) {
            byId.put(
                    area,
                    new Organisation.Area(area, LocalText.of("Area " + area), Optional.empty(), Optional.empty()));
        }
        return new Organisation(
                file("data/areas/" + id + ".yaml"),
                id,
                LocalText.of("Council of " + id),
                Organisation.Kind.COUNCIL,
                Optional.empty(),
                Optional.empty(),
                byId);
    }

    public static Call call(String id, String... pledges) {
        return new Call(
                file("data/calls/" + id + "/call.yaml"),
                id,
                LocalText.of("Call " + id),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(summer("2021-04-22T17:00")),
                Optional.empty(),
                new Call.FairContact(2, 2),
                List.of(pledges),
                List.of());
    }

    public static Pledge pledge(String call, String id) {
        return new Pledge(
                file("data/calls/" + call + "/pledges/" + id + ".yaml"),
                call,
                id,
                LocalText.of("Pledge " + id),
                LocalText.of("Will you?"),
                Optional.empty(),
                Optional.empty());
    }

    public static Election election() {
        Map<String, Ballot> ballots = new LinkedHashMap<>();
        ballots.put(ACLE_BALLOT, ballot(ACLE_BALLOT, "acle"));
        ballots.put(AYLSHAM_BALLOT, ballot(AYLSHAM_BALLOT, "aylsham"));
        return new Election(
                file("data/elections/" + ELECTION + "/election.yaml"),
                ELECTION,
                LocalText.of("Norfolk County Council election 2021"),
                "norfolk",
                day("2021-05-06"),
                Optional.empty(),
                Election.VotingSystem.FPTP,
                Optional.empty(),
                List.of("vcse"),
                Optional.empty(),
                false,
                ballots);
    }

    public static Ballot ballot(String id, String area) {
        return new Ballot(id, area, 1, Ballot.Status.OPEN, Optional.empty(), Optional.empty());
    }

    /** The file of a candidate of the sample election. */
    public static String path(String area, String id) {
        return "data/elections/" + ELECTION + "/candidates/" + area + "/" + id + ".yaml";
    }

    public static Candidate candidate(String area, String id) {
        return new Candidate(
                file(path(area, id)),
                ELECTION,
                area,
                id,
                LocalText.of("Jo Sample"),
                Optional.empty(),
                "labour",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Candidate.Status.STANDING,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                List.of(),
                Map.of(),
                Map.of(),
                List.of());
    }

    public static Optional<Candidate.Result> result(boolean elected) {
        return Optional.of(new Candidate.Result(Optional.of(elected), Optional.empty()));
    }

    public static ContactAttempt contact(String on, ContactAttempt.Route route) {
        return new ContactAttempt(day(on), route);
    }

    /** A sourced answer of the candidate's own. */
    public static Answer answer(String on, Answer.Kind kind) {
        return new Answer(
                day(on),
                kind,
                Answer.GivenBy.CANDIDATE,
                Optional.empty(),
                Optional.empty(),
                Optional.of(source()),
                Optional.empty());
    }

    /** A sourced finding without a next review. */
    public static FollowThrough finding(String on, FollowThrough.Outcome outcome) {
        return new FollowThrough(
                day(on), outcome, Optional.empty(), Optional.of(source()), Optional.empty(), Optional.empty());
    }

    /** An agreement of the sample council with one commitment, {@code share}. */
    public static Agreement agreement() {
        return new Agreement(
                file("data/agreements/compact.yaml"),
                "compact",
                LocalText.of("The Compact"),
                Agreement.Kind.COMPACT,
                Optional.of("norfolk"),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Map.of(
                        "share",
                        new Agreement.Commitment(
                                "share", LocalText.of("A share"), Optional.empty(), Optional.empty(), List.of())),
                Map.of(),
                Map.of());
    }

    public static Agreement.Action action(String due, Agreement.Update... updates) {
        return new Agreement.Action(
                "training",
                Optional.of("share"),
                LocalText.of("Training sessions"),
                Optional.empty(),
                Optional.ofNullable(due).map(LocalDate::parse),
                List.of(updates));
    }

    public static Agreement.Update update(String on, Agreement.ActionStatus status) {
        return new Agreement.Update(day(on), status, Optional.empty(), Optional.of(source()));
    }

    /** An indicator in percent that is to rise, without baseline and target. */
    public static Agreement.Indicator indicator(Agreement.Reading... readings) {
        return new Agreement.Indicator(
                "local-share",
                Optional.of("share"),
                LocalText.of("Share held with local groups"),
                Optional.empty(),
                Agreement.IndicatorUnit.PERCENT,
                Agreement.Direction.UP,
                Optional.empty(),
                Optional.empty(),
                List.of(readings));
    }

    public static Agreement.Reading reading(String on, String value) {
        return new Agreement.Reading(day(on), new BigDecimal(value), false, Optional.empty(), Optional.of(source()));
    }
}
