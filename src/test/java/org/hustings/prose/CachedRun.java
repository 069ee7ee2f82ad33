package org.hustings.prose;

import java.nio.file.Path;
import java.util.Optional;

/** Reads a project in a process of its own and prints what can be compared with the result of another process. */
final class CachedRun {

    private CachedRun() {}

    public static void main(String[] arguments) throws Exception {
        ProseResult result = Prose.read(Path.of(arguments[0]), Optional.of(Path.of(arguments[1])), "test");
        System.out.println(digest(result));
    }

    static int digest(ProseResult result) {
        StringBuilder text = new StringBuilder(GoldenText.of(result.problems()));
        result.documents().forEach(document -> text.append(GoldenText.of(document)));
        return text.toString().hashCode();
    }
}
