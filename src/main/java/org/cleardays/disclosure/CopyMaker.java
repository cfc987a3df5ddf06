package org.cleardays.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.cleardays.conference.Child;
import org.cleardays.conference.Person;
import org.cleardays.report.FormSection;
import org.cleardays.report.Mark;
import org.cleardays.report.Report;
import org.cleardays.report.ScaleEntry;
import org.cleardays.report.Statement;

/**
 * Builds a copy of one report from what may be read, and only from that: what is left out was never in it. Sections that hold nothing
 * for the reader are not named.
 */
final class CopyMaker {

    private static final String NO_SECTION = "";

    private final Report report;
    private final Person author;
    private final List<FormSection> sections;
    private final CopyWords words;

    CopyMaker(Report report, Person author, List<FormSection> sections, CopyWords words) {
        this.report = report;
        this.author = author;
        this.sections = sections;
        this.words = words;
    }

    /** One thing a report says, wherever it stands: a statement, a chronology row, or a child's place on the safety scale. */
    record Piece(int original, String section, String says, String mark, String whoMayRead, String about, boolean opinion, String source) {
    }

    /** Everything in the report, in its own order. */
    List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>(report.statements().stream().map(this::statement).toList());
        int last = report.statements().stream().mapToInt(Statement::number).max().orElse(0);
        for (ScaleEntry entry : report.scales()) {
            pieces.add(scale(++last, entry));
        }
        return pieces;
    }

    /** The copy for a family member. */
    DisclosedCopy copy(Person reader, Predicate<Piece> mayRead) {
        return copy(reader, parts(mayRead));
    }

    /** The version for a young person. */
    DisclosedCopy youngCopy(Child child, Predicate<Piece> chosen) {
        return copy(child.id(), parts(chosen));
    }

    /** The copy for the chair or a professional, who also read that an agency has nothing to add. */
    DisclosedCopy professionalsCopy(Person reader, Predicate<Piece> mayRead) {
        Stream<DisclosedCopy.Part> nothingToAdd = report.nothingToAdd().stream().map(this::nothingToAdd);
        return copy(reader, Stream.concat(nothingToAdd, parts(mayRead).stream()).toList());
    }

    /** The copy of a file in pages, of which these were released. */
    DisclosedCopy pagesCopy(Person reader, List<DisclosedCopy.Part> pages) {
        return copy(reader, pages);
    }

    private DisclosedCopy copy(Person reader, List<DisclosedCopy.Part> parts) {
        return copy(reader.id(), parts);
    }

    private DisclosedCopy copy(UUID readerId, List<DisclosedCopy.Part> parts) {
        return new DisclosedCopy(report.id(), readerId, report.version(), say("title"), say("from"),
                report.fields().getOrDefault("written", ""), parts);
    }

    private List<DisclosedCopy.Part> parts(Predicate<Piece> mayRead) {
        List<Piece> readable = pieces().stream().filter(mayRead).toList();
        List<DisclosedCopy.Part> parts = new ArrayList<>();
        int number = 1;
        for (FormSection section : Stream.concat(sections.stream(), Stream.of(elsewhere())).toList()) {
            List<Piece> here = readable.stream().filter(piece -> isIn(section, piece)).toList();
            if (!here.isEmpty()) {
                parts.add(part(section, here, number));
                number += here.size();
            }
        }
        return parts;
    }

    private static DisclosedCopy.Part part(FormSection section, List<Piece> pieces, int firstNumber) {
        List<DisclosedCopy.Block> blocks = new ArrayList<>();
        for (Piece piece : pieces) {
            blocks.add(new DisclosedCopy.Block(piece.original(), firstNumber + blocks.size(), piece.says(), piece.mark()));
        }
        return new DisclosedCopy.Part(section.heading(), List.copyOf(blocks));
    }

    private boolean isIn(FormSection section, Piece piece) {
        return section.key().equals(piece.section())
                || section.key().equals(NO_SECTION) && sections.stream().noneMatch(one -> one.key().equals(piece.section()));
    }

    private static FormSection elsewhere() {
        return new FormSection(NO_SECTION, NO_SECTION, NO_SECTION, FormSection.Kind.STATEMENTS);
    }

    private Piece statement(Statement statement) {
        String says = statement.when().isBlank() ? statement.text()
                : words.say("chronology", Map.of("when", statement.when().strip(), "text", statement.text()));
        return new Piece(statement.number(), statement.section(), says, new CopyMarks(words, author.name()).of(statement),
                statement.whoMayRead(), statement.about(),
                statement.mark().filter(Mark.OPINION::equals).isPresent(), statement.source());
    }

    private Piece scale(int number, ScaleEntry entry) {
        String says = words.say(entry.score().isPresent() ? "scale" : "scale.without-score", Map.of("child", entry.child(),
                "score", entry.score().map(String::valueOf).orElse(""), "reason", entry.reason()));
        return new Piece(number, scaleSection(), says, say("scale.mark"), entry.whoMayRead(), entry.child(), false, "");
    }

    private String scaleSection() {
        return sections.stream().filter(section -> section.kind() == FormSection.Kind.SCALES).map(FormSection::key).findFirst()
                .orElse(NO_SECTION);
    }

    private DisclosedCopy.Part nothingToAdd(String answer) {
        return new DisclosedCopy.Part(say("nothing-to-add.heading"),
                List.of(new DisclosedCopy.Block(0, 1, answer, say("nothing-to-add.mark"))));
    }

    private String say(String key) {
        Map<String, String> values = Map.of("author", author.name(), "post", Objects.requireNonNullElse(author.title(), ""),
                "agency", Objects.requireNonNullElse(author.agency(), author.name()));
        return words.say(key, values).replace(", , ", ", ");
    }
}
