package org.cleardays.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.cleardays.calendar.WorkingCalendar;
import org.cleardays.conference.authority.AuthorityFile;
import org.cleardays.conference.authority.AuthorityRefused;
import org.cleardays.timescale.AuthorityRules;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Whose rules a command applies: those of an authority that comes with Cleardays, or those of a file of the user's own. */
final class Rulebook {

    @Option(names = "--authority", required = true, paramLabel = "NAME", description = "an authority whose file comes with Cleardays: doncaster")
    private String authority;

    @Option(names = "--authority-file", required = true, paramLabel = "FILE", description = "an authority's file of your own")
    private Path file;

    AuthorityRules rules(CommandLine line) {
        return read(authority == null ? own(file, line) : shipped(line));
    }

    private AuthorityFile shipped(CommandLine line) {
        try {
            return AuthorityFile.fromClassPath(authority);
        } catch (AuthorityRefused e) {
            throw new ParameterException(line, "There is no authority \"%s\"; known are %s. A file of your own is named with --authority-file."
                    .formatted(authority, String.join(", ", AuthorityFile.SHIPPED)), e);
        }
    }

    /** The file as it is; a usage error with a sentence where it cannot be read. */
    static AuthorityFile own(Path file, CommandLine line) {
        try {
            boolean named = file.toString().matches(".*\\.ya?ml") || file.getNameCount() > 1;
            return AuthorityFile.of(named ? file.toString() : "./" + file, Files.readString(file));
        } catch (java.nio.file.NoSuchFileException e) {
            throw new ParameterException(line, "There is no file " + file + ".", e);
        } catch (IOException e) {
            throw new ParameterException(line, "The file " + file + " cannot be read as a text: " + e.getMessage() + ".", e);
        }
    }

    /** {@code AuthorityRefused} with every fault. */
    static AuthorityRules read(AuthorityFile file) {
        return AuthorityRules.of(file, 1, WorkingCalendar::fromClassPath);
    }
}
