package org.hustings.plan;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.List;
import org.hustings.model.Candidate;
import org.hustings.model.Fingerprint;
import org.hustings.prose.AuthoredDocument;
import org.hustings.prose.ContentAsset;
import org.hustings.standing.Standings;

/**
 * Fingerprints of what a file's bytes depend on. Everything but the candidates' files and prose is one context: when any
 * of it changes, every page is made again. A page about some candidates depends on the context and on their files alone,
 * and on its own prose where it has some.
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

    /** Of what depends on a document besides what is fingerprinted already. */
    Fingerprint with(Fingerprint others, AuthoredDocument document) {
        MessageDigest digest = Fingerprint.sha256();
        digest.update(others.toString().getBytes(StandardCharsets.UTF_8));
        digest.update(document.fingerprint().getBytes(StandardCharsets.UTF_8));
        return Fingerprint.of(digest.digest());
    }

    /** Of the whole site. */
    Fingerprint site(Collection<AuthoredDocument> documents, List<ContentAsset> files) {
        MessageDigest digest = Fingerprint.sha256();
        digest.update(everything.toString().getBytes(StandardCharsets.UTF_8));
        documents.stream()
                .map(document -> document.path() + " " + document.fingerprint())
                .sorted()
                .forEach(text -> digest.update(text.getBytes(StandardCharsets.UTF_8)));
        files.forEach(file -> digest.update((file.path() + " " + file.sha256()).getBytes(StandardCharsets.UTF_8)));
        return Fingerprint.of(digest.digest());
    }

    private static Fingerprint combined(Fingerprint context, List<Candidate> candidates) {
        ByteBuffer bytes = ByteBuffer.allocate(16 * (candidates.size() + 1));
        put(bytes, context);
        for (Candidate candidate : candidates) {
            put(bytes, candidate.file().fingerprint());
        }
        return Fingerprint.of(Fingerprint.sha256().digest(bytes.array()));
    }

    private static void put(ByteBuffer bytes, Fingerprint fingerprint) {
        bytes.putLong(fingerprint.high()).putLong(fingerprint.low());
    }
}
