package org.hustings.prose;

import java.nio.file.Path;
import java.util.Optional;
import org.hustings.prose.jbake.JBake;

/**
 * What converts prose, started when something first has to be converted. Who converts again and again keeps one, since
 * starting JRuby takes far longer than converting a page. On any thread.
 */
public final class ProseEngine implements AutoCloseable {

    private Optional<JBake> jbake = Optional.empty();
    private String settings = "";

    /**
     * The engine for a project.
     *
     * @param newSettings differ whenever the project's configuration of JBake does, which it reads when it starts
     */
    synchronized JBake started(Path project, String newSettings) {
        if (!settings.equals(newSettings)) {
            close();
            settings = newSettings;
        }
        if (jbake.isEmpty()) {
            jbake = Optional.of(JBake.open(project, MacroKind.words(true), MacroKind.words(false)));
        }
        return jbake.get();
    }

    @Override
    public synchronized void close() {
        // No method reference, which would load JBake where everything came from the cache.
        if (jbake.isPresent()) {
            jbake.get().close();
        }
        jbake = Optional.empty();
    }
}
