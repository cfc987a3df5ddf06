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

    /** One answer: it holds for a statement of these words in this section, of which the file says no more than it said then. */
    public record Kept(String section, String text, Said then, Said answered) {

        private boolean isFor(Statement statement) {
            return statement.section().equals(section) && Phrases.tidy(statement.text()).equals(Phrases.tidy(text));
        }

        private boolean isAbout(Kept other) {
            return other.section().equals(section) && other.text().equals(text);
        }

        /** Only where the file leaves it as it was: what an author writes later counts. */
        private Statement fillsIn(Statement open) {
            boolean unmarked = open.mark().isEmpty() && open.markWritten().equals(then.markWritten());
            return new Statement(open.number(), open.section(), open.text(), unmarked ? answered.mark() : open.mark(),
                    open.source().equals(then.source()) ? answered.source() : open.source(),
                    open.about().equals(then.about()) ? answered.about() : open.about(), open.whoMayRead(), open.when(), open.place(),
                    unmarked ? answered.markWritten() : open.markWritten());
        }
    }

    /** What is said about a statement. */
    public record Said(Optional<Mark> mark, String markWritten, String source, String about) {

        static Said of(Statement statement) {
            return new Said(statement.mark(), statement.markWritten(), statement.source(), statement.about());
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
        List<Kept> now = answers.stream().flatMap(answer -> about.statements().stream()
                .filter(statement -> statement.number() == answer.statement())
                .map(statement -> new Kept(statement.section(), statement.text(), Said.of(statement), Said.of(answer.appliedTo(statement)))))
                .toList();
        List<Kept> others = kept.stream().filter(one -> now.stream().noneMatch(one::isAbout)).toList();
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
