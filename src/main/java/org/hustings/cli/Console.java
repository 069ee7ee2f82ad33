package org.hustings.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.hustings.problem.Problem;
import picocli.CommandLine;

/** Standard output and standard error, in UTF-8 whatever the locale, and in colour only on a terminal. */
final class Console {

    private final PrintStream out =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    private final PrintStream err =
            new PrintStream(new FileOutputStream(FileDescriptor.err), false, StandardCharsets.UTF_8);

    /** Tells a result. */
    void say(String text) {
        out.println(text);
    }

    /** Tells a result that ends its own lines. */
    void print(String text) {
        out.print(text);
        out.flush();
    }

    /** Tells how far long work has come, on a terminal alone, in one line that the next one replaces. */
    void progress(String text) {
        if (isCapable()) {
            err.print("\r\u001b[K" + text);
            err.flush();
        }
    }

    /** Tells what happened meanwhile, on a terminal alone. */
    void note(String text) {
        if (CommandLine.Help.Ansi.AUTO.enabled()) {
            err.println(text);
            err.flush();
        }
    }

    /** Tells what went wrong with the machine or the program. */
    void complain(String text) {
        err.println(text);
        err.flush();
    }

    /** Tells problems on standard error. */
    void report(Path project, List<Problem> problems, Report.Format format) {
        report(project).print(problems, format);
    }

    /** Tells on standard error which of these problems are new, and how many there are now; nothing where all are known. */
    void reportNews(Path project, List<Problem> problems, List<Problem> told) {
        if (!problems.equals(told)) {
            report(project).printNews(problems, Set.copyOf(told));
        }
    }

    private Report report(Path project) {
        return new Report(project, err, isCapable());
    }

    /** Whether there is a terminal that knows colours and how to go back in a line; one that calls itself dumb knows neither. */
    private static boolean isCapable() {
        return CommandLine.Help.Ansi.AUTO.enabled() && !"dumb".equals(System.getenv("TERM"));
    }
}
