package org.hustings.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hustings.model.Redirects;
import org.junit.jupiter.api.Test;

class HostFilesTest {

    @Test
    void anOldPathIsNoPatternForApache() {
        Redirects redirects = new Redirects(Map.of("old+(1).html", "new/"), List.of("what[2]/"));
        assertThat(HostFiles.htaccess("https://example.org/pledges/", redirects, List.of()))
                .contains(
                        "RedirectMatch 301 ^/pledges/old\\+\\(1\\)\\.html$ /pledges/new/\n",
                        "RedirectMatch 410 ^/pledges/what\\[2\\]/$\n");
    }
}
