package org.cleardays.pack.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import org.cleardays.disclosure.DisclosedCopy;
import org.cleardays.pack.source.NamedStatements;
import org.cleardays.report.Mark;
import org.cleardays.report.Report;
import org.cleardays.report.ReportState;
import org.cleardays.report.Statement;
import org.cleardays.report.version.Difference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of two versions, and of an answer, a pack sets beside a report. */
class ReadableTest {

    @Test
    @Tag("E")
    void aDifferenceTellsNothingThatItsReaderMayNotReadInEitherVersion() {
        Readable before = new Readable(report("Ellie reads well.", "A name nobody may read."), copy(1));
        Readable after = new Readable(report("Ellie reads very well.", "Another name nobody may read."), copy(1));
        Difference difference = after.since(before, Map.of());
        assertThat(difference.changes()).hasSize(1);
        assertThat(difference.changes().getFirst().text()).isEqualTo("Ellie reads very well.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # words                               | statements of the report
            Number 2 is wrong.                    | 12
            Statements 1 and 3 are not true.      | 11, 13
            no. 3: I was there.                   | 13
            3. That is not how it was.            | 13
            I was number 9 in the queue.          | ''
            At number 2 years old he could walk.  | ''
            It was 3 times, not 4.                | ''
            """)
    void anAnswerNamesStatementsByTheNumbersOfItsReadersCopy(String words, String named) {
        assertThat(NamedStatements.in(words, copy(11, 12, 13))).extracting(String::valueOf)
                .isEqualTo(named.isEmpty() ? List.of() : List.of(named.split(", ")));
    }

    private static DisclosedCopy copy(int... originals) {
        List<DisclosedCopy.Block> blocks = IntStream.range(0, originals.length)
                .mapToObj(i -> new DisclosedCopy.Block(originals[i], i + 1, "says", "mark")).toList();
        return new DisclosedCopy(UUID.randomUUID(), UUID.randomUUID(), 1, "Report", "from", "", List.of(new DisclosedCopy.Part("", blocks)));
    }

    private static Report report(String... texts) {
        List<Statement> statements = IntStream.range(0, texts.length).mapToObj(i -> new Statement(i + 1, "worried", texts[i], Optional.of(Mark.FACT),
                "record", "Ellie", "family", "", "row " + (i + 1), "fact")).toList();
        return new Report(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), 1, "general/2026-04-13", Map.of(), statements, List.of(),
                Optional.empty(), ReportState.COUNTERSIGNED, List.of(), List.of(), Optional.empty(), "", Map.of());
    }
}
