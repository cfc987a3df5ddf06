package org.cleardays.command;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.Callable;

import org.cleardays.audit.ChainReader;
import org.cleardays.audit.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Walks the chain of recorded acts and says whether it is whole. */
@Command(name = "verify-history", description = "Walks the whole history of recorded acts and says whether any was changed, removed or cut off.",
        mixinStandardHelpOptions = true)
final class VerifyHistory implements Callable<Integer> {

    @Option(names = "--database", defaultValue = "${env:SPRING_DATASOURCE_URL}",
            description = "jdbc:postgresql://… (default: $SPRING_DATASOURCE_URL)")
    private String database;

    @Option(names = "--user", defaultValue = "${env:SPRING_DATASOURCE_USERNAME}", description = "default: $SPRING_DATASOURCE_USERNAME")
    private String user;

    @Option(names = "--password", defaultValue = "${env:SPRING_DATASOURCE_PASSWORD}", description = "default: $SPRING_DATASOURCE_PASSWORD")
    private String password;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (database == null || database.isBlank()) {
            spec.commandLine().getErr().println("Name the database: --database, or SPRING_DATASOURCE_URL.");
            return 2;
        }
        try (Connection connection = DriverManager.getConnection(database, user, password)) {
            return tell(ChainReader.verify(connection));
        } catch (SQLException e) {
            spec.commandLine().getErr().println("The database could not be read: " + e.getMessage());
            return 1;
        }
    }

    private int tell(Verification verification) {
        return switch (verification) {
            case Verification.Whole whole -> say("Whole: %d entries, each following from the one before.".formatted(whole.entries()), 0);
            case Verification.Broken broken -> say("BROKEN at entry %d: %s.".formatted(broken.sequence(), broken.because()), 1);
        };
    }

    private int say(String sentence, int exitCode) {
        spec.commandLine().getOut().println(sentence);
        return exitCode;
    }
}
