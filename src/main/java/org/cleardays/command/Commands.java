package org.cleardays.command;

import java.util.List;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands of the jar; they start without the server. Exit codes: 0 well, 1 a problem was found, 2 usage. */
@Command(name = "cleardays", description = "Reports for child protection conferences. Without a command, the server starts.",
        mixinStandardHelpOptions = true, subcommands = VerifyHistory.class)
public final class Commands {

    private Commands() {
    }

    /** Whether these arguments name a command; else they are meant for the server. */
    public static boolean named(String... arguments) {
        return arguments.length > 0 && (line().getSubcommands().containsKey(arguments[0]) || List.of("-h", "--help").contains(arguments[0]));
    }

    /** Runs the command and answers its exit code. */
    public static int run(String... arguments) {
        return line().execute(arguments);
    }

    private static CommandLine line() {
        return new CommandLine(new Commands());
    }
}
