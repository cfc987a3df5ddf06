package org.cleardays.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cleardays.portal.PortalBrowser.look;
import static org.cleardays.portal.PortalBrowser.lookAndKeep;

import java.util.Map;
import java.util.stream.Stream;

import org.cleardays.Carters;
import org.cleardays.report.Reports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

/** Each page in a real browser, wide and narrow: WCAG 2.2 AA as far as a machine can tell, and nothing wider than the screen. */
class LooksTest {

    @RegisterExtension
    static final PortalBrowser BROWSER = new PortalBrowser();

    private final RunningPortal portal = RunningPortal.start();
    private final SharedReport shared = SharedReport.in(portal);

    @ParameterizedTest
    @CsvSource({"1280", "360"})
    void theOfficesPagesCanBeUsedByEverybody(int width) {
        try (BrowserContext context = BROWSER.wide(width)) {
            Page page = context.newPage();
            signIn(page);
            Stream.of("/", "/conferences", "/conferences/CPC-2026-0143", "/book", "/held", "/letters", "/conferences/CPC-2026-0143/upload",
                    "/conferences/CPC-2026-0143/move", "/conferences/CPC-2026-0143/cancel", "/conferences/CPC-2026-0143/stand-down",
                    "/conferences/CPC-2026-0143/record", "/conferences/CPC-2026-0143/keep-back/ryan", "/conferences/CPC-2026-0143/protect", "/conferences/CPC-2026-0143/directions",
                    "/conferences/CPC-2026-0143/reading/marcus", "/conferences/CPC-2026-0143/young-people",
                    "/conferences/CPC-2026-0143/young-people/ellie",
                    "/reports/" + shared.report() + "/release/marcus",
                    "/conferences/CPC-2026-0143/letters/jade", "/guides/parents", "/guides/young-people").forEach(path -> visit(page, path));
        }
    }

    @ParameterizedTest
    @CsvSource({"1280", "360"})
    void theStepsOfAChangeCanBeUsedByEverybody(int width) {
        try (BrowserContext context = BROWSER.wide(width)) {
            Page page = context.newPage();
            signIn(page);
            page.navigate(portal.address() + "/conferences/CPC-2026-0143/move");
            page.click("button:has-text('Continue')");
            look(page);
            Map.of("day", "16", "month", "6", "year", "2026", "reason", "tried").forEach((field, words) -> page.fill("#" + field, words));
            page.click("button:has-text('Continue')");
            assertThat(page.innerText("h1")).startsWith("Check the move");
            look(page);
            visit(page, "/conferences/" + cancelled(width));
        }
    }

    @Test
    void theLettersOfABookingCanBeUsedByEverybody() {
        try (BrowserContext context = BROWSER.wide(360)) {
            Page page = context.newPage();
            signIn(page);
            page.navigate(portal.address() + "/book");
            page.fill("#written", Carters.yaml().replace(Carters.REFERENCE, "CPC-2026-1494").replace("    takesPart: \"by telephone: we will ring you\"\n", ""));
            page.click("button:has-text('See each letter first')");
            page.click("summary >> nth=0");
            lookAndKeep(page, "book-letters", 360);
            page.click("button:has-text('Change the booking')");
            assertThat(page.inputValue("#written")).contains("CPC-2026-1494", "name: Jade Carter");
        }
    }

    private String cancelled(int number) {
        String reference = "CPC-2026-" + (9000 + number);
        portal.as("dev").post("/api/v1/conferences", "application/yaml", Carters.yaml().replace(Carters.REFERENCE, reference));
        portal.as("dev").json("/api/v1/conferences/" + reference + "/cancel", Map.of("reason", "tried"));
        return reference;
    }

    @ParameterizedTest
    @CsvSource({"1280", "360"})
    void theAdministratorsPagesCanBeUsedByEverybody(int width) {
        try (BrowserContext context = BROWSER.wide(width)) {
            Page page = context.newPage();
            signIn(page, "root");
            Stream.of("/timescales", "/timescales/isle-of-man", "/timescales/doncaster/change?rule=report-to-family", "/timescales/doncaster/file",
                    "/timescales/doncaster/versions", "/timescales/doncaster/versions/1", "/timescales/how-to-write", "/calendars/isle-of-man/2027",
                    "/calendars/isle-of-man/day", "/calendars/isle-of-man/file", "/calendars/isle-of-man/tables", "/calendars/isle-of-man/tables/1")
                    .forEach(path -> visit(page, path));
        }
    }

    /** Two days become three: the effect is seen, and saved with a reason, without a mouse. */
    @Test
    void aRuleIsChangedByKeyboardAlone() {
        try (BrowserContext context = BROWSER.wide(1280)) {
            Page page = context.newPage();
            signIn(page, "root");
            page.navigate(portal.address() + "/timescales/leeds/change?rule=report-to-chair&example=carters");
            tabTo(page, "phrase.");
            page.keyboard().press("ControlOrMeta+A");
            page.keyboard().type("4 working days before conference");
            page.keyboard().press("Enter");
            page.waitForSelector("#reason");
            look(page);
            assertThat(page.textContent("main")).contains("Nothing is saved yet", "Wednesday 3 June 2026");
            tabTo(page, "reason");
            page.keyboard().type("agreed by the partnership");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            page.waitForSelector(".govuk-notification-banner--success");
            assertThat(page.textContent("main")).contains("The rules are saved", "4 working days before the conference");
        }
    }

    private static void tabTo(Page page, String idBegins) {
        for (int i = 0; i < 60 && !String.valueOf(page.evaluate("document.activeElement.id")).startsWith(idBegins); i++) {
            page.keyboard().press("Tab");
        }
        assertThat(page.evaluate("document.activeElement.id").toString()).startsWith(idBegins);
    }

    private void signIn(Page page, String userName) {
        visit(page, "/sign-in");
        page.fill("#username", userName);
        page.fill("#password", "pass-" + userName);
        page.click("button:has-text('Sign in')");
    }

    @ParameterizedTest
    @CsvSource({"1280", "360"})
    void aReadersPagesCanBeUsedByEverybody(int width) {
        try (BrowserContext context = BROWSER.wide(width)) {
            Page page = context.newPage();
            visit(page, "/l/" + shared.readLink("jade"));
            page.click("button:has-text('Continue')");
            look(page);
            page.fill("#code", shared.code("jade"));
            page.click("button:has-text('Continue')");
            look(page);
            visit(page, "/read/" + shared.copyOf("jade"));
        }
    }

    @ParameterizedTest
    @CsvSource({"1280", "360"})
    void theProfessionalsPagesCanBeUsedByEverybody(int width) {
        Map.of(shared.countersignLink(), "/countersign", shared.sendLink(), "/send").forEach((token, path) -> {
            try (BrowserContext context = BROWSER.wide(width)) {
                Page page = context.newPage();
                visit(page, "/l/" + token);
                page.click("button:has-text('Continue')");
                visit(page, path);
            }
        });
    }

    @ParameterizedTest
    @CsvSource({"1280", "360"})
    void thePagesOfAReportThatCameBackCanBeUsedByEverybody(int width) {
        ReturnedReport returned = ReturnedReport.in(portal, "CPC-2026-" + (7000 + width));
        try (BrowserContext context = BROWSER.wide(width)) {
            Page page = context.newPage();
            visit(page, "/l/" + returned.link());
            page.click("button:has-text('Continue')");
            lookAndKeep(page, "check", width);
            page.click("a:has-text('Start')");
            page.click("button:has-text('Continue')");
            assertThat(page.innerText("h2")).isEqualTo("There is a problem");
            lookAndKeep(page, "question-error", width);
            page.click("label:has-text('Observation')");
            page.click("button:has-text('Continue')");
            lookAndKeep(page, "question", width);
            page.click("a:has-text('Skip this question')");
            lookAndKeep(page, "answers", width);
            page.click("button:has-text('Send these answers')");
            lookAndKeep(page, "sent-waits", width);
            portal.inTransaction(() -> portal.bean(Reports.class).check(returned.report().id()));
            page.click("a:has-text('Look again')");
            lookAndKeep(page, "sent-returned", width);
            returned.file(true);
            visit(page, "/send/sent");
            lookAndKeep(page, "sent-accepted", width);
            visit(page, "/send/check");
            visit(page, "/send?file");
        }
        try (BrowserContext context = BROWSER.wide(width)) {
            Page page = context.newPage();
            signIn(page);
            visit(page, "/reports/" + returned.report().id() + "/versions");
            lookAndKeep(page, "versions", width);
            visit(page, "/conferences/" + returned.conference().reference());
            assertThat(page.isVisible("a:has-text('versions: what changed')")).isTrue();
        }
    }

    private void signIn(Page page) {
        visit(page, "/sign-in");
        page.fill("#username", "dev");
        page.fill("#password", "pass-dev");
        page.click("button:has-text('Sign in')");
    }

    private void visit(Page page, String path) {
        page.navigate(portal.address() + path);
        look(page);
    }
}
