package org.cleardays.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.cleardays.command.packs.MakePack;
import org.cleardays.command.reports.CheckReports;
import org.cleardays.command.reports.ExplainMails;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The commands of the jar; they start without the server, and each without the others. Exit codes: 0 well, 1 a problem was found, 2 usage. */
@Command(name = "cleardays", description = "Reports for child protection conferences. Without a command, the server starts.",
        mixinStandardHelpOptions = true)
public final class Commands {

    private static final List<String> NAMES = List.of("working-days", "calendar", "deadlines", "authority", "verify-history", "check",
            "explain", "pack");
    private static final List<String> HELP = List.of("-h", "--help");

    private Commands() {
    }

    /** Whether these arguments name a command; else they are meant for the server. */
    public static boolean named(String... arguments) {
        return arguments.length > 0 && (NAMES.contains(arguments[0]) || HELP.contains(arguments[0]));
    }

    /** Runs the command and answers its exit code. What libraries would log is nobody's answer, and no log is set up for it. */
    public static int run(String... arguments) {
        System.setProperty("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        return line(NAMES.contains(arguments[0]) ? List.of(arguments[0]) : NAMES)
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8)).execute(arguments);
    }

    static CommandLine line(List<String> names) {
        CommandLine line = new CommandLine(new Commands());
        names.forEach(name -> line.addSubcommand(name, command(name)));
        return line.setParameterExceptionHandler(Commands::tellWhatIsWrong);
    }

    /** What is wrong, and where to read on: the whole of a long help after it would push it off the screen. */
    private static int tellWhatIsWrong(ParameterException wrong, String... arguments) {
        CommandLine command = wrong.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(wrong.getMessage());
        UnmatchedArgumentException.printSuggestions(wrong, err);
        CommandLine.Help help = command.getHelp();
        String usage = "Usage: ";
        err.print(usage + help.synopsis(usage.length()));
        err.println("More: " + command.getCommandSpec().qualifiedName() + " --help");
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    private static Object command(String name) {
        return switch (name) {
            case "working-days" -> new CountWorkingDays();
            case "calendar" -> new CalendarCommands();
            case "deadlines" -> new Deadlines();
            case "authority" -> new AuthorityFiles();
            case "verify-history" -> new VerifyHistory();
            case "check" -> new CheckReports();
            case "explain" -> new ExplainMails();
            case "pack" -> new MakePack();
            default -> throw new IllegalArgumentException(name);
        };
    }
}
