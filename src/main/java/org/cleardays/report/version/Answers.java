package org.cleardays.report.version;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.cleardays.document.form.Phrases;
import org.cleardays.report.Mark;
import org.cleardays.report.ReadReport;
import org.cleardays.report.Statement;

/**
 * What an author has answered about statements of their report, kept by the statement's own words: a file that comes later without these
 * answers (they were given on a page, not written in it) does not make us ask again.
 */
public record Answers(List<Kept> kept) {

    /** One answer; it holds for a statement of these words in this section. */
    public record Kept(String section, String text, Optional<Mark> mark, String source, String about) {

        private boolean isFor(Statement statement) {
            return statement.section().equals(section) && Phrases.tidy(statement.text()).equals(Phrases.tidy(text));
        }

        /** Only where the file leaves it open: what an author writes later counts. */
        private Statement fillsIn(Statement open) {
            boolean unmarked = open.mark().isEmpty() && open.markWritten().isBlank();
            return new Statement(open.number(), open.section(), open.text(), unmarked ? mark : open.mark(), open.source().isBlank() ? source : open.source(),
                    open.about().isBlank() ? about : open.about(), open.whoMayRead(), open.when(), open.place(),
                    unmarked ? mark.map(Mark::word).orElse("") : open.markWritten());
        }
    }

    public Answers {
        kept = List.copyOf(kept);
    }

    /** The report with these answers in it. */
    public static ReadReport applied(List<Answer> answers, ReadReport to) {
        return with(to, to.statements().stream().map(statement -> answers.stream().filter(answer -> answer.statement() == statement.number())
                .findFirst().map(answer -> answer.appliedTo(statement)).orElse(statement)).toList());
    }

    /** These and the earlier ones, to be kept with the version that has them. */
    public Answers and(List<Answer> answers, ReadReport about) {
        List<Kept> now = about.statements().stream().flatMap(statement -> answers.stream().filter(answer -> answer.statement() == statement.number())
                .map(answer -> answer.appliedTo(statement)).limit(1))
                .map(answered -> new Kept(answered.section(), answered.text(), answered.mark(), answered.source(), answered.about())).toList();
        List<Kept> others = kept.stream().filter(one -> now.stream().noneMatch(newer -> newer.section().equals(one.section())
                && newer.text().equals(one.text()))).toList();
        return new Answers(Stream.concat(others.stream(), now.stream()).toList());
    }

    /** A report that came later, with what was answered before and is left open in it. */
    public ReadReport carriedInto(ReadReport later) {
        return with(later, later.statements().stream().map(statement -> kept.stream().filter(one -> one.isFor(statement))
                .findFirst().map(one -> one.fillsIn(statement)).orElse(statement)).toList());
    }

    private static ReadReport with(ReadReport report, List<Statement> statements) {
        return new ReadReport(report.fields(), report.sections(), statements, report.scales(), report.outside());
    }
}
