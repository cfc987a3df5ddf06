package org.cleardays.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cleardays.portal.PortalBrowser.lookAndKeep;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.cleardays.pack.progress.PackProgress;
import org.cleardays.pack.progress.Step.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;

/** The whole way from the plan to the opened pack in a real browser: by the keyboard alone, on a telephone, and without JavaScript. */
class PackJourneyTest {

    @RegisterExtension
    static final PortalBrowser BROWSER = new PortalBrowser();

    private final RunningPortal portal = RunningPortal.start();

    @Test
    void thePackIsPutInOrderLookedAtBuiltAndOpenedByTheKeyboardAlone() {
        PackDay day = PackDay.in(portal);
        Page page = signedIn(BROWSER.wide(1280), day.path());
        Fingers fingers = new Fingers(page);
        fingers.tabTo("Down: Report of Police");
        page.keyboard().press("Enter");
        page.waitForSelector("#up-3:focus");
        assertThat(fingers.stands()).startsWith("Up: Report of Police");
        assertThat(fingers.described()).isEqualTo("Police now stands 3 of 3.");
        lookAndKeep(page, "plan-moved", 1280);
        fingers.tabTo("See it as it would be now");
        leadsToPdf(page, "*:focus");
        fingers.tabTo("Build it and send it now");
        page.keyboard().press("Space");
        page.waitForURL("**/pack/building");
        assertThat(page.innerText("h1")).isEqualTo("The pack is about to be built");
        lookAndKeep(page, "waiting", 1280);
        watchIt(day, page, fingers);
        Response opened = page.waitForResponse("**/packs/*", () -> page.keyboard().press("Enter"));
        assertThat(opened.headerValue("content-type")).isEqualTo("application/pdf");
    }

    /** Each step comes to the page that is open already, and at the end the focus stands on what came of it. */
    private void watchIt(PackDay day, Page page, Fingers fingers) {
        fingers.tabTo("Look again");
        PackDay.Building building = day.build(6);
        page.waitForSelector("#step-6");
        page.reload();
        assertThat(page.innerText("#steps")).contains("A file from Health visiting is left out", "Asked for");
        lookAndKeep(page, "building", 1280);
        fingers.tabTo("Look again");
        building.goOn();
        page.waitForSelector("text=Open the pack");
        assertThat(page.title()).startsWith("The pack: all steps are done");
        assertThat(page.innerText("#steps")).contains("Report of Police: ", "goes to the chair");
        assertThat(fingers.stands()).startsWith("Open the pack");
        lookAndKeep(page, "built", 1280);
        building.ends().join();
    }

    @Test
    void thePackIsPutInOrderLookedAtBuiltAndOpenedWithoutJavaScriptOnATelephone() {
        PackDay day = PackDay.in(portal);
        Page page = signedIn(BROWSER.telephone(360, false), day.path());
        page.tap("button:has-text('Up: Report of Oakfield')");
        page.waitForURL("**/pack#*");
        assertThat(page.innerText("#moved")).isEqualTo("Oakfield Primary now stands 2 of 3.");
        see(page, "plan-moved");
        leadsToPdf(page, "text=See it as it would be now");
        page.tap("button:has-text('Build it and send it now')");
        page.waitForURL("**/building");
        see(page, "waiting");
        PackDay.Building building = day.build(6);
        lookAgain(page);
        assertThat(page.innerText("#steps")).contains("Printing begins: 3 reports");
        see(page, "building");
        building.goOn();
        building.ends().join();
        lookAgain(page);
        see(page, "built");
        leadsToPdf(page, "text=Open the pack");
    }

    private static void lookAgain(Page page) {
        page.waitForRequestFinished(() -> page.tap("text=Look again"));
        page.waitForLoadState();
    }

    private static void see(Page page, String name) {
        new Fingers(page).canTouchEverything();
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/pages", name + "-360.png")));
    }

    private void leadsToPdf(Page page, String link) {
        APIResponse answer = page.request().get(portal.address() + page.getAttribute(link, "href"));
        assertThat(answer.headers()).containsEntry("content-type", "application/pdf");
        assertThat(new String(answer.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void everyStateCanBeReadAndUsedByEverybody(int width) {
        PackDay day = PackDay.empty(portal);
        try (BrowserContext context = width < 500 ? BROWSER.telephone(width, true) : BROWSER.wide(width)) {
            Page page = signedIn(context, day.path());
            keep(page, "plan-empty", width);
            visit(page, day.path() + "/building", "building-none", width);
            PackProgress progress = portal.bean(PackProgress.class);
            progress.begin(day.id());
            progress.step(day.id(), Kind.NAMED, "A file from Health visiting is left out, and the index says so. It is protected by a password.");
            progress.fail(day.id());
            visit(page, day.path() + "/building", "failed", width);
            assertThat(page.innerText("main")).contains("could not be built this time", "Nothing that came in is lost", "See what is held");
        }
    }

    /** What is kept back as grey bars with the reason, and a copy that the gate stopped. */
    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void eachReadersCopyCanBeComparedByEverybody(int width) {
        SharedReport shared = SharedReport.in(portal);
        try (BrowserContext context = width < 500 ? BROWSER.telephone(width, true) : BROWSER.wide(width)) {
            Page page = signedIn(context, "/conferences/CPC-2026-0143");
            visit(page, "/reports/" + shared.report() + "/readers", "readers", width);
            assertThat(page.innerText(".app-sides__kept >> nth=0")).contains("Kept back: ");
            visit(page, "/reports/" + PackDay.empty(portal).drawnUp("adeyemi") + "/readers", "readers-stopped", width);
            assertThat(page.innerText("main")).contains("stopped: words were found", "which is like “Larch Close”");
            Fingers fingers = new Fingers(page);
            fingers.tabTo("Decide about Marcus’s copy");
            page.keyboard().press("Enter");
            page.waitForURL("**/release/marcus");
        }
    }

    /** A reader's own papers, on a telephone without JavaScript, by a keyboard that is joined to it. */
    @Test
    void aReaderComesToTheirOwnPapers() {
        SharedReport shared = SharedReport.in(portal);
        Page page = BROWSER.telephone(360, false).newPage();
        page.navigate(portal.address() + "/l/" + shared.readLink("jade"));
        page.tap("button:has-text('Continue')");
        page.fill("#code", shared.code("jade"));
        page.tap("button:has-text('Continue')");
        page.waitForURL(Pattern.compile(".*/read\\b.*"));
        page.navigate(portal.address() + "/read/" + shared.copyOf("jade"));
        Fingers fingers = new Fingers(page);
        fingers.canTouchEverything();
        for (String paper : List.of("Read as PDF", "Large print", "Plain text")) {
            fingers.tabTo(paper);
            assertThat(page.waitForDownload(() -> page.keyboard().press("Enter")).suggestedFilename()).matches("[a-z-]+\\.(pdf|txt)");
        }
    }

    private void visit(Page page, String path, String name, int width) {
        page.navigate(portal.address() + path);
        keep(page, name, width);
    }

    private static void keep(Page page, String name, int width) {
        lookAndKeep(page, name, width);
        page.setViewportSize(Math.min(width, 320), 740);
        new Fingers(page).canTouchEverything();
        page.setViewportSize(width, 740);
    }

    private Page signedIn(BrowserContext context, String path) {
        Page page = context.newPage();
        page.navigate(portal.address() + "/sign-in");
        page.fill("#username", "dev");
        page.fill("#password", "pass-dev");
        page.click("button:has-text('Sign in')");
        page.navigate(portal.address() + path);
        return page;
    }
}
