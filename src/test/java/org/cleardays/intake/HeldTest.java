package org.cleardays.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;

import org.cleardays.document.mail.Mails;
import org.cleardays.document.word.WordFiles;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class HeldTest {

    private static final String DEV = "user:dev";

    private final IntakeStage stage = new IntakeStage();
    private final UUID school = stage.person("okafor").id();

    @Test
    void whatIsHeldWaitsUntilAPersonFilesIt() {
        UUID held = stage.take(stranger().attach("r.docx", IntakeStage.report("School"))).id();
        assertThat(stage.intake().held()).extracting(Incoming::id).containsExactly(held);
        assertThat(file(held)).isInstanceOf(Sorted.Filed.class);
        assertThat(stage.intake().held()).isEmpty();
        assertThat(stage.intake().get(held).resolution()).contains("filed");
    }

    @Test
    void filingTwiceFilesOnce() {
        UUID held = stage.take(stranger().attach("r.docx", IntakeStage.report("School"))).id();
        assertThat(file(held)).isEqualTo(file(held));
    }

    @Test
    void aRefusedThingIsKeptButNoLongerWaits() {
        UUID held = stage.take(stranger()).id();
        refuse(held);
        assertThat(stage.intake().held()).isEmpty();
        assertThat(stage.intake().get(held).resolution()).contains("refused");
        assertThat(file(held)).isInstanceOf(Sorted.Held.class);
    }

    @Test
    void aProtectedFileFiledByHandGoesBackToItsAuthor() {
        UUID held = stage.take(stranger().attach("r.docx", WordFiles.encrypted(IntakeStage.report("School")))).id();
        assertThat(file(held)).isInstanceOf(Sorted.Returned.class);
    }

    @Test
    void shortWordsAreFiledByHandAsNothingToAdd() {
        UUID held = stage.take(stage.mailFrom("okafor").text("The school has no more to say about them just now.")).id();
        assertThat(file(held)).isInstanceOf(Sorted.NothingToAdd.class);
    }

    @Test
    void aReportInTheBodyIsNotFiledByHandAsNothingToAdd() {
        UUID held = stage.take(stage.mailFrom("okafor").text("Ellie was late. ".repeat(40))).id();
        assertThat(file(held)).isInstanceOf(Sorted.Held.class);
        assertThat(stage.intake().held()).hasSize(1);
    }

    @Test
    @Tag("A15")
    void aFormOfAnotherConferenceStaysHeldEvenWhenAPersonFilesIt() {
        UUID held = stage.take(stranger().attach("r.docx", WordFiles.word(WordFiles.paragraph("CPC-2026-0144")))).id();
        assertThat(file(held)).isInstanceOf(Sorted.Held.class);
        assertThat(stage.intake().held()).hasSize(1);
    }

    @Test
    void nothingIsFiledAsTheReportOfSomebodyWhoIsNoAuthor() {
        UUID held = stage.take(stranger().attach("r.docx", IntakeStage.report("School"))).id();
        UUID jade = stage.person("jade").id();
        assertThatThrownBy(() -> stage.in(() -> stage.intake().fileHeld(held, stage.conference.id(), jade, DEV)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void lookedAtAgainItIsDecidedAgain() {
        UUID held = stage.take(stranger()).id();
        assertThat(stage.in(() -> stage.intake().retryHeld(held, DEV))).isEqualTo(new Sorted.Held(held));
        assertThat(stage.intake().held()).hasSize(1);
    }

    @Test
    void everyActIsWrittenDown() {
        UUID held = stage.take(stage.mailFrom("okafor").text("")).id();
        refuse(held);
        assertThat(stage.audit().about(stage.conference.id())).filteredOn(entry -> entry.act().recordId().equals(held))
                .extracting(entry -> entry.act().actor() + " " + entry.act().what())
                .containsExactly("cleardays incoming-held", DEV + " incoming-refused");
    }

    @Test
    void theSumIsAlwaysTrue() {
        stage.take(stranger());
        stage.take(stage.mailFrom("okafor").attach("r.docx", IntakeStage.report("School")));
        stage.keep(stranger().subject("not sorted yet").bytes());
        IntakeSum sum = stage.intake().sum();
        assertThat(sum.received()).isEqualTo(3);
        assertThat(sum.byOutcome().values().stream().mapToLong(Long::longValue).sum() + sum.waiting()).isEqualTo(sum.received());
    }

    private Sorted file(UUID held) {
        return stage.in(() -> stage.intake().fileHeld(held, stage.conference.id(), school, DEV));
    }

    private void refuse(UUID held) {
        stage.in(() -> {
            stage.intake().refuseHeld(held, "sent in error", DEV);
            return held;
        });
    }

    private static Mails stranger() {
        return Mails.from("somebody@unknown.test").to("reports@council.test").subject("report re J Carter");
    }
}
