package org.hustings.plan;

import java.nio.ByteBuffer;
import java.util.List;
import org.hustings.model.Candidate;
import org.hustings.model.Fingerprint;
import org.hustings.standing.Standings;

/**
 * Fingerprints of what a file's bytes depend on. Everything but the candidates' files is one context: when any of it
 * changes, every page is made again. A page about some candidates depends on the context and on their files alone.
 */
final class Inputs {

    private final Fingerprint context;
    private final Fingerprint outline;
    private final Fingerprint names;
    private final Fingerprint everything;

    Inputs(Fingerprint context, Standings standings) {
        this.context = context;
        this.outline = Outline.of(standings, context);
        this.names = Names.of(standings.data(), context);
        this.everything = combined(context, standings.data().candidates());
    }

    /** Of what depends on no candidate. */
    Fingerprint context() {
        return context;
    }

    /** Of what may depend on every candidate, but quotes none. */
    Fingerprint outline() {
        return outline;
    }

    /** Of what depends on what candidates are called and whom they stand for. */
    Fingerprint names() {
        return names;
    }

    /** Of what may depend on every candidate. */
    Fingerprint everything() {
        return everything;
    }

    /** Of what depends on some candidates. */
    Fingerprint of(List<Candidate> candidates) {
        return combined(context, candidates);
    }

    /** Of what depends on some candidates besides what is fingerprinted already. */
    Fingerprint of(Fingerprint others, List<Candidate> candidates) {
        return combined(others, candidates);
    }

    private static Fingerprint combined(Fingerprint context, List<Candidate> candidates) {
        ByteBuffer bytes = ByteBuffer.allocate(16 * (candidates.size() + 1));
        put(bytes, context);
        for (Candidate candidate : candidates) {
            put(bytes, candidate.file().fingerprint());
        }
        return Fingerprint.of(Hashes.sha256().digest(bytes.array()));
    }

    private static void put(ByteBuffer bytes, Fingerprint fingerprint) {
        bytes.putLong(fingerprint.high()).putLong(fingerprint.low());
    }
}
