package org.hustings.page;

import java.net.URI;
import java.util.Optional;
import org.hustings.model.Site;

/** The link that opens a file in the editor of the repository's host. */
final class EditLink {

    private static final String FOLDER = "/tree/";

    private EditLink() {}

    /**
     * GitHub's form of the address, which most hosts understand; GitLab's where the host's name says GitLab. A project that
     * is a folder of its repository has the address under which its host shows that folder.
     */
    static Optional<String> of(Site site, String file) {
        return site.repository().map(repository -> edit(repository, site.branch(), file));
    }

    private static String edit(String repository, String branch, String file) {
        String base = without("/", repository);
        int folder = base.indexOf(FOLDER);
        if (folder >= 0) {
            return base.substring(0, folder) + "/edit/" + base.substring(folder + FOLDER.length()) + "/"
                    + Paths.encoded(file);
        }
        base = without(".git", base);
        return base + (onGitLab(base) ? "/-/edit/" : "/edit/") + branch + "/" + Paths.encoded(file);
    }

    private static String without(String end, String address) {
        return address.endsWith(end) ? address.substring(0, address.length() - end.length()) : address;
    }

    private static boolean onGitLab(String repository) {
        String host = URI.create(repository).getHost();
        return host != null && host.contains("gitlab");
    }
}
