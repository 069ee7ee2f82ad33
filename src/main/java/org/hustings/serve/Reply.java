package org.hustings.serve;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What a browser gets. */
final class Reply {

    private static final String TEXT = "text/plain; charset=utf-8";

    private final int status;
    private final String type;
    private final byte[] body;
    private final Optional<String> location;

    private Reply(int status, String type, byte[] body, Optional<String> location) {
        this.status = status;
        this.type = type;
        this.body = body;
        this.location = location;
    }

    static Reply text(int status, String text) {
        return new Reply(status, TEXT, (text + "\n").getBytes(StandardCharsets.UTF_8), Optional.empty());
    }

    static Reply file(int status, String path, byte[] body) {
        return new Reply(status, MediaTypes.of(path), body, Optional.empty());
    }

    static Reply redirect(String location) {
        return new Reply(301, TEXT, new byte[0], Optional.of(location));
    }

    /** The same page with what the preview adds to it; every other file as it is. */
    Reply over(String version) {
        return isPage() ? new Reply(status, type, Overlay.over(body, version), location) : this;
    }

    boolean isPage() {
        return type.startsWith("text/html");
    }

    int status() {
        return status;
    }

    /** The media type. */
    String type() {
        return type;
    }

    byte[] body() {
        return body;
    }

    /** Where to look instead. */
    Optional<String> location() {
        return location;
    }
}
