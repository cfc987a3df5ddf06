package org.cleardays.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;

import org.cleardays.Carters;
import org.cleardays.portal.RunningPortal.Answer;
import org.cleardays.portal.RunningPortal.Caller;
import org.cleardays.portal.change.ChangedCarters;
import org.cleardays.portal.change.ReadByCarters;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {

    private final RunningPortal portal = RunningPortal.start();

    @ParameterizedTest
    @ValueSource(strings = {"/", "/conferences", "/conferences/CPC-2026-0143", "/book", "/held", "/letters", "/conferences/CPC-2026-0143/upload",
            "/conferences/CPC-2026-0143/move", "/conferences/CPC-2026-0143/cancel", "/conferences/CPC-2026-0143/stand-down", "/conferences/CPC-2026-0143/record"})
    void eachPageOfTheOfficeIsShown(String path) {
        Answer page = portal.signedIn("dev").get(path);
        assertThat(page.status()).describedAs(page.body()).isEqualTo(200);
        assertThat(page.body()).contains("<h1").contains("</html>");
    }

    @Test
    void todayAddsUpWhatCameIn() {
        assertThat(portal.signedIn("dev").get("/").body()).containsPattern("\\b\\d+ received");
    }

    @Test
    void aConferencesPageSaysWhyEachDate() {
        assertThat(portal.signedIn("dev").get("/conferences/CPC-2026-0143").body()).contains("Why this date?", "Thursday 11 June", "Oakfield Primary", "Marcus Reid");
    }

    @Test
    void theOfficeHearsWhoseNameCannotBePrinted() {
        String booking = Carters.yaml().replace(Carters.REFERENCE, "CPC-2026-1490").replace("name: Marcus Reid", "name: মার্কাস রিড");
        assertThat(portal.as("dev").post("/api/v1/conferences", "application/yaml", booking).status()).isLessThan(300);
        assertThat(portal.signedIn("dev").get("/conferences/CPC-2026-1490").body()).contains("Some letters cannot be printed", "The name মার্কাস রিড: Bengali");
        assertThat(portal.signedIn("dev").get("/conferences/CPC-2026-0143").body()).doesNotContain("cannot be printed");
    }

    @Test
    @Tag("D5")
    void aChairSeesNobodysAddress() {
        Answer page = portal.signedIn("helen").get("/conferences/CPC-2026-0143");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("Jade Carter").doesNotContain("jade.carter@home.test", "07700 900114", "Reached by");
    }

    @Test
    void aBookingWithErrorsSaysAllOfThemAndKeepsWhatWasTyped() {
        Caller dev = portal.signedIn("dev");
        Answer page = dev.form("/book", "/book", Map.of("written", "kind: strange\nreference: X"));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("There is a problem", "kind: strange", "<title>Error: Book a conference");
    }

    @Test
    @Tag("E")
    void whoeverLetsAStoppedMessageGoSeesWhatWasFoundInIt() {
        ReadByCarters carters = new ReadByCarters(portal, ChangedCarters.book(portal));
        UUID message = carters.shared(carters.released("ryan"));
        stop(message);
        assertThat(portal.signedIn("dev").get("/dispatches/" + message).body()).contains("“Larch Lane” in text, which is like “14 Larch Close”");
    }

    private void stop(UUID message) {
        portal.database().client().sql("insert into dispatch_hit values (?, 0, '14 Larch Close', 'Larch Lane', true, 'text')").param(message).update();
        portal.database().client().sql("insert into dispatch_event (dispatch_id, what, at, detail) values (?, 'stopped', now(), 'gate')").param(message)
                .update();
    }

    @Test
    void anAdministratorAddsAnAccount() {
        Caller root = portal.signedIn("root");
        Answer added = root.form("/accounts", "/accounts", Map.of("userName", "ruth", "password", "pass-ruth", "role", "BUSINESS_SUPPORT"));
        assertThat(added.status()).isEqualTo(302);
        assertThat(portal.signedIn("ruth").get("/held").status()).isEqualTo(200);
        assertThat(portal.database().client().sql("select detail from audit_entry where what = 'account-added' and actor = 'user:root'")
                .query(String.class).list()).contains("business support");
    }

    @Test
    void aWrongPasswordIsAnsweredByTheSamePage() {
        Caller nobody = portal.nobody();
        Answer answer = nobody.form("/sign-in", "/sign-in", Map.of("username", "dev", "password", "wrong"));
        assertThat(answer.header("Location")).endsWith("/sign-in?error");
    }
}
