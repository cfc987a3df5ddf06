package org.cleardays.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.cleardays.document.mail.Mails;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One sender who writes all day keeps nobody else waiting: what is over the day's number is held, unread and unanswered, and never lost. */
@Tag("A13")
class QuotaTest {

    private static final int MAILS_A_DAY = 3;

    private final IntakeStage stage = IntakeStage.withMailsADay(MAILS_A_DAY);

    @Test
    void theMailOverItIsHeldWithItsOwnSentence() {
        Incoming over = overTheQuota(report("One more"));
        assertThat(over.outcome()).contains("held");
        assertThat(Reason.of(over.reason()).words()).isEqualTo("Its sender has written more often today than we sort by ourselves. A person looks at it.");
        assertThat(over.answerable()).isFalse();
        assertThat(stage.intake().held()).extracting(Incoming::id).containsExactly(over.id());
    }

    @Test
    @Tag("A9")
    void aFloodIsAnsweredOnce() {
        List<Incoming> flood = Stream.generate(() -> stage.take(stage.mailFrom("okafor").text(""))).limit(2 * MAILS_A_DAY).toList();
        assertThat(flood).extracting(Incoming::reason)
                .containsExactly("no-report", "no-report", "no-report", "too-many-today", "too-many-today", "too-many-today");
        assertThat(flood).extracting(Incoming::answerable).containsExactly(true, false, false, false, false, false);
    }

    @Test
    void theLetterCaseOfAnAddressDoesNotBeginAnotherCount() {
        reachTheQuota();
        assertThat(stage.take(Mails.from("N.OKAFOR@Oakfield.test").to(stage.address())).reason()).isEqualTo("too-many-today");
    }

    @Test
    void everybodyElsesMailIsSortedAsEver() {
        reachTheQuota();
        assertThat(stage.take(stage.mailFrom("lunt").attach("report.docx", IntakeStage.report("Police"))).outcome()).contains("filed");
    }

    @Test
    void theNextDayItBeginsAnew() {
        reachTheQuota();
        stage.aDayPasses();
        assertThat(stage.take(report("The next day")).outcome()).contains("filed");
    }

    @Test
    void aPersonMayHaveItSortedAfterAll() {
        Incoming over = overTheQuota(report("One more"));
        assertThat(stage.in(() -> stage.intake().retryHeld(over.id(), "user:dev"))).isInstanceOf(Sorted.Filed.class);
        assertThat(stage.intake().held()).isEmpty();
    }

    private Incoming overTheQuota(Mails mail) {
        reachTheQuota();
        return stage.take(mail);
    }

    private void reachTheQuota() {
        for (int mail = 1; mail <= MAILS_A_DAY; mail++) {
            assertThat(stage.take(report("Report " + mail)).outcome()).contains("filed");
        }
    }

    private Mails report(String words) {
        return stage.mailFrom("okafor").attach("report.docx", IntakeStage.report(words));
    }
}
