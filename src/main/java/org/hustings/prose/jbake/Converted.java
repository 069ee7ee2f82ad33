package org.hustings.prose.jbake;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hustings.problem.Problem;

/**
 * What became of one file.
 *
 * @param title the title as plain text; empty where the file gives none
 * @param type JBake's document type
 * @param status JBake's document status
 * @param date the document's date
 * @param tags the tags in the author's order
 * @param attributes every other header entry, by name
 * @param html the body, not sanitised, with the n-th mark of {@code marks} where the n-th macro stood
 * @param marks the mark of this conversion
 * @param macros the data macros in the order of their marks
 * @param included the files of {@code content/} that were asked for, found or not, as paths from the project folder
 * @param sources the lines of the file and of those it includes
 * @param problems what is wrong
 */
public record Converted(
        String title,
        String type,
        String status,
        Optional<LocalDate> date,
        List<String> tags,
        Map<String, String> attributes,
        String html,
        Marks marks,
        List<MacroCall> macros,
        List<String> included,
        SourceText sources,
        List<Problem> problems) {

    public Converted {
        tags = List.copyOf(tags);
        attributes = Collections.unmodifiableMap(new TreeMap<>(attributes));
        macros = List.copyOf(macros);
        included = List.copyOf(included);
        problems = List.copyOf(problems);
    }
}
