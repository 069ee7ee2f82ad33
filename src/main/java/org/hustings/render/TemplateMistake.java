package org.hustings.render;

import gg.jte.TemplateException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hustings.problem.Location;
import org.hustings.problem.Problem;

/** Turns what jte and the Java compiler say about a template into a problem at its file and line. */
final class TemplateMistake {

    static final String RULE = "template";

    private static final Pattern PLACE =
            Pattern.compile("([\\w./-]+\\.jte)(?:, error at line (\\d+)|:(\\d+)|)", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern GENERATED = Pattern.compile("(.+\\.Jte\\w+Generated)(?:\\$\\d+)*");
    private static final Pattern COMPILER = Pattern.compile("\\.java:\\d+: error: (.+)");

    private TemplateMistake() {}

    /** What is wrong, where a template does not compile. */
    static Problem compiling(TemplateException exception) {
        String text = String.valueOf(exception.getMessage());
        Location location = Location.of("templates");
        for (Matcher place = PLACE.matcher(text); place.find(); ) {
            String line = place.group(2) == null ? place.group(3) : place.group(2);
            Location found = at(place.group(1), line == null ? 0 : Integer.parseInt(line));
            if (found.line() > 0 || location.line() == 0) {
                location = found;
            }
        }
        return Problem.error(location, RULE, message(text), hint(exception));
    }

    /**
     * What is wrong, where a compiled template fails for a view.
     *
     * @param classes what loaded the compiled templates
     */
    static Problem rendering(TemplateException exception, ClassLoader classes) {
        Throwable cause = exception.getCause() == null ? exception : exception.getCause();
        Location location = Stream.of(cause.getStackTrace())
                .flatMap(frame -> location(frame, classes).stream())
                .findFirst()
                .orElse(Location.of("templates"));
        return Problem.error(location, RULE, "this fails for one of the pages: " + cause, hint(exception));
    }

    /** jte has put the template's name into most frames, but not into those of content handed to another template. */
    private static Optional<Location> location(StackTraceElement frame, ClassLoader classes) {
        String file = String.valueOf(frame.getFileName());
        if (file.endsWith(".jte")) {
            return Optional.of(at(file, frame.getLineNumber()));
        }
        Matcher generated = GENERATED.matcher(frame.getClassName());
        if (!generated.matches()) {
            return Optional.empty();
        }
        try {
            Class<?> template = classes.loadClass(generated.group(1));
            int[] lines = (int[]) template.getField("JTE_LINE_INFO").get(null);
            String name = (String) template.getField("JTE_NAME").get(null);
            return Optional.of(at(name, lines[frame.getLineNumber() - 1] + 1));
        } catch (ReflectiveOperationException e) {
            return Optional.empty();
        }
    }

    private static Location at(String template, int line) {
        return new Location("templates/" + template, line, 0);
    }

    private static String message(String text) {
        Matcher compiler = COMPILER.matcher(text);
        if (compiler.find()) {
            return "this does not compile: " + compiler.group(1);
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
