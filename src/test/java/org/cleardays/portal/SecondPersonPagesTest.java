package org.cleardays.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.cleardays.CarterReports;
import org.cleardays.conference.Conference;
import org.cleardays.conference.Conferences;
import org.cleardays.conference.Person;
import org.cleardays.countersign.Countersignatures;
import org.cleardays.disclosure.Copy;
import org.cleardays.disclosure.CopyState;
import org.cleardays.disclosure.Disclosures;
import org.cleardays.report.ReportForms;
import org.cleardays.report.Reports;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

/** Two people at the gate, each in a browser of their own: one asks that Ryan's copy go, the other looks at the same words and decides. */
@Tag("E3")
class SecondPersonPagesTest {

    @RegisterExtension
    static final PortalBrowser BROWSER = new PortalBrowser();

    private static int sent;

    private final RunningPortal portal = RunningPortal.start();
    private final Conference conference = portal.bean(Conferences.class).findByReference("CPC-2026-0143").orElseThrow();
    private final UUID report = stopped();
    private final String address = "/reports/" + report + "/release/ryan";

    @Test
    void onePersonAsksAndAnotherAgrees() {
        try (BrowserContext first = BROWSER.wide(1280); BrowserContext second = BROWSER.wide(360)) {
            Page dev = signedIn(first, "dev");
            asks(dev);
            assertThat(dev.innerText("main")).contains("Nothing was sent", "Waits for a second person", "Take it back")
                    .doesNotContain("Agree: it goes to Ryan");
            PortalBrowser.lookAndKeep(dev, "second-person-asked", 1280);
            assertThat(today(dev)).contains("Waits for a second person, not you");
            Page other = signedIn(second, "second");
            assertThat(today(other)).contains("Second person asked: decide");
            agrees(other);
            assertThat(other.innerText("main")).contains("Released to Ryan", "Helen Marsh asked a second person", "Tom Brennan, the second person, agreed");
            PortalBrowser.lookAndKeep(other, "second-person-agreed", 360);
        }
        assertThat(copy().state()).isEqualTo(CopyState.READY);
    }

    private void asks(Page page) {
        page.navigate(portal.address() + address);
        Map.of("decidedBy", "Helen Marsh", "reason", "His daughter's birth concerns him.", "gateOverride", "Larch Lane is where the unit stands.")
                .forEach((field, words) -> page.fill("#" + field, words));
        page.click("button:has-text('Release to Ryan')");
        page.locator("button:has-text('Take it back')").waitFor();
    }

    private void agrees(Page page) {
        page.navigate(portal.address() + address);
        assertThat(page.innerText("main")).contains("Do you agree?", "Larch Lane is where the unit stands.");
        PortalBrowser.lookAndKeep(page, "second-person", 360);
        page.fill("#secondDecidedBy", "helen marsh");
        page.fill("#secondReason", "It is a unit's name.");
        page.click("button:has-text('Agree')");
        page.locator(".govuk-error-summary").waitFor();
        page.waitForLoadState();
        assertThat(page.innerText("main")).contains("cannot be the second person");
        PortalBrowser.look(page);
        page.fill("#secondDecidedBy", "Tom Brennan");
        page.click("button:has-text('Agree')");
        page.locator("h3:has-text('Success'), h2:has-text('Success')").waitFor();
        page.waitForLoadState();
    }

    @Test
    void whoAskedCannotAgreeByWritingToTheAddressThemselves() {
        RunningPortal.Caller dev = portal.as("dev");
        dev.json("/api/v1/reports/" + report + "/release", Map.of("reader", "ryan", "decidedBy", "Helen Marsh", "reason", "so", "gateOverride", "a unit"));
        assertThat(dev.json("/api/v1/reports/" + report + "/release/second", Map.of("reader", "ryan", "decision", "agree", "decidedBy", "Somebody Else",
                "reason", "so")).status()).isEqualTo(400);
        assertThat(copy().state()).isEqualTo(CopyState.WAITS_FOR_SECOND);
        assertThat(portal.as("second").json("/api/v1/reports/" + report + "/release/second", Map.of("reader", "ryan", "decision", "refuse",
                "decidedBy", "Somebody Else", "reason", "not sure")).json().path("state").asString()).isEqualTo("stopped-by-gate");
    }

    private String today(Page page) {
        page.navigate(portal.address() + "/");
        return page.innerText("main");
    }

    private Page signedIn(BrowserContext context, String userName) {
        Page page = context.newPage();
        page.navigate(portal.address() + "/sign-in");
        page.fill("#username", userName);
        page.fill("#password", "pass-" + userName);
        page.click("main button");
        page.locator("text=Sign out").waitFor();
        return page;
    }

    private Copy copy() {
        return portal.bean(Disclosures.class).copiesOf(report).stream().filter(one -> one.readerId().equals(person("ryan").id())).findFirst()
                .orElseThrow();
    }

    private UUID stopped() {
        // the same file twice would be the same report
        Map<String, Object> content = new HashMap<>(CarterReports.report("adeyemi"));
        content.merge("written", ", sent again".repeat(++sent), (date, again) -> date + (String) again);
        byte[] file = CarterReports.fill(portal.bean(ReportForms.class).blankFor(conference, person("adeyemi")), content, true);
        UUID filed = portal.inTransaction(() -> portal.bean(Reports.class).file(conference.id(), person("adeyemi").id(), file));
        portal.inTransaction(() -> portal.bean(Reports.class).check(filed));
        UUID request = portal.inTransaction(() -> portal.bean(Countersignatures.class).ask(filed)).id();
        portal.inTransaction(() -> portal.bean(Countersignatures.class).sign(request, portal.bean(Reports.class).get(filed).contentHash(), "user:test"));
        portal.inTransaction(() -> portal.bean(Disclosures.class).drawUp(filed));
        return filed;
    }

    private Person person(String key) {
        return conference.personByKey(key).orElseThrow();
    }
}
