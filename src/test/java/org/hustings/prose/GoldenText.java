package org.hustings.prose;

import java.util.List;
import java.util.stream.Collectors;
import org.hustings.problem.Problem;

/** A document and what was said about it, as text that a person can read and compare. */
final class GoldenText {

    private GoldenText() {}

    static String of(AuthoredDocument document) {
        return "path: " + document.path()
                + "\ntitle: " + document.title()
                + "\ntype: " + document.type() + ", " + document.status()
                + document.date().map(date -> ", " + date).orElse("")
                + "\ntags: " + document.tags()
                + "\nattributes: " + document.attributes()
                + "\nanchors: " + document.anchors()
                + "\n--- body\n" + body(document)
                + "\n--- links\n"
                + document.links().stream().map(GoldenText::link).collect(Collectors.joining());
    }

    static String body(AuthoredDocument document) {
        return document.body().stream().map(GoldenText::part).collect(Collectors.joining());
    }

    private static String part(ProsePart part) {
        if (part instanceof ProsePart.Macro macro) {
            return "«" + macro.kind().word() + " " + macro.target() + " \"" + macro.text() + "\" " + macro.attributes()
                    + " " + macro.location() + "»";
        }
        return ((ProsePart.Html) part).html();
    }

    private static String link(Link link) {
        return link.written() + " -> " + link.path().orElse("outside")
                + (link.fragment().isEmpty() ? "" : "#" + link.fragment())
                + " " + link.location() + "\n";
    }

    static String of(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.location() + ": " + problem.severity().word() + ": " + problem.message() + " ("
                        + problem.rule() + ")\n" + (problem.hint().isEmpty() ? "" : "    " + problem.hint() + "\n"))
                .collect(Collectors.joining());
    }
}
