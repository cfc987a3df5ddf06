package org.cleardays.command.packs;

import java.util.Optional;

import org.cleardays.conference.Person;
import org.cleardays.document.carried.Carried;
import org.cleardays.report.Report;

/** What became of one file of the folder; each file becomes exactly one of these. */
sealed interface FolderFile {

    /** Its name in the folder, for whoever runs the command; never in a pack. */
    String file();

    /** Whose it is, where that can be told. */
    Optional<Person> author();

    /** What a pack may call it: its author's agency, or that nobody is named. */
    default String shown() {
        return author().map(person -> Optional.ofNullable(person.agency()).orElse(person.name())).orElse("a file that names no author we asked");
    }

    /** A report that was read, statement by statement, and lacks nothing. */
    record Read(String file, Person writer, Report report) implements FolderFile {

        @Override
        public Optional<Person> author() {
            return Optional.of(writer);
        }
    }

    /** A file that cannot be read into statements, and is carried as pages. */
    record Foreign(String file, Person writer, Report report, Carried.Pages pages) implements FolderFile {

        @Override
        public Optional<Person> author() {
            return Optional.of(writer);
        }
    }

    /** A file that is not in any pack; why, in a sentence. */
    record LeftOut(String file, Optional<Person> author, String why) implements FolderFile {
    }
}
