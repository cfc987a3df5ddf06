package org.cleardays.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

import org.cleardays.Carters;
import org.junit.jupiter.api.Test;

/** What comes for a conference that will not take place is held for a person, and never lost. */
class EndedConferencesMailTest {

    private final IntakeStage stage = new IntakeStage();

    EndedConferencesMailTest() {
        stage.in(() -> Carters.conferences(stage.database).standDown(stage.conference.id(), "a death", Carters.ACTOR));
    }

    @Test
    void aReportIsHeldWithThatReason() {
        Incoming mail = stage.take(stage.mailFrom("okafor").attach("report.docx", IntakeStage.report("Too late")));
        assertHeld(mail);
        assertThat(stage.filed()).isZero();
        assertThat(stage.content(mail.rawContentId())).isNotEmpty();
    }

    @Test
    void nothingToAddIsHeldToo() {
        assertHeld(stage.take(stage.mailFrom("zolkiewski").text("Nothing to add, last seen 2 April.")));
    }

    @Test
    void anUploadIsHeldToo() {
        UUID upload = stage.in(() -> stage.intake().keepUpload(stage.conference.id(), stage.person("okafor").id(), "report.docx",
                IntakeStage.report("Too late")));
        assertHeld(stage.sort(upload));
    }

    @Test
    void aPersonCannotFileItEither() {
        Incoming mail = stage.take(stage.mailFrom("okafor").attach("report.docx", IntakeStage.report("Too late")));
        assertThat(stage.in(() -> stage.intake().fileHeld(mail.id(), stage.conference.id(), stage.person("okafor").id(), Carters.ACTOR)))
                .isInstanceOf(Sorted.Held.class);
        assertThat(stage.filed()).isZero();
    }

    @Test
    void whatTheFamilyWritesIsStillReadTheSameDay() {
        assertThat(stage.take(stage.mailFrom("jade").text("What happens now?")).outcome()).contains("response");
    }

    private static void assertHeld(Incoming incoming) {
        assertThat(incoming.outcome()).contains("held");
        assertThat(incoming.reason()).isEqualTo("conference-ended");
    }
}
