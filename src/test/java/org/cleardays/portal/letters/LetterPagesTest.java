package org.cleardays.portal.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.cleardays.Carters;
import org.cleardays.portal.RunningPortal.Caller;
import org.cleardays.portal.RunningPortal;
import org.cleardays.portal.SharedReport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each invitee gets, seen by the office first. */
class LetterPagesTest {

    private static final String LETTERS = "/conferences/CPC-2026-0143/letters/";

    private final RunningPortal portal = RunningPortal.start();
    private final Caller dev = portal.signedIn("dev");

    @ParameterizedTest
    @Tag("E")
    @CsvSource(delimiter = '|', textBlock = """
            jade    | 10am on Tuesday 9 June 2026     | 11:30
            ryan    | 11:30am on Tuesday 9 June 2026  | 10am
            marcus  | We have not yet agreed with you | 10am
            pauline | as a supporter                  | 11:30
            okafor  | Your report, by                 | 11:30
            """)
    void eachLetterIsShownWithThisPersonsOwnTimeAndNobodyElses(String person, String says, String saysNot) {
        String page = dev.get(LETTERS + person).body();
        assertThat(page).contains(says, LETTERS + person + "/letter.pdf", LETTERS + person + "/letter.docx").doesNotContain(saysNot);
    }

    @ParameterizedTest
    @ValueSource(strings = {"letter.pdf", "letter.docx"})
    void theFilesAreThere(String file) {
        assertThat(dev.get(LETTERS + "jade/" + file).status()).isEqualTo(200);
    }

    @Test
    void parentsAndNobodyElseGetTheGuide() {
        assertThat(dev.get(LETTERS + "marcus").body()).contains("/guides/parents");
        assertThat(dev.get(LETTERS + "pauline").body()).doesNotContain("/guides/parents");
    }

    @Test
    void theConferencesPageLeadsToEachLetter() {
        assertThat(dev.get("/conferences/CPC-2026-0143").body()).contains("See the letter", LETTERS + "ryan", LETTERS + "lunt");
    }

    @Test
    void aFieldWithoutAValueIsNamedWithItsLetterAndNothingIsShown() {
        String booking = Carters.yaml().replace(Carters.REFERENCE, "CPC-2026-1491");
        assertThat(portal.as("dev").post("/api/v1/conferences", "application/yaml", booking).status()).isLessThan(300);
        portal.database().client().sql("update conference_person set takes_part = null where key = 'ryan' and conference_id = "
                + "(select id from conference where reference = 'CPC-2026-1491')").update();
        String page = dev.get("/conferences/CPC-2026-1491/letters/ryan").body();
        assertThat(page).contains("<title>Error: ", "The letter invitation-family.docx has no value for «way»").doesNotContain("letter.pdf", "Dear Ryan");
    }

    @Test
    void theLettersOfABookingAreSeenBeforeAnythingIsBookedOrSent() {
        String booking = Carters.yaml().replace(Carters.REFERENCE, "CPC-2026-1492");
        String page = dev.form("/book", "/book", Map.of("written", booking, "then", "letters")).body();
        assertThat(page).contains("Nothing is booked and nothing is sent yet.", "Dear Jade Carter", "11:30am on Tuesday 9 June 2026", "Dear Ngozi Okafor");
        assertThat(dev.get("/conferences/CPC-2026-1492").status()).isEqualTo(404);
    }

    @Test
    void aBookingThatLeavesAFieldOfALetterEmptyHearsWhichBeforeItIsSent() {
        String booking = Carters.yaml().replace(Carters.REFERENCE, "CPC-2026-1493").replace("    takesPart: \"by telephone: we will ring you\"\n", "");
        String page = dev.form("/book", "/book", Map.of("written", booking, "then", "letters")).body();
        assertThat(page).contains("The letter invitation-family.docx has no value for «way»").doesNotContain("Dear Ryan");
    }

    @ParameterizedTest
    @CsvSource({"parents, A guide to the meeting about your family", "young-people, A meeting about your family: a guide for you"})
    void theGuidesStandOpenAndLeadAway(String guide, String heading) {
        RunningPortal.Answer page = portal.nobody().get("/guides/" + guide);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains(heading, "Exit this page", "/guides/" + guide + "/guide-large-print.pdf").doesNotContain("{phone}", "govuk-back-link");
    }

    @Test
    void whoCameByALinkAndReadsIsLedBackToWhatTheyRead() {
        RunningPortal.Caller jade = SharedReport.in(portal).reading("jade");
        assertThat(jade.get("/guides/parents").body()).contains("<a class=\"govuk-back-link\" href=\"/read\">Everything for you to read</a>");
    }

    @Test
    void aGuideThatThereIsNotIsNotFound() {
        assertThat(portal.nobody().get("/guides/staff").status()).isEqualTo(404);
    }
}
