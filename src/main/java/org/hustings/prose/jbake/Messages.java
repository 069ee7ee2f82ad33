package org.hustings.prose.jbake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.asciidoctor.log.LogRecord;
import org.asciidoctor.log.Severity;
import org.hustings.problem.Location;
import org.hustings.problem.Problem;

/** What Asciidoctor says in its log, as problems. Broken is an error, unusual is a warning, the rest is silence. */
final class Messages {

    private record Known(
            Pattern pattern, boolean error, String rule, String message, String hint, List<String> needles) {}

    private static final List<Known> KNOWN = List.of(
            known(
                    "possible invalid reference: (.+)",
                    true,
                    "prose-reference",
                    "the cross-reference `$1` leads to nothing in this file",
                    "Give the target an id with `[#$1]`, or write `xref:file.adoc#id[]` for another file.",
                    "<<$1",
                    "xref:$1",
                    "xref:#$1",
                    "$1"),
            known(
                    "unknown name for block macro: (.+)",
                    true,
                    "prose-macro",
                    "there is no block macro `$1::`",
                    "Known ones are tally, scorecard, ballot and indicator beside AsciiDoc's own, such as image.",
                    "$1::"),
            known(
                    "skipping reference to missing attribute: (.+)",
                    false,
                    "prose-syntax",
                    "there is no attribute `{$1}`",
                    "Define it with `:$1: value`, or write `\\\\{$1}` if the braces are meant.",
                    "{$1}"),
            known("unknown style for .+", false, "prose-syntax", "$0", ""),
            known(
                    "section title out of sequence.*",
                    false,
                    "prose-syntax",
                    "$0",
                    "Headings go down one level at a time."),
            known("(?:callout )?list item index.*|no callout found.*", false, "prose-syntax", "$0", ""));

    private Messages() {}

    private static Known known(
            String pattern, boolean error, String rule, String message, String hint, String... needles) {
        return new Known(Pattern.compile(pattern), error, rule, message, hint, List.of(needles));
    }

    /** Turns a record into a problem of the conversion that is under way. */
    static void report(LogRecord entry, Conversion conversion) {
        for (Known known : KNOWN) {
            Matcher matcher = known.pattern().matcher(entry.getMessage());
            if (matcher.matches()) {
                conversion.report(problem(entry, conversion, known, matcher));
                return;
            }
        }
        if (entry.getSeverity() != Severity.DEBUG && entry.getSeverity() != Severity.INFO) {
            String message = entry.getMessage().replace(conversion.content() + "/", "");
            conversion.report(Problem.error(
                    location(entry, conversion).orElse(Location.of(conversion.source())), "prose-syntax", message, ""));
        }
    }

    private static Problem problem(LogRecord entry, Conversion conversion, Known known, Matcher matcher) {
        String[] needles =
                known.needles().stream().map(needle -> expand(matcher, needle)).toArray(String[]::new);
        Location location = location(entry, conversion)
                .map(place -> needles.length == 0 ? place : conversion.sources().confirm(place, needles[0]))
                .orElseGet(() -> conversion.sources().anywhere(needles));
        String message = expand(matcher, known.message());
        String hint = expand(matcher, known.hint());
        return known.error()
                ? Problem.error(location, known.rule(), message, hint)
                : Problem.warning(location, known.rule(), message, hint);
    }

    private static String expand(Matcher matcher, String template) {
        String text = template.replace("\\\\", "\\").replace("$0", matcher.group());
        return matcher.groupCount() == 0 ? text : text.replace("$1", String.valueOf(matcher.group(1)));
    }

    private static Optional<Location> location(LogRecord entry, Conversion conversion) {
        return Optional.ofNullable(entry.getCursor())
                .filter(cursor -> cursor.getPath() != null)
                .map(cursor -> conversion.at(cursor.getPath(), cursor.getLineNumber()));
    }
}
