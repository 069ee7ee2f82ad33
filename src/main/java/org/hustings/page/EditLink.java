package org.hustings.page;

import java.net.URI;
import java.util.Optional;
import org.hustings.model.Site;

/** The link that opens a file in the editor of the repository's host. */
final class EditLink {

    private EditLink() {}

    /** GitHub's form of the address, which most hosts understand; GitLab's where the host's name says GitLab. */
    static Optional<String> of(Site site, String file) {
        return site.repository().map(repository -> edit(repository, site.branch(), file));
    }

    private static String edit(String repository, String branch, String file) {
        String base = repository.endsWith("/") ? repository.substring(0, repository.length() - 1) : repository;
        if (base.endsWith(".git")) {
            base = base.substring(0, base.length() - 4);
        }
        return base + (onGitLab(base) ? "/-/edit/" : "/edit/") + branch + "/" + Paths.encoded(file);
    }

    private static boolean onGitLab(String repository) {
        String host = URI.create(repository).getHost();
        return host != null && host.contains("gitlab");
    }
}
