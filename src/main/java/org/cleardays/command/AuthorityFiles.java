package org.cleardays.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.cleardays.conference.authority.AuthorityRefused;
import org.cleardays.timescale.AuthorityRules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What can be done with authorities' files. */
@Command(name = "authority", description = "Examines an authority's file.", mixinStandardHelpOptions = true,
        subcommands = AuthorityFiles.Check.class)
final class AuthorityFiles implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "Say what to do: authority check FILE.");
    }

    /** Names every fault of a file, with its line. */
    @Command(name = "check", description = "Names every fault of an authority's file with its line, or says that it is good.",
            mixinStandardHelpOptions = true)
    static final class Check implements Callable<Integer> {

        @Parameters(paramLabel = "FILE", description = "the file, such as rivermouth.yaml")
        private Path file;

        @Spec
        private CommandSpec spec;

        @Override
        public Integer call() {
            try {
                AuthorityRules rules = Rulebook.read(Rulebook.own(file, spec.commandLine()));
                spec.commandLine().getOut().printf("%s is good: %s, %s.%n", file, number(rules.rules().size(), "rule"),
                        number(rules.remindersPromised(), "reminder"));
                return 0;
            } catch (AuthorityRefused e) {
                e.reasons().forEach(spec.commandLine().getOut()::println);
                return 1;
            }
        }

        private static String number(int number, String what) {
            return number + " " + what + (number == 1 ? "" : "s");
        }
    }
}
