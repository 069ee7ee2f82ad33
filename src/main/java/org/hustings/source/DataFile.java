package org.hustings.source;

import java.util.List;

/**
 * A file under {@code data/} that is where it belongs.
 *
 * @param path from the project folder, with {@code /}
 * @param kind what it contains
 * @param ids what editors chose in its path: the ids of its folders, then its own
 */
record DataFile(String path, FileKind kind, List<String> ids) {

    DataFile {
        ids = List.copyOf(ids);
    }
}
