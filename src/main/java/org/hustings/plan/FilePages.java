package org.hustings.plan;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Pages of which each stands for one file under {@code data/}, whatever is in it. */
final class FilePages {

    /** A file, or one that was meant to be it: its ending and its case do not matter. */
    private static final Pattern FILE = Pattern.compile(
            "data/(?:(elections/[^/]+/)candidates/([^/]+/)|(calls/[^/]+/)pledges/"
                    + "|areas/|(agreements/))([^/.]+)\\.[^/]*|data/((?:elections|calls)/[^/]+/)(?:election|call)\\.[^/]*");

    private static final Pattern PAGE = Pattern.compile(
            "elections/[^/]+/(?!parties/)(?:[^/]+/[^/]+/)?|calls/[^/]+/(?:[^/]+/)?|(?:organisations|agreements)/[^/]+/");

    private FilePages() {}

    /** Whether a page, in the site's first language, is there for one file. */
    static boolean standsForFile(String path) {
        return PAGE.matcher(path).matches();
    }

    /** The pages of files. */
    static Set<String> of(Collection<String> files) {
        return files.stream()
                .map(file -> FILE.matcher(file.toLowerCase(Locale.ROOT)))
                .filter(Matcher::matches)
                .map(FilePages::page)
                .collect(Collectors.toSet());
    }

    private static String page(Matcher file) {
        if (file.group(6) != null) {
            return file.group(6);
        }
        String id = file.group(5) + "/";
        if (file.group(1) != null) {
            return file.group(1) + file.group(2) + id;
        }
        return (file.group(3) != null ? file.group(3) : file.group(4) != null ? file.group(4) : "organisations/") + id;
    }
}
