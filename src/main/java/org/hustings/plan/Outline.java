package org.hustings.plan;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.stream.IntStream;
import org.hustings.model.Candidate;
import org.hustings.model.Fingerprint;
import org.hustings.standing.PledgeStanding;
import org.hustings.standing.Standings;

/**
 * The fingerprint of everybody in outline: who they are and what state each answer is in, but not in which words. Pages
 * and tables about everybody that quote nobody depend on this alone, so that a mended quotation leaves them as they are.
 */
final class Outline {

    /** How many candidates a thread takes at a time. */
    private static final int HANDFUL = 500;

    private final Standings standings;
    private final MessageDigest digest = Hashes.sha256();
    private final StringBuilder facts = new StringBuilder(512);

    private Outline(Standings standings) {
        this.standings = standings;
    }

    /** The outline of all candidates, on top of what is fingerprinted already. */
    static Fingerprint of(Standings standings, Fingerprint context) {
        List<Candidate> candidates = standings.data().candidates();
        byte[][] handfuls = IntStream.range(0, (candidates.size() + HANDFUL - 1) / HANDFUL)
                .parallel()
                .mapToObj(i -> candidates.subList(i * HANDFUL, Math.min((i + 1) * HANDFUL, candidates.size())))
                .map(handful -> new Outline(standings).of(handful))
                .toArray(byte[][]::new);
        MessageDigest all = Hashes.sha256();
        all.update(context.toString().getBytes(StandardCharsets.UTF_8));
        for (byte[] handful : handfuls) {
            all.update(handful);
        }
        return Fingerprint.of(all.digest());
    }

    private byte[] of(List<Candidate> candidates) {
        candidates.forEach(this::add);
        return digest.digest();
    }

    private void add(Candidate candidate) {
        facts.setLength(0);
        facts.append(candidate.file().path()).append('\n');
        facts.append(candidate.name()).append(candidate.ballotName()).append(candidate.party());
        facts.append(candidate.description()).append(candidate.person()).append(candidate.status());
        facts.append(candidate.listPosition()).append(candidate.result()).append(candidate.links());
        facts.append(candidate.image()).append(candidate.statement()).append('\n');
        for (PledgeStanding standing : standings.pledges(candidate)) {
            facts.append(standing.state());
            standing.current().ifPresent(answer -> facts.append(answer.on()).append(answer.givenBy()));
            facts.append(standing.earlier().size()).append(' ');
        }
        standings
                .outcomes(candidate)
                .forEach(outcome -> facts.append(outcome.outcome()).append(outcome.reviewOverdue()));
        digest.update(facts.toString().getBytes(StandardCharsets.UTF_8));
    }
}
