package org.cleardays.report.version;

import java.io.Serializable;
import java.util.Optional;

import org.cleardays.document.form.Phrases;
import org.cleardays.report.Mark;
import org.cleardays.report.Statement;

/**
 * What an author says about one of their statements when asked for it.
 *
 * @param statement its number in the version that was asked about
 * @param mark      {@code FACT} …; blank where it was not asked for or not given
 * @param source    blank likewise
 * @param about     blank likewise
 */
public record Answer(int statement, String mark, String source, String about) implements Serializable {

    public Answer {
        mark = mark == null ? "" : mark;
        source = source == null ? "" : source;
        about = about == null ? "" : about;
    }

    /** The mark, where one was given. */
    public Optional<Mark> given() {
        return Optional.of(mark).filter(word -> !word.isBlank()).map(Mark::valueOf);
    }

    /** The statement with what its author says of it; their words stay as they are. */
    public Statement appliedTo(Statement to) {
        String written = given().map(Mark::word).orElse(to.markWritten());
        return new Statement(to.number(), to.section(), to.text(), given().or(to::mark), or(source, to.source()), or(about, to.about()),
                to.whoMayRead(), to.when(), to.place(), written);
    }

    private static String or(String given, String otherwise) {
        return given.isBlank() ? otherwise : Phrases.tidy(given);
    }
}
