package org.hustings;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import org.hustings.publish.PublishException;
import org.hustings.publish.SiteFolder;
import org.junit.jupiter.api.Test;

class BackgroundTest {

    /** As for a full disk, which is told as what it is and not as a failure of the program. */
    @Test
    void whatStopsTheWorkStopsWhoWaitsForIt() {
        Path project = Path.of("project");
        PublishException full = catchThrowableOfType(PublishException.class, () -> SiteFolder.at(project, project));
        Background<Void> publishing = Background.start("test", () -> {
            throw full;
        });
        assertThatThrownBy(publishing::get).isSameAs(full);

        IOException unreadable = new IOException("cannot read");
        Background<Void> reading = Background.start("test", () -> {
            throw unreadable;
        });
        assertThatThrownBy(reading::get).isSameAs(unreadable);
    }
}
