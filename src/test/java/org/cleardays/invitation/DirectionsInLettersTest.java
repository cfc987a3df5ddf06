package org.cleardays.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.cleardays.document.pdf.PdfText;
import org.cleardays.document.word.MissingFields;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever comes in person is told how to get there, in Word and PDF; nobody learns of another's door. The letters are left in {@code target/letters}. */
class DirectionsInLettersTest {

    private static final String MARCUS = "    channel: paper\n    safely: post only\n";
    private static final String BY_THE_FRONT = "    takesPartAt: 2026-06-09T13:00\n    takesPart: \"in person at Rowan House, Room 1\"\n";
    private static final String JADES_WAY = "    takesPart: \"in person at Rowan House, Room 2\"\n";
    private static final String JADES_DOOR = "    directions: [\"Come to the garden door, on the left. It has no step.\", \"Dev Rana waits there from 9:45.\"]\n";
    private static final String TWO_DOORS = "garden door";

    private static final InvitedCarters BOOKED = new InvitedCarters();
    private static final InvitedCarters APART = new InvitedCarters(file -> file.replace(JADES_WAY, JADES_WAY + JADES_DOOR)
            .replace(MARCUS, MARCUS + BY_THE_FRONT));
    private static final InvitedCarters NOT_SAID = new InvitedCarters(file -> file.replaceAll("(?m)^directions:\n(  - .*\n)+", ""));

    @ParameterizedTest
    @ValueSource(strings = {"jade", "pauline", "okafor", "hussain"})
    void tellWhoeverComesInPersonHowToGetThere(String key) throws IOException {
        assertThat(word(BOOKED, key)).contains("How to get there", "the 8 and the 22 stop outside", "park behind the house, in Tanner Street",
                "has a ramp", "Ring the bell marked Reception");
        assertThat(pdf(BOOKED, key)).contains("How to get there", "the 8 and the 22 stop outside", "park behind the house", "has a ramp",
                "Ring the bell marked Reception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ryan", "marcus"})
    void tellNobodyTheWayWhoTakesPartByTelephoneOrHasNotAgreedHow(String key) throws IOException {
        assertThat(word(BOOKED, key)).doesNotContain("How to get there", "Tanner Street", "Reception", "Rowan House");
        assertThat(pdf(BOOKED, key)).doesNotContain("How to get there", "Tanner Street", "Reception", "Rowan House");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jade", "pauline"})
    void showToADoorOfTheirOwnWhoeverHasOneAndTheirSupporter(String key) throws IOException {
        assertThat(pdf(APART, key)).contains(TWO_DOORS, "Dev Rana waits there from 9:45").doesNotContain("Reception", "Tanner Street", "1pm");
        assertThat(word(APART, key)).contains(TWO_DOORS, "Dev Rana waits there from 9:45").doesNotContain("Reception", "Tanner Street", "1pm");
    }

    @ParameterizedTest
    @ValueSource(strings = {"marcus", "ryan", "okafor", "wills", "zolkiewski"})
    @Tag("C16")
    void tellNobodyElseOfThatDoor(String key) throws IOException {
        assertThat(pdf(APART, key)).doesNotContain(TWO_DOORS, "9:45");
        assertThat(word(APART, key)).doesNotContain(TWO_DOORS, "9:45");
    }

    @Test
    void showTheOthersToTheDoorThatEverybodyKnows() throws IOException {
        assertThat(pdf(APART, "marcus")).contains("1pm on Tuesday 9 June 2026", "Room 1", "How to get there", "Ring the bell marked Reception");
        assertThat(word(APART, "marcus")).contains("1pm on Tuesday 9 June 2026", "Room 1", "How to get there", "Ring the bell marked Reception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jade", "pauline", "okafor"})
    void areNotWrittenWhereNobodyHasSaidTheWayAndNameWhatIsMissing(String key) {
        assertThatThrownBy(() -> NOT_SAID.packOf(key)).isInstanceOf(MissingFields.class).hasMessageContaining("«directions»");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ryan", "marcus"})
    void areWrittenWithoutTheWayToWhoeverDoesNotNeedIt(String key) throws IOException {
        assertThat(pdf(NOT_SAID, key)).contains("Dear ").doesNotContain("How to get there");
    }

    private static String word(InvitedCarters carters, String key) throws IOException {
        byte[] word = carters.packOf(key).letterWord();
        try (XWPFWordExtractor extractor = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(word)))) {
            return extractor.getText().replaceAll("\\s+", " ");
        }
    }

    private static String pdf(InvitedCarters carters, String key) throws IOException {
        byte[] pdf = carters.packOf(key).letterPdf();
        Files.write(Files.createDirectories(Path.of("target/letters")).resolve((carters == APART ? "own-door-" : "way-") + key + ".pdf"), pdf);
        return PdfText.of(pdf).text().replaceAll("\\s+", " ");
    }
}
