package org.hustings.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hustings.model.Ballot;
import org.hustings.model.Dataset;
import org.hustings.model.Election;
import org.hustings.model.Today;

/** Which ballots concern those who live in an area on a day. */
public final class AreaBallots {

    private static final Comparator<Poll> ORDER = Comparator.comparing(
                    (Poll poll) -> poll.election().date())
            .thenComparing(poll -> poll.election().id())
            .thenComparing(poll -> poll.ballot().id());

    private final Map<String, List<Poll>> byArea = new HashMap<>();
    private final LocalDate day;

    /** A ballot of an election. */
    public record Poll(Election election, Ballot ballot) {}

    private AreaBallots(LocalDate day) {
        this.day = day;
    }

    /** The ballots of every area, as things stand on a day. */
    public static AreaBallots of(Dataset data, Today today) {
        AreaBallots ballots = new AreaBallots(today.day());
        for (Election election : data.elections().values()) {
            for (Ballot ballot : election.ballots().values()) {
                ballots.byArea
                        .computeIfAbsent(election.organisation() + "/" + ballot.area(), area -> new ArrayList<>())
                        .add(new Poll(election, ballot));
            }
        }
        ballots.byArea.values().forEach(polls -> polls.sort(ORDER));
        return ballots;
    }

    /**
     * The ballots of today and of days to come; where there are none, those of the last polling day. Among either, one that
     * was called off counts only where there is no other: who expects a poll has to be told that there is none. Earliest
     * first.
     *
     * @param area {@code organisation/area}
     */
    public List<Poll> current(String area) {
        List<Poll> all = byArea.getOrDefault(area, List.of());
        List<Poll> toCome = all.stream()
                .filter(poll -> !poll.election().date().isBefore(day))
                .toList();
        if (!toCome.isEmpty()) {
            return heldIfAny(toCome);
        }
        List<Poll> past = heldIfAny(all);
        return past.stream()
                .filter(poll -> poll.election()
                        .date()
                        .equals(past.get(past.size() - 1).election().date()))
                .toList();
    }

    private static List<Poll> heldIfAny(List<Poll> polls) {
        List<Poll> held = polls.stream()
                .filter(poll -> !poll.ballot().status().calledOff())
                .toList();
        return held.isEmpty() ? polls : held;
    }
}
