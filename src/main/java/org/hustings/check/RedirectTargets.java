package org.hustings.check;

import static org.hustings.check.Hints.quoted;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hustings.model.Dataset;
import org.hustings.model.Redirects;
import org.hustings.model.Today;
import org.hustings.problem.Finding;
import org.hustings.problem.Place;

/** A redirect leads to a page of this site in one step, and a page that is gone leads nowhere. */
final class RedirectTargets implements Rule {

    private static final String NAME = "redirects";

    /** What a file's name ends in; the day in an election's id is no ending. */
    private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z][A-Za-z0-9]{0,4}$");

    @Override
    public List<Finding> check(Dataset data, Today today) {
        List<Finding> findings = new ArrayList<>();
        Redirects redirects = data.redirects();
        Map<String, String> next = new HashMap<>();
        redirects.moved().forEach((from, to) -> next.put(page(from), to));
        Set<String> gone = new HashSet<>();
        for (int i = 0; i < redirects.gone().size(); i++) {
            checkGone(redirects.gone().get(i), i, next, gone, findings);
        }
        redirects.moved().forEach((from, to) -> {
            check(from, to, next, gone).ifPresent(findings::add);
            if (lacksSlash(from)) {
                findings.add(slash(Place.key(Redirects.FILE, from), from));
            }
        });
        return findings;
    }

    private static void checkGone(
            String path, int i, Map<String, String> next, Set<String> gone, List<Finding> findings) {
        Place place = Place.value(Redirects.FILE, "gone", i);
        if (!gone.add(page(path))) {
            findings.add(Finding.error(place, NAME, quoted(path) + " is listed twice", "delete one of the two"));
        }
        if (lacksSlash(path)) {
            findings.add(slash(place, path));
        }
        if (next.containsKey(page(path))) {
            findings.add(Finding.error(
                    place,
                    NAME,
                    quoted(path) + " is both redirected and gone",
                    "delete the redirect, or take it out of \"gone\""));
        }
    }

    private static Optional<Finding> check(String from, String to, Map<String, String> next, Set<String> gone) {
        Place place = Place.value(Redirects.FILE, from);
        if (to.startsWith("/") || to.indexOf(':') >= 0) {
            return Optional.of(Finding.error(
                    place,
                    NAME,
                    "a redirect leads to a path of this site, not to " + quoted(to),
                    "write the path from the site's root, for example \"" + from + ": changes/\""));
        }
        if (page(from).equals(page(to))) {
            return Optional.of(
                    Finding.error(place, NAME, quoted(from) + " is redirected to itself", "delete the line"));
        }
        if (gone.contains(page(to))) {
            return Optional.of(Finding.error(
                    place,
                    NAME,
                    "this redirect leads to " + quoted(to) + ", which is gone",
                    "list " + quoted(from) + " under \"gone\" as well, or redirect it elsewhere"));
        }
        return next.containsKey(page(to)) ? Optional.of(chain(place, from, to, next)) : Optional.empty();
    }

    /** Whether a path is that of a file whose name has no ending, as hardly any has. */
    private static boolean lacksSlash(String path) {
        return !path.endsWith("/") && !ENDING.matcher(path).find();
    }

    private static Finding slash(Place place, String path) {
        return Finding.warning(
                place,
                NAME,
                quoted(path) + " is the path of a file; that of a page ends in a slash",
                "did you mean " + quoted(path + "/") + "?");
    }

    private static Finding chain(Place place, String from, String to, Map<String, String> next) {
        Set<String> seen = new HashSet<>(Set.of(page(from)));
        String end = to;
        while (next.containsKey(page(end))) {
            if (!seen.add(page(end))) {
                return Finding.error(
                        place,
                        NAME,
                        quoted(from) + " is redirected in a circle",
                        "redirect it to a page that is there");
            }
            end = next.get(page(end));
        }
        return Finding.warning(
                place,
                NAME,
                "this redirect leads to " + quoted(to) + ", which is redirected itself",
                "write \"" + from + ": " + end + "\"");
    }

    /** A page by any of the paths that browsers find it under. */
    private static String page(String path) {
        String folder = path.endsWith("index.html") ? path.substring(0, path.length() - "index.html".length()) : path;
        return folder.endsWith("/") ? folder.substring(0, folder.length() - 1) : folder;
    }
}
