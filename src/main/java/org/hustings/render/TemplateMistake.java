package org.hustings.render;

import gg.jte.TemplateException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hustings.problem.Location;
import org.hustings.problem.Problem;

/** Turns what jte and the Java compiler say about a template into a problem at its file and line. */
final class TemplateMistake {

    static final String RULE = "template";

    private static final Pattern PLACE =
            Pattern.compile("([\\w./-]+\\.jte)(?:, error at line (\\d+)|:(\\d+)|)", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern COMPILER = Pattern.compile("\\.java:\\d+: error: (.+)");

    private TemplateMistake() {}

    static Problem of(TemplateException exception) {
        String text = String.valueOf(exception.getMessage());
        Location location = Location.of("templates");
        for (Matcher place = PLACE.matcher(text); place.find(); ) {
            String line = place.group(2) == null ? place.group(3) : place.group(2);
            Location found = new Location("templates/" + place.group(1), line == null ? 0 : Integer.parseInt(line), 0);
            if (found.line() > 0 || location.line() == 0) {
                location = found;
            }
        }
        return Problem.error(location, RULE, message(text, exception), hint(exception));
    }

    private static String message(String text, TemplateException exception) {
        Matcher compiler = COMPILER.matcher(text);
        if (compiler.find()) {
            return "this does not compile: " + compiler.group(1);
        }
        if (exception.getCause() != null && text.startsWith("Failed to render")) {
            return "this fails for one of the pages: " + exception.getCause();
        }
        String firstLine = text.lines().findFirst().orElse("");
        int reason = firstLine.indexOf(": ");
        return reason < 0 ? firstLine : firstLine.substring(reason + 2);
    }

    private static String hint(TemplateException exception) {
        return exception.getCause() != null && exception.getCause().getClass() == UnsupportedOperationException.class
                ? "a template of your own needs a JDK, since it is compiled"
                : "the built-in templates show what a view offers; without your own file the built-in one is used";
    }
}
