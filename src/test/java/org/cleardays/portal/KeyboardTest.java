package org.cleardays.portal;

import static org.assertj.core.api.Assertions.assertThat;


import org.cleardays.Carters;
import org.cleardays.conference.Conferences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.microsoft.playwright.Page;

/** The conference's pages in a real browser by the keyboard alone: nothing is clicked after signing in. */
class KeyboardTest {

    private static final String REFERENCE = "CPC-2026-0777";

    @RegisterExtension
    static final PortalBrowser BROWSER = new PortalBrowser();

    private final RunningPortal portal = RunningPortal.start();

    private Page signedInAt(String path) {
        Page page = BROWSER.wide(1280).newPage();
        page.navigate(portal.address() + "/sign-in");
        page.fill("#username", "dev");
        page.fill("#password", "pass-dev");
        page.click("button:has-text('Sign in')");
        page.navigate(portal.address() + path);
        return page;
    }

    /** Presses the tab key until what has the focus reads so; every stop on the way is one that can be seen. */
    private static void tabTo(Page page, String words) {
        for (int i = 0; i < 200; i++) {
            page.keyboard().press("Tab");
            assertThat((Boolean) page.evaluate("document.activeElement.getClientRects().length > 0")).isTrue();
            if (String.valueOf(page.evaluate("(document.activeElement.innerText || document.activeElement.id || '').trim()")).startsWith(words)) {
                return;
            }
        }
        throw new AssertionError("The keyboard does not reach " + words);
    }

    private static void type(Page page, String field, String words) {
        tabTo(page, field);
        page.keyboard().press("Control+A");
        page.keyboard().type(words);
    }

    @Test
    void theLetterOfEachInviteeIsReachedAndFromItTheNext() {
        Page page = signedInAt("/conferences/" + Carters.REFERENCE + "#people");
        tabTo(page, "See the letter");
        page.keyboard().press("Enter");
        page.waitForURL("**/letters/jade");
        tabTo(page, "Ryan Barnes");
        page.keyboard().press("Enter");
        page.waitForURL("**/letters/ryan");
        assertThat(page.innerText(".app-letter")).contains("11:30am on Tuesday 9 June 2026");
    }

    @Test
    void whyThisDateIsReachedAndOpened() {
        Page page = signedInAt("/conferences/" + Carters.REFERENCE);
        tabTo(page, "Why this date?");
        assertThat(page.isVisible("details[open] .app-why")).isFalse();
        page.keyboard().press("Enter");
        assertThat(page.innerText("details[open] .app-why")).contains("Rule:", "Source:", "How it was counted:");
    }

    @Test
    void thePictureTakesTheFocusAndIsNamed() {
        Page page = signedInAt("/conferences/" + Carters.REFERENCE);
        for (int i = 0; i < 200 && !page.evaluate("document.activeElement.className").equals("app-strip-window"); i++) {
            page.keyboard().press("Tab");
        }
        assertThat(page.evaluate("document.activeElement.getAttribute('aria-label')")).isEqualTo("Picture of the deadlines");
    }

    @Test
    void aConferenceIsMoved() {
        portal.as("dev").post("/api/v1/conferences", "application/yaml", Carters.yaml().replace(Carters.REFERENCE, REFERENCE));
        Page page = signedInAt("/conferences/" + REFERENCE);
        tabTo(page, "Move it");
        page.keyboard().press("Enter");
        page.waitForURL("**/move");
        type(page, "day", "16");
        type(page, "month", "June");
        type(page, "year", "2026");
        type(page, "reason", "The chair is ill");
        tabTo(page, "Continue");
        page.keyboard().press("Enter");
        page.waitForSelector("text=Nothing has happened yet");
        tabTo(page, "Move it and tell everybody");
        page.keyboard().press("Enter");
        page.waitForSelector("text=The conference is moved to Tuesday 16 June 2026, 10am");
        assertThat(portal.bean(Conferences.class).findByReference(REFERENCE).orElseThrow().revision()).isEqualTo(1);
    }
}
