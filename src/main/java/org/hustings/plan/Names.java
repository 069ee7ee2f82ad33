package org.hustings.plan;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.hustings.model.Candidate;
import org.hustings.model.Dataset;
import org.hustings.model.Fingerprint;

/**
 * The fingerprint of everybody by name: what people are called, whom they stand for, and whether they still do. Lists of
 * names and the index of the search depend on this alone, so that no answer makes them again.
 */
final class Names {

    private Names() {}

    /** The names of all candidates, on top of what is fingerprinted already. */
    static Fingerprint of(Dataset data, Fingerprint context) {
        MessageDigest digest = Fingerprint.sha256();
        digest.update(context.toString().getBytes(StandardCharsets.UTF_8));
        StringBuilder facts = new StringBuilder(256);
        for (Candidate candidate : data.candidates()) {
            facts.setLength(0);
            facts.append(candidate.file().path()).append('\n');
            Outline.add(facts, candidate.name());
            facts.append('\n');
            candidate
                    .ballotName()
                    .ifPresent(name -> facts.append(name.surname())
                            .append('\n')
                            .append(name.otherNames().orElse(""))
                            .append('\n'));
            facts.append(candidate.party()).append('\n').append(candidate.status());
            digest.update(facts.toString().getBytes(StandardCharsets.UTF_8));
        }
        return Fingerprint.of(digest.digest());
    }
}
