package org.hustings.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.nio.file.InvalidPathException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hustings.publish.MachineFailure;
import org.hustings.publish.PublishException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Runs commands and turns whatever happens into an exit code and a sentence. */
public final class CommandLineInterface {

    /** Every command by its name, in the order in which help lists them. */
    private static final Map<String, Class<?>> COMMANDS = commands();

    private CommandLineInterface() {}

    private static Map<String, Class<?>> commands() {
        Map<String, Class<?>> commands = new LinkedHashMap<>();
        commands.put("build", BuildCommand.class);
        commands.put("check", CheckCommand.class);
        commands.put("completion", CompletionCommand.class);
        commands.put("diff", DiffCommand.class);
        commands.put("import", ImportCommand.class);
        commands.put("new", NewCommand.class);
        commands.put("schema", SchemaCommand.class);
        commands.put("serve", ServeCommand.class);
        return commands;
    }

    /** Runs one command. Nothing is thrown; the exit code tells how it ended. */
    public static int run(String... arguments) {
        HustingsCommand hustings = new HustingsCommand();
        try {
            return commandLine(hustings, arguments)
                    .setParameterExceptionHandler((e, written) -> misunderstood(e))
                    .setExecutionExceptionHandler((e, command, parsed) -> failed(e, hustings.debug()))
                    .execute(arguments);
        } catch (OutOfMemoryError | StackOverflowError e) {
            return failed(e, hustings.debug());
        }
    }

    /** The command that is asked for alone, if it is plain which: to look through all of them takes as long as small work. */
    private static CommandLine commandLine(HustingsCommand hustings, String... arguments) {
        CommandLine line = new CommandLine(hustings, CommandLineInterface::made);
        Class<?> command = arguments.length == 0 ? null : COMMANDS.get(arguments[0]);
        if (command != null) {
            return line.addSubcommand(arguments[0], command);
        }
        COMMANDS.forEach(line::addSubcommand);
        return line.addSubcommand(new CommandLine.HelpCommand());
    }

    /** Every command with all its options, whatever was asked for. */
    public static CommandLine whole() {
        return commandLine(new HustingsCommand());
    }

    /** Picocli's own factory, where it is needed, first looks through every jar for a language that is not used here. */
    private static <T> T made(Class<T> type) throws Exception {
        if (!type.getPackageName().startsWith(CommandLineInterface.class.getPackageName())) {
            return CommandLine.defaultFactory().create(type);
        }
        Constructor<T> constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        return constructor.newInstance();
    }

    /** One line says what is wrong, and one where to look it up: a page of options would hide the first. */
    private static int misunderstood(ParameterException mistake) {
        StringWriter text = new StringWriter();
        PrintWriter lines = new PrintWriter(text);
        lines.println(mistake.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(mistake, lines);
        lines.print("See: " + mistake.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        lines.flush();
        new Console().complain(text.toString());
        return ExitCode.USAGE;
    }

    private static int failed(Throwable failure, boolean debug) {
        Console console = new Console();
        if (failure instanceof Refusal) {
            console.complain(failure.getMessage());
            return ExitCode.USAGE;
        }
        console.complain("hustings: " + sentence(failure));
        if (debug) {
            StringWriter trace = new StringWriter();
            failure.printStackTrace(new PrintWriter(trace));
            console.complain(trace.toString());
        }
        boolean usage = failure instanceof InvalidPathException
                || (failure instanceof PublishException publishing && publishing.isChoice());
        return usage ? ExitCode.USAGE : ExitCode.MACHINE;
    }

    private static String sentence(Throwable failure) {
        if (failure instanceof PublishException) {
            return failure.getMessage();
        }
        if (failure instanceof InvalidPathException path) {
            return "no file or folder can be called \"" + path.getInput().replaceAll("\\p{Cntrl}", "?") + "\"";
        }
        if (failure instanceof IOException machine) {
            return "reading or writing failed: " + MachineFailure.told(machine);
        }
        if (failure instanceof OutOfMemoryError) {
            return "there is not enough memory for this; close other programs and try again, or give Java more, as in"
                    + " JAVA_TOOL_OPTIONS=-Xmx2g";
        }
        Throwable cause = failure.getCause();
        return failure instanceof UncheckedIOException || cause instanceof IOException || cause instanceof Error
                ? sentence(cause)
                : "the program itself failed, which is no fault of yours; run the command again with --debug, and"
                        + " report what it says";
    }
}
