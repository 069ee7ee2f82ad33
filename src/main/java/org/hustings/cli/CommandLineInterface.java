package org.hustings.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Constructor;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hustings.publish.PublishException;
import picocli.CommandLine;

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
        return commandLine(hustings, arguments)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((e, command, parsed) -> failed(e, hustings.debug()))
                .execute(arguments);
    }

    /** The command that is asked for alone, if it is plain which: to look through all of them takes as long as small work. */
    private static CommandLine commandLine(HustingsCommand hustings, String... arguments) {
        CommandLine line = new CommandLine(hustings, CommandLineInterface::made);
        Class<?> command = arguments.length == 0 ? null : COMMANDS.get(arguments[0]);
        if (command != null) {
            return line.addSubcommand(arguments[0], command);
        }
        COMMANDS.forEach(line::addSubcommand);
        return line;
    }

    /** Every command with all its options, whatever was asked for. */
    public static CommandLine whole() {
        return commandLine(new HustingsCommand()).setCaseInsensitiveEnumValuesAllowed(true);
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

    private static int failed(Exception failure, boolean debug) {
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
        return ExitCode.MACHINE;
    }

    private static String sentence(Exception failure) {
        if (failure instanceof PublishException) {
            return failure.getMessage();
        }
        if (failure instanceof AccessDeniedException denied) {
            return "no permission for " + denied.getFile();
        }
        if (failure instanceof NoSuchFileException missing) {
            return "there is no file " + missing.getFile();
        }
        if (failure instanceof IOException) {
            return "reading or writing failed: " + failure.getMessage();
        }
        return "the program failed: " + failure + " (run again with --debug for details)";
    }
}
