package org.hustings.render;

import gg.jte.TemplateException;
import java.io.IOException;
import org.hustings.page.PlannedFile;

/** Makes the bytes of planned files that fit into memory. One for each thread, since it keeps its buffer. */
public final class Renderer {

    private final Templates templates;
    private final PageBytes buffer = new PageBytes();

    public Renderer(Templates templates) {
        this.templates = templates;
    }

    /** What takes bytes that were made. */
    @FunctionalInterface
    public interface Taker {

        /** Takes {@code length} bytes at the start of {@code bytes}, which are used again afterwards. */
        void take(byte[] bytes, int length);
    }

    /**
     * Makes a file's bytes and hands them over.
     *
     * @throws TemplateException where a project's own template fails
     * @throws IOException where the machine cannot read what a file copies
     */
    public void make(PlannedFile file, Taker taker) throws IOException {
        if (file.content() instanceof PlannedFile.Stream) {
            return;
        }
        buffer.reset();
        if (file.content() instanceof PlannedFile.Page page) {
            templates.render(page.view().get(), buffer);
        } else if (file.content() instanceof PlannedFile.Bytes bytes) {
            bytes.writer().write(buffer);
        }
        taker.take(buffer.bytes(), buffer.size());
    }
}
