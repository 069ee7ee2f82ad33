package org.hustings.page.download;

import java.util.List;

/**
 * A file that readers can download.
 *
 * @param name what it is, as wordings call it, for example {@code answers}
 * @param path from the root of the whole site
 * @param fields the columns of a table, from left to right; empty for anything else
 */
public record Download(String name, String path, List<Field> fields) {

    public Download {
        fields = List.copyOf(fields);
    }

    /**
     * A column.
     *
     * @param type in the words of Frictionless Table Schema
     * @param explanation the key of the wording that says what it holds
     */
    public record Field(String name, String type, String explanation) {}
}
