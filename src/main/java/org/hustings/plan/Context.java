package org.hustings.plan;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import org.hustings.model.Call;
import org.hustings.model.Candidate;
import org.hustings.model.Election;
import org.hustings.model.Fingerprint;
import org.hustings.model.Moment;
import org.hustings.model.SourceFile;
import org.hustings.page.Edition;
import org.hustings.prose.ProseResult;

/**
 * What every page depends on: everything but the candidates' files. The clock comes in only as the day and as which
 * moments in the data have passed, so that two builds within an hour are alike.
 *
 * @param code which program makes the site
 * @param templates the fingerprint of all templates
 * @param files every file of {@code data/}
 */
public record Context(String code, String templates, List<SourceFile> files) {

    /** The fingerprint of all this for an edition with its prose. */
    public Fingerprint fingerprint(Edition edition, ProseResult prose) {
        MessageDigest digest = Hashes.sha256();
        add(digest, code);
        add(digest, templates);
        add(digest, edition.baseUrl());
        add(digest, edition.today().day().toString());
        String candidates = "/candidates/";
        for (SourceFile file : files) {
            if (!file.path().contains(candidates)) {
                add(digest, file.path());
                add(digest, file.fingerprint().toString());
            }
        }
        for (Candidate candidate : edition.data().candidates()) {
            add(digest, candidate.file().path());
        }
        edition.assets().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(asset -> add(digest, asset.getValue()));
        prose.documents().forEach(document -> add(digest, document.fingerprint()));
        prose.assets().forEach(file -> add(digest, file.path() + " " + file.sha256()));
        for (Election election : edition.data().elections().values()) {
            passed(digest, edition, election.pollsCloseOrDefault());
        }
        for (Call call : edition.data().calls().values()) {
            call.deadline().ifPresent(moment -> passed(digest, edition, moment));
            call.publishAnswersFrom().ifPresent(moment -> passed(digest, edition, moment));
        }
        return Fingerprint.of(digest.digest());
    }

    private static void passed(MessageDigest digest, Edition edition, Moment moment) {
        add(digest, String.valueOf(edition.today().hasReached(moment)));
    }

    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }
}
