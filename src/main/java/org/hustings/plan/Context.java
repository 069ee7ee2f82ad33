package org.hustings.plan;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hustings.model.Call;
import org.hustings.model.Candidate;
import org.hustings.model.Dataset;
import org.hustings.model.Fingerprint;
import org.hustings.model.Moment;
import org.hustings.model.SourceFile;
import org.hustings.model.Today;
import org.hustings.page.Edition;

/**
 * What every file of the site depends on: everything but the candidates' files and authored prose. The clock comes in only as the day and as which
 * moments in the data have passed, so that two builds within an hour are alike.
 *
 * @param code which program makes the site
 * @param templates the fingerprint of all templates
 * @param files every file of {@code data/}
 */
public record Context(String code, String templates, List<SourceFile> files) {

    /** The fingerprint of all this for an edition. */
    public Fingerprint fingerprint(Edition edition) {
        MessageDigest digest = Fingerprint.sha256();
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
        edition.authored().stream().sorted().forEach(path -> add(digest, path));
        for (Moment moment : moments(edition.data())) {
            add(digest, String.valueOf(edition.today().hasReached(moment)));
        }
        return Fingerprint.of(digest.digest());
    }

    /** The first moment after today's at which a site changes although nobody changes its data. */
    public static Instant until(Dataset data, Today today) {
        Instant until = today.day().plusDays(1).atStartOfDay(today.zone()).toInstant();
        for (Moment moment : moments(data)) {
            Instant instant = moment.instant(today.zone());
            if (instant.isAfter(today.instant()) && instant.isBefore(until)) {
                until = instant;
            }
        }
        return until;
    }

    private static List<Moment> moments(Dataset data) {
        List<Moment> moments = new ArrayList<>();
        data.elections().values().forEach(election -> moments.add(election.pollsCloseOrDefault()));
        for (Call call : data.calls().values()) {
            call.deadline().ifPresent(moments::add);
            call.publishAnswersFrom().ifPresent(moments::add);
        }
        return moments;
    }

    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }
}
