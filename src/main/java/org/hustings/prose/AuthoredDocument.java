package org.hustings.prose;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A file of {@code content/} that becomes a page, or a part of one.
 *
 * @param source the file's path from the project folder
 * @param path the page's path from the site's root: empty for the start page, else with a slash at the end
 * @param fingerprint changes whenever anything changes that the document was made from
 * @param title the title as plain text; empty where the file gives none
 * @param type JBake's document type, {@code page} unless the author says otherwise
 * @param status whether it is published
 * @param date the date that the author gives
 * @param tags the tags in the author's order
 * @param attributes every other header entry, by name, for example {@code description}
 * @param body the sanitised body
 * @param anchors the ids in the body, in order
 * @param links the links and pictures in the body, in order
 */
public record AuthoredDocument(
        String source,
        String path,
        String fingerprint,
        String title,
        String type,
        PublicationStatus status,
        Optional<LocalDate> date,
        List<String> tags,
        Map<String, String> attributes,
        List<ProsePart> body,
        List<String> anchors,
        List<Link> links) {

    public AuthoredDocument {
        Objects.requireNonNull(source);
        Objects.requireNonNull(path);
        Objects.requireNonNull(fingerprint);
        Objects.requireNonNull(title);
        Objects.requireNonNull(type);
        Objects.requireNonNull(status);
        Objects.requireNonNull(date);
        tags = List.copyOf(tags);
        attributes = Collections.unmodifiableMap(new TreeMap<>(attributes));
        body = List.copyOf(body);
        anchors = List.copyOf(anchors);
        links = List.copyOf(links);
    }

    /** Whether it is part of a site built for this day. */
    public boolean isPublishedOn(LocalDate today) {
        return switch (status) {
            case DRAFT -> false;
            case PUBLISHED -> true;
            case PUBLISHED_FROM_DATE -> date.map(day -> !day.isAfter(today)).orElse(false);
        };
    }
}
