package org.hustings.model;

import java.util.Optional;

/**
 * {@code data/calls/<call>/pledges/<pledge>.yaml}.
 *
 * @param call the call's id
 * @param id the file's name
 * @param ask the exact words put to every candidate
 * @param theme for example {@code funding}
 */
public record Pledge(
        @Given SourceFile file,
        @Given String call,
        @Given String id,
        LocalText title,
        LocalText ask,
        Optional<LocalText> summary,
        Optional<LocalText> theme) {

    /** {@code call/pledge}, unique in a site. */
    public PledgeRef ref() {
        return new PledgeRef(call, id);
    }
}
