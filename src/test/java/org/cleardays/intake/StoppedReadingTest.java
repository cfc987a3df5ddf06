package org.cleardays.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.cleardays.document.file.FileKind;
import org.cleardays.document.file.OpenedFile.Stopped;
import org.cleardays.document.file.OpenedFile.Why;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file whose reading was ended, or could not begin, is held: nobody can say yet whose fault it is, and its author is not asked to mend it. */
@Tag("B8")
class StoppedReadingTest {

    private static final String USER = "user:dev";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TOO_LONG        | too-long-to-read | Reading the file took longer than 30 seconds and was ended. A person looks at it.
            TOO_MUCH_MEMORY | too-much-memory  | Reading the file took more memory than the reader has. A person looks at it.
            CRASHED         | reader-crashed   | The reader ended in the middle of the file. A person looks at it.
            NO_READER       | no-reader        | No reader for such a file could be started on this machine. Try again when it runs.
            """)
    void isHeldWithItsOwnSentenceAndAnsweredOnceADay(Why why, String reason, String sentence) {
        IntakeStage stage = IntakeStage.withDoor(bytes -> new Stopped(FileKind.PDF, why));
        Incoming mail = stage.take(stage.mailFrom("okafor").attach("report.pdf", new byte[] {1}));
        assertThat(mail.outcome()).contains("held");
        assertThat(mail.reason()).isEqualTo(reason);
        assertThat(Reason.of(mail.reason()).words()).isEqualTo(sentence);
        assertThat(mail.answerable()).isTrue();
        assertThat(stage.take(stage.mailFrom("okafor").attach("again.pdf", new byte[] {2})).answerable()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"TOO_LONG", "TOO_MUCH_MEMORY", "CRASHED", "NO_READER"})
    void filedByHandItIsStillHeldForNobodyKnowsWhatItSays(Why why) {
        IntakeStage stage = IntakeStage.withDoor(bytes -> new Stopped(FileKind.PDF, why));
        Incoming mail = stage.take(stage.mailFrom("okafor").attach("report.pdf", new byte[] {1}));
        assertThat(stage.in(() -> stage.intake().fileHeld(mail.id(), stage.conference.id(), stage.person("okafor").id(), USER)))
                .isEqualTo(new Sorted.Held(mail.id()));
        assertThat(stage.intake().held()).extracting(Incoming::id).containsExactly(mail.id());
    }

    @ParameterizedTest
    @CsvSource({"TOO_LONG", "TOO_MUCH_MEMORY", "CRASHED", "NO_READER"})
    void onceItCanBeReadItIsFiled(Why why) {
        boolean[] runs = {false};
        IntakeStage stage = IntakeStage.withDoor(bytes -> runs[0] ? new org.cleardays.document.reading.Opening().open(bytes)
                : new Stopped(FileKind.DOCX, why));
        Incoming mail = stage.take(stage.mailFrom("okafor").attach("report.docx", IntakeStage.report("Read at last")));
        runs[0] = true;
        assertThat(stage.in(() -> stage.intake().retryHeld(mail.id(), USER))).isInstanceOf(Sorted.Filed.class);
    }
}
