package org.hustings.serve;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names that this machine calls itself by. A page elsewhere can have its own name lead to this machine, which is called
 * DNS rebinding, and would then be let in to read the preview; the name in its requests gives it away.
 */
final class HostNames {

    private static final Set<String> OWN = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Pattern HOST = Pattern.compile("(\\[[0-9a-fA-F:.]+\\]|[^:]+)(?::[0-9]*)?");

    private HostNames() {}

    /** Whether a request's {@code Host} is this machine. */
    static boolean isOwn(String host) {
        Matcher parts = HOST.matcher(host == null ? "" : host);
        return parts.matches() && OWN.contains(parts.group(1).toLowerCase(java.util.Locale.ROOT));
    }
}
