package org.hustings.plan;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hustings.model.Answer;
import org.hustings.model.Candidate;
import org.hustings.model.Fingerprint;
import org.hustings.model.LocalText;
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
    private final MessageDigest digest = Fingerprint.sha256();
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
        MessageDigest all = Fingerprint.sha256();
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

    // What a record's own toString gives would do, were it not slow until C2 compiles it.
    private void add(Candidate candidate) {
        facts.setLength(0);
        facts.append(candidate.file().path()).append(candidate.party()).append(candidate.status());
        add(candidate.name());
        candidate.ballotName().ifPresent(name -> add(name.surname(), name.otherNames()));
        candidate.description().ifPresent(this::add);
        add("person", candidate.person());
        add("list", candidate.listPosition());
        candidate.result().ifPresent(result -> add(String.valueOf(result.elected()), result.votes()));
        candidate.links().forEach(link -> add(link.kind(), Optional.of(link.url())));
        candidate.image().ifPresent(image -> {
            facts.append('\n').append(image.file()).append("\ncredit");
            image.credit().ifPresent(this::add);
            facts.append("\nlicence");
            image.licence().ifPresent(this::add);
            add(image.alt());
        });
        candidate.statement().ifPresent(this::add);
        add("lang", candidate.lang());
        facts.append(candidate.noContactRoute());
        for (PledgeStanding standing : standings.pledges(candidate)) {
            facts.append(standing.state());
            if (standing.current().isPresent()) {
                Answer answer = standing.current().get();
                facts.append(answer.on().toEpochDay()).append(answer.givenBy());
            }
            facts.append(standing.earlier().size()).append(' ');
        }
        standings
                .outcomes(candidate)
                .forEach(outcome -> facts.append(outcome.outcome()).append(outcome.reviewOverdue()));
        digest.update(facts.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void add(LocalText text) {
        add(facts, text);
    }

    /** Adds a text in all its languages to facts that are to be fingerprinted. */
    static void add(StringBuilder facts, LocalText text) {
        facts.append('\n').append(text.plain());
        text.byLanguage()
                .forEach((language, words) ->
                        facts.append('\n').append(language).append('\t').append(words));
    }

    private void add(String name, Optional<?> value) {
        facts.append('\n').append(name);
        if (value.isPresent()) {
            facts.append('\t').append(value.get());
        }
    }
}
