package org.cleardays.portal.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.cleardays.portal.RunningPortal;
import org.cleardays.portal.RunningPortal.Answer;
import org.cleardays.portal.RunningPortal.Caller;
import org.cleardays.portal.SharedReport;
import org.cleardays.response.Responses;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PersonalLinksTest {

    private final RunningPortal portal = RunningPortal.start();
    private final SharedReport shared = SharedReport.in(portal);

    @Test
    @Tag("D1")
    void aScannerOpensTheDoorAndNothingHappens() {
        String token = shared.readLink("jade");
        long acts = acts();
        Answer door = portal.nobody().get("/l/" + token);
        assertThat(door.status()).isEqualTo(200);
        assertThat(door.body()).doesNotContainIgnoringCase("child", "report", "conference", "Jade", "<script");
        assertThat(acts()).isEqualTo(acts);
    }

    @Test
    @Tag("D2")
    void theTokenIsExchangedForASessionAndOutOfTheAddress() {
        String token = shared.readLink("jade");
        Answer onward = portal.nobody().form("/l/" + token, "/l/" + token, Map.of());
        assertThat(onward.header("Location")).endsWith("/code").doesNotContain(token);
        assertThat(onward.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(onward.header("Cache-Control")).contains("no-store");
    }

    @Test
    @Tag("D2")
    void anUnknownTokenHasTheSameDoor() {
        assertThat(portal.nobody().get("/l/no-such-token").body().replaceAll("no-such-token|name=\"_csrf\" value=\"[^\"]+\"", ""))
                .isEqualTo(portal.nobody().get("/l/other").body().replaceAll("other|name=\"_csrf\" value=\"[^\"]+\"", ""));
        assertThat(portal.nobody().form("/l/other", "/l/other", Map.of()).status()).isEqualTo(404);
    }

    @Test
    void nothingCanBeReadBeforeTheCode() {
        Caller ryan = portal.cameBy(shared.readLink("ryan"));
        assertThat(ryan.get("/read").status()).isEqualTo(404);
        assertThat(ryan.get("/read/" + shared.copyOf("ryan")).status()).isEqualTo(404);
    }

    @Test
    @Tag("D3")
    void everyWrongCodeIsAnsweredAlikeAndAUsedOneIsWrong() {
        Caller ryan = portal.cameBy(shared.readLink("ryan"));
        String code = shared.code("ryan");
        assertThat(ryan.form("/code", "/code", Map.of("code", code.substring(0, 3) + " " + code.substring(3))).header("Location")).endsWith("/read");
        Caller again = portal.cameBy(shared.readLink("ryan"));
        assertThat(again.form("/code", "/code", Map.of("code", code)).body()).contains("That code does not open this page");
    }

    @Test
    void aReaderReadsWhatIsReadyAndItIsRecordedAsOpened() {
        Caller jade = shared.reading("jade");
        assertThat(jade.get("/read").body()).contains("Something to read", "Hello Jade");
        Answer page = jade.get("/read/" + shared.copyOf("jade"));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("Exit this page", "Jade is warm and quick with Noah", "Tell us what is not right", "999")
                .containsPattern("<textarea[^>]*></textarea>");
    }

    @Test
    @Tag("C16")
    void theHistoryOfTheBrowserTellsNothing() {
        Caller jade = shared.reading("jade");
        assertThat(jade.get("/read").body()).contains("<title>Something to read</title>");
        assertThat(jade.get("/read/" + shared.copyOf("jade")).body()).contains("<title>Your copy</title>");
    }

    @Test
    @Tag("D4")
    void nobodyElsesCopyIsThere() {
        Caller ryan = shared.reading("ryan");
        assertThat(ryan.get("/read/" + shared.copyOf("ryan")).status()).isEqualTo(200);
        assertThat(ryan.get("/read/" + shared.copyOf("jade")).status()).isEqualTo(404);
        assertThat(ryan.get("/read/" + shared.copyOf("jade") + "/to-keep.pdf").status()).isEqualTo(404);
    }

    @Test
    void anAnswerIsKeptAndHandedOver() {
        Caller jade = shared.reading("jade");
        String page = "/read/" + shared.copyOf("jade");
        assertThat(jade.form(page, page + "/answer", Map.of("words", "I was there on each visit.")).status()).isEqualTo(302);
        assertThat(jade.get(page).body()).contains("We have what you told us", "I was there on each visit.");
        assertThat(portal.bean(Responses.class).of(portal.bean(org.cleardays.report.Reports.class).get(shared.report()).conferenceId()))
                .anySatisfy(response -> assertThat(response.words()).isEqualTo("I was there on each visit."));
    }

    @Test
    void anAnswerIsNotLostForACharacterThatNobodySees() {
        Caller jade = shared.reading("jade");
        String page = "/read/" + shared.copyOf("jade");
        assertThat(jade.form(page, page + "/answer", Map.of("words", "From week 7,\r\nnot\u0000 week 9.")).status()).isEqualTo(302);
        assertThat(jade.get(page).body()).contains("not week 9.");
    }

    @Test
    @Tag("D2")
    void theSessionIsInACookieThatNoScriptReadsAndNoOtherSiteSends() {
        assertThat(portal.nobody().get("/l/any").header("Set-Cookie")).contains("HttpOnly", "SameSite=Lax");
    }

    @Test
    void anEmptyAnswerIsAskedForAgain() {
        Caller jade = shared.reading("jade");
        String page = "/read/" + shared.copyOf("jade");
        assertThat(jade.form(page, page + "/answer", Map.of("words", " ")).body()).contains("Write what you want to tell us", "<title>Error:");
        assertThat(jade.form(page, page + "/answer", Map.of("words", "x".repeat(5001))).body()).contains("5000 characters or fewer", "x".repeat(5001));
    }

    @Test
    void leavingClosesWhatWasRead() {
        Caller jade = shared.reading("jade");
        assertThat(jade.get("/leave").header("Location")).isEqualTo("https://www.bbc.co.uk/weather");
        assertThat(jade.get("/read").header("Location")).endsWith("/ended");
    }

    @Test
    void aManagerSeesTheWholeReport() {
        Answer page = portal.cameBy(shared.countersignLink()).get("/countersign");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("weight follows his line", "You have signed this report");
    }

    @Test
    void anAuthorIsToldAtOnceWhatIsWrongWithAFile() {
        Caller lunt = portal.cameBy(shared.sendLink());
        assertThat(lunt.get("/send").body()).contains("5pm Wednesday 3 June", "smaller than 35MB");
        assertThat(lunt.get("/send/form.docx").status()).isEqualTo(200);
        assertThat(lunt.form("/send", "/send", Map.of()).body()).contains("Select a report");
    }

    private long acts() {
        return portal.database().client().sql("select count(*) from audit_entry").query(Long.class).single();
    }
}
