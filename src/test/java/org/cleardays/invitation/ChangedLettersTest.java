package org.cleardays.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Letters of a conference that was moved or cancelled; they are left in {@code target/letters} to be looked at. */
class ChangedLettersTest {

    private final InvitedCarters carters = new InvitedCarters();

    @Test
    @Tag("C16")
    void sayTheNewTimeOfTheirReaderOnly() throws IOException {
        carters.move(LocalDateTime.of(2026, 9, 1, 10, 0));
        assertThat(renewed("jade")).contains("The time has changed", "10am on Tuesday 1 September 2026").doesNotContain("11:30", "9 June");
        assertThat(renewed("ryan")).contains("11:30am on Tuesday 1 September 2026").doesNotContain("10am", "9 June", "Larch Close");
        assertThat(renewed("marcus")).contains("The meeting is on", "Tuesday 1 September 2026").doesNotContain("10am", "11:30");
        assertThat(renewed("pauline")).contains("The time has changed", "10am on Tuesday 1 September 2026");
    }

    @Test
    void sayNothingOfAChangeToWhoeverHearsOfTheConferenceForTheFirstTime() throws IOException {
        carters.move(LocalDateTime.of(2026, 9, 1, 10, 0));
        assertThat(text("first-jade", carters.packOf("jade").letterPdf())).contains("Tuesday 1 September").doesNotContain("has changed");
    }

    @Test
    void sayThatTheMeetingWillNotTakePlaceAndWhomToRing() throws IOException {
        assertThat(cancelled("ryan")).contains("will not take place", "11:30am on Tuesday 9 June 2026", "01632 960 143", "Dev Rana", "999")
                .doesNotContain("protection", "10am", "Ellie", "Noah");
        assertThat(cancelled("marcus")).contains("Tuesday 9 June 2026", "61 Weir Lane").doesNotContain("10am", "11:30");
        assertThat(cancelled("pauline")).contains("10am on Tuesday 9 June 2026");
    }

    private String renewed(String key) throws IOException {
        return text("moved-" + key, carters.invitations.renewedFor(carters.invitationOf(key).id()).letterPdf());
    }

    private String cancelled(String key) throws IOException {
        return text("cancelled-" + key, carters.invitations.cancellationFor(carters.invitationOf(key).id()).letterPdf().orElseThrow());
    }

    private static String text(String name, byte[] pdf) throws IOException {
        Files.write(Files.createDirectories(Path.of("target/letters")).resolve(name + ".pdf"), pdf);
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
