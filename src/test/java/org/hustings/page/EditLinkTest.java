package org.hustings.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.hustings.model.Sample;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditLinkTest {

    @ParameterizedTest
    @CsvSource({
        "https://github.com/example/pledges, https://github.com/example/pledges/edit/live/data/site.yaml",
        "https://github.com/example/pledges.git, https://github.com/example/pledges/edit/live/data/site.yaml",
        "https://gitlab.com/example/pledges/, https://gitlab.com/example/pledges/-/edit/live/data/site.yaml",
        "https://github.com/example/sites/tree/live/norfolk,"
                + " https://github.com/example/sites/edit/live/norfolk/data/site.yaml",
        "https://gitlab.com/example/sites/-/tree/live/uk/norfolk/,"
                + " https://gitlab.com/example/sites/-/edit/live/uk/norfolk/data/site.yaml"
    })
    void opensTheFileInItsRepository(String repository, String link) {
        var site = Sample.with(new Sample().site, "repository", Optional.of(repository), "branch", "live");
        assertThat(EditLink.of(site, "data/site.yaml")).contains(link);
    }
}
