package org.cleardays.command;

import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cleardays.conference.ConferenceKind;
import org.cleardays.conference.authority.Authority;
import org.cleardays.timescale.Deadline;
import org.cleardays.timescale.Due;
import org.cleardays.timescale.Undated;

/** Tells deadlines so that they can be read aloud from a terminal: the day and the time first, then what, by whom, to whom, and why. */
final class DuesTold {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, HH:mm", Locale.UK);
    private static final String INDENT = "\n    ";

    private DuesTold() {
    }

    /** The deadlines, earliest first, then what has no date; of one author's report only, where one is named. */
    static List<Due> inOrder(List<Due> dues, String author) {
        Stream<Due> wanted = author == null ? dues.stream() : dues.stream().filter(due -> concerns(due, dues, author));
        return wanted.sorted(Comparator.comparing(due -> due instanceof Deadline deadline ? deadline.due().toInstant() : java.time.Instant.MAX))
                .toList();
    }

    /** A row for the author's profession goes before the row of the same rule for every author's. */
    private static boolean concerns(Due due, List<Due> dues, String author) {
        boolean own = dues.stream().anyMatch(other -> other.id().equals(due.id()) && other.profession().equals(author));
        return due.profession().equals(own ? author : "");
    }

    static String aloud(Authority authority, ConferenceKind kind, List<Due> dues) {
        return dues.stream().map(DuesTold::aloud).collect(Collectors.joining("\n\n",
                "%s, %s conference. Times are those of %s.%n%n".formatted(authority.displayName(), kind.word(), authority.zone()),
                dues.isEmpty() ? "Nothing is due by these rules." : ""));
    }

    private static String aloud(Due due) {
        return switch (due) {
            case Deadline deadline -> MOMENT.format(deadline.due()) + ": " + what(due)
                    + deadline.working().workTo().map(day -> INDENT + "Work to " + DAY.format(day) + ", the last working day before.").orElse("")
                    + why(due) + deadline.working().otherwise().stream().map(other -> INDENT + "Otherwise (" + other.convention()
                    + ") it would be " + MOMENT.format(other.due()) + ".").collect(Collectors.joining());
            case Undated undated -> "No date, " + undated.why().words() + ": " + what(due) + why(due);
        };
    }

    private static String what(Due due) {
        String by = due.what().endsWith("by " + due.by()) ? "" : ", by " + due.by();
        return due.what() + by + ", to " + due.to() + (due.profession().isEmpty() ? "" : " (author: " + due.profession() + ")");
    }

    private static String why(Due due) {
        return INDENT + due.rule() + INDENT + due.because() + INDENT + "Source: " + due.source() + ". Rule: " + due.id() + ".";
    }
}
