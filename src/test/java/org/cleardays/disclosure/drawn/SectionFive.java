package org.cleardays.disclosure.drawn;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.cleardays.conference.Booking.BookedChild;
import org.cleardays.conference.Booking.BookedPerson;

/**
 * Who may read a planted word without a person's release of that statement, written down from domain.md section 5 and from what was booked
 * and typed. It asks the product nothing: a wrong rule there is seen here.
 */
final class SectionFive {

    private static final List<String> COLUMNS = List.of("family", "not them", "not another", "only them", "only another", "professionals",
            "chair", "nobody", "release");

    /** "A parent reads what is about their own children and about themselves … what is known of the pregnancy is the mother's." */
    private static final String TABLE = """
            said in the report      | about their own child                          | y n y y n n n n n
            said in the report      | about themselves                               | y n y y n n n n n
            said in the report      | about the child she carries                    | y n y y n n n n n
            said in the report      | about a child that another carries             | n n n y n n n n n
            said in the report      | about their own and one that another carries   | n n n y n n n n n
            said in the report      | about somebody else                            | n n n y n n n n n
            a child's words         | about their own child                          | n n n n n n n n n
            a child's words         | about somebody else                            | n n n n n n n n n
            an opinion on it        | about their own child                          | y n y y n n n n n
            an opinion on it        | about the child she carries                    | y n y y n n n n n
            an opinion on it        | about a child that another carries             | n n n n n n n n n
            an opinion on it        | about their own and one that another carries   | n n n n n n n n n
            an opinion on it        | about somebody else                            | n n n n n n n n n
            an opinion, unexplained | about their own child                          | n n n n n n n n n
            an opinion, unexplained | about the child she carries                    | n n n n n n n n n
            an opinion, unexplained | about a child that another carries             | n n n n n n n n n
            an opinion, unexplained | about their own and one that another carries   | n n n n n n n n n
            an opinion, unexplained | about somebody else                            | n n n n n n n n n
            """;

    private final DrawnConference drawn;
    private final Set<String> cellsMet = new TreeSet<>();

    SectionFive(DrawnConference drawn) {
        this.drawn = drawn;
    }

    /** Whether this reader, a parent or carer, may be told the mark; what is hidden outside the statements is nobody's. */
    boolean mayRead(String readerKey) {
        if (!drawn.place().inAStatement()) {
            return false;
        }
        BookedPerson reader = drawn.booking().people().stream().filter(person -> person.key().equals(readerKey)).findFirst().orElseThrow();
        String row = kind() + " | " + relation(reader);
        String column = column(readerKey);
        cellsMet.add(row + " | " + column);
        // "a person withheld from altogether"
        return !readerKey.equals(drawn.kept()) && cell(row, column);
    }

    /** The chair reads everything but what is for nobody. */
    boolean chairMayRead() {
        return drawn.place().inAStatement()
                && (drawn.place() == HidingPlace.OPINION_ON_WITHHELD || drawn.planted().whoMayRead() != Planted.For.NOBODY);
    }

    /** The cells of the table that this conference was held against. */
    Set<String> cellsMet() {
        return Set.copyOf(cellsMet);
    }

    private static boolean cell(String row, String column) {
        String[] cells = TABLE.lines().map(line -> line.split("\\s*\\|\\s*")).filter(line -> row.equals(line[0] + " | " + line[1])).findFirst()
                .orElseThrow(() -> new IllegalStateException("The table has no row " + row))[2].split(" ");
        return Arrays.asList(cells).get(COLUMNS.indexOf(column)).equals("y");
    }

    private String kind() {
        return switch (drawn.place()) {
            case CHILDS_WORDS -> "a child's words";
            case OPINION_ON_WITHHELD -> drawn.planted().namesGrounds() ? "an opinion on it" : "an opinion, unexplained";
            default -> "said in the report";
        };
    }

    private String column(String reader) {
        boolean named = reader.equals(drawn.planted().named());
        return switch (drawn.planted().whoMayRead()) {
            case FAMILY -> "family";
            case NOT_THEM -> named ? "not them" : "not another";
            case ONLY_THEM -> named ? "only them" : "only another";
            case PROFESSIONALS -> "professionals";
            case CHAIR -> "chair";
            case NOBODY -> "nobody";
            case RELEASE -> "release";
        };
    }

    private String relation(BookedPerson reader) {
        if (drawn.planted().about().contains(reader.key())) {
            return "about themselves";
        }
        boolean carried = isAbout(child -> child.born() == null);
        boolean own = isAbout(child -> child.born() != null && reader.parentOf().contains(child.key()));
        if (carried && !reader.mother()) {
            return own ? "about their own and one that another carries" : "about a child that another carries";
        }
        if (own) {
            return "about their own child";
        }
        return carried ? "about the child she carries" : "about somebody else";
    }

    private boolean isAbout(Predicate<BookedChild> which) {
        return drawn.booking().children().stream().filter(child -> drawn.planted().about().contains(child.key())).anyMatch(which);
    }
}
