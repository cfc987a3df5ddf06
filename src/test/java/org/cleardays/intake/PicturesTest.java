package org.cleardays.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;

import org.cleardays.document.file.FileKind;
import org.cleardays.document.file.OpenedFile;
import org.cleardays.report.Checked;
import org.cleardays.report.Finding;
import org.cleardays.report.Report;
import org.cleardays.report.ReportState;
import org.junit.jupiter.api.Test;

/** A photograph or a scan is filed, and then needs a person: back to its author with a sentence, or typed up by the office. */
class PicturesTest {

    private final IntakeStage stage = new IntakeStage();
    private final UUID picture = file();

    @Test
    void isForAPersonAndNotForTheChecks() {
        assertThat(check()).isEqualTo(new Checked.NeedsAPerson(picture));
        assertThat(check()).isEqualTo(new Checked.NeedsAPerson(picture));
        assertThat(stage.reports().needingAPerson()).extracting(Report::id).containsExactly(picture);
    }

    @Test
    void goesBackToItsAuthorWithASentence() {
        check();
        sendBack("Please type this into the form: we cannot read a photograph.");
        Report report = stage.reports().get(picture);
        assertThat(report.state()).isEqualTo(ReportState.RETURNED);
        assertThat(report.findings()).containsExactly(new Finding("", "Please type this into the form: we cannot read a photograph."));
        assertThat(stage.reports().needingAPerson()).isEmpty();
    }

    @Test
    void onceBackItStaysBack() {
        check();
        sendBack("First.");
        sendBack("Second.");
        assertThat(stage.reports().get(picture).findings()).extracting(Finding::says).containsExactly("First.");
    }

    @Test
    void theTypedUpFormTakesItsPlace() {
        check();
        UUID typed = stage.in(() -> stage.reports().file(stage.conference.id(), stage.person("okafor").id(), IntakeStage.report("Typed up")));
        assertThat(stage.reports().get(picture).state()).isEqualTo(ReportState.SUPERSEDED);
        assertThat(stage.reports().get(typed).version()).isEqualTo(2);
    }

    private Checked check() {
        return stage.in(() -> stage.reports().check(picture));
    }

    private void sendBack(String sentence) {
        stage.in(() -> {
            stage.reports().sendBack(picture, sentence, "user:dev");
            return List.of();
        });
    }

    private UUID file() {
        return stage.in(() -> stage.reports().file(stage.conference.id(), stage.person("okafor").id(), new byte[] {1, 2, 3},
                new OpenedFile.Picture(FileKind.IMAGE)));
    }
}
