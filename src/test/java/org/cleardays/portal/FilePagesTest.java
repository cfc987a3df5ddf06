package org.cleardays.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;

import org.cleardays.CarterReports;
import org.cleardays.conference.Conference;
import org.cleardays.conference.Conferences;
import org.cleardays.disclosure.Copy;
import org.cleardays.disclosure.CopyState;
import org.cleardays.disclosure.Disclosures;
import org.cleardays.document.page.PdfFiles;
import org.cleardays.report.ReportForms;
import org.cleardays.report.Reports;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

/** A person looks at each page of somebody else's file beside a reader's name, and says which of them that reader gets. */
@Tag("E4")
class FilePagesTest {

    @RegisterExtension
    static final PortalBrowser BROWSER = new PortalBrowser();

    private final RunningPortal portal = RunningPortal.start();
    private final Conference conference = portal.bean(Conferences.class).findByReference("CPC-2026-0143").orElseThrow();
    private final UUID report = theirOwnForm();

    @Test
    void eachPageIsSeenAndGoesOnlyWhenItIsTicked() {
        try (BrowserContext context = BROWSER.wide(1280)) {
            Page page = signedIn(context, "dev");
            page.navigate(portal.address() + "/reports/" + report + "/release/ryan");
            PortalBrowser.lookAndKeep(page, "pages-not-begun", 1280);
            page.click("button:has-text('Decide page by page')");
            page.fill("#releasedBy", "Joan Ames");
            page.fill("#how", "on the telephone, for both parents");
            page.check("#to-all");
            PortalBrowser.lookAndKeep(page, "agency-asked", 1280);
            page.click("button:has-text('release'):has-text('Record')");
            page.locator("text=was asked, and released it").waitFor();
            assertThat(page.innerText("main")).contains("was asked, and released it. Joan Ames: on the telephone, for both parents");
            page.navigate(portal.address() + "/reports/" + report + "/release/ryan");
            assertThat(page.locator("img.app-page").count()).isEqualTo(2);
            assertThat(page.locator("input[type=checkbox]:checked").count()).isZero();
            page.locator("img.app-page").nth(1).scrollIntoViewIfNeeded();
            page.waitForFunction("() => [...document.querySelectorAll('img.app-page')].every(one => one.complete && one.naturalWidth > 300)");
            PortalBrowser.lookAndKeep(page, "pages", 1280);
            page.check("#s1");
            page.click("button:has-text('Show the copy with what is ticked')");
            assertThat(page.innerText("main")).contains("Pages of a file that was sent to us", "What this page says, as far as a machine can read it");
            page.fill("#decidedBy", "Helen Marsh");
            page.fill("#reason", "It is about his son.");
            page.click("button:has-text('Release to Ryan')");
            assertThat(page.innerText("main")).contains("Released to Ryan");
        }
        assertThat(copy("ryan").state()).isEqualTo(CopyState.READY);
        assertThat(copy("jade").state()).isEqualTo(CopyState.WAITS_FOR_RELEASE);
    }

    /** The first asks, the second, whoever that is, sees the same picture. */
    @Test
    void aPageThatIsAPictureGoesOnlyWhenTwoHaveLookedAtIt() {
        RunningPortal.Caller dev = portal.signedIn("dev");
        String address = "/reports/" + report + "/release/jade";
        dev.form(address, "/reports/" + report + "/pages", Map.of());
        dev.form(address, "/reports/" + report + "/agency-release", Map.of("releasedBy", "Joan Ames", "how", "asked on the telephone"));
        released(dev, address, "");
        assertThat(dev.get(address).body()).contains("What page 2 shows, which nobody can search: look at it");
        released(dev, address, "I have looked: it is a drawing.");
        assertThat(copy("jade").state()).isEqualTo(CopyState.WAITS_FOR_SECOND);
        assertThat(portal.signedIn("second").get(address).body()).contains("Do you agree?", "/pages/2.png");
        assertThat(portal.signedIn("helen").get("/reports/" + report + "/pages/2.png").status()).isEqualTo(404);
    }

    /** An accepted report waits for its countersignature: no request made by hand draws up copies of it before. */
    @Test
    void onlyAFileInPagesIsDecidedPageByPage() {
        UUID read = portal.inTransaction(() -> portal.bean(Reports.class).file(conference.id(), conference.personByKey("lunt").orElseThrow().id(),
                CarterReports.fill(portal.bean(ReportForms.class).blankFor(conference, conference.personByKey("lunt").orElseThrow()), "lunt", true)));
        portal.inTransaction(() -> portal.bean(Reports.class).check(read));
        RunningPortal.Caller dev = portal.signedIn("dev");
        assertThat(dev.form("/reports/" + report + "/release/ryan", "/reports/" + read + "/pages", Map.of()).status()).isEqualTo(404);
        assertThat(portal.bean(Disclosures.class).copiesOf(read)).isEmpty();
    }

    private void released(RunningPortal.Caller dev, String address, String override) {
        String shown = dev.form(address, address, Map.of("statements", "2", "then", "preview")).body();
        String seen = shown.replaceAll("(?s).*name=\"seen\" value=\"([0-9a-f]+)\".*", "$1");
        dev.form(address, address, Map.of("statements", "2", "decidedBy", "Helen Marsh", "reason", "It is hers.", "gateOverride", override,
                "seen", seen, "then", "release"));
    }

    private Copy copy(String reader) {
        return portal.bean(Disclosures.class).copiesOf(report).stream()
                .filter(one -> one.readerId().equals(conference.personByKey(reader).orElseThrow().id())).findFirst().orElseThrow();
    }

    private UUID theirOwnForm() {
        byte[] file = new PdfFiles().write("Noah is well, and his grandmother brings him. " + UUID.randomUUID(), 72, 700).page().picture().bytes();
        UUID id = portal.inTransaction(() -> portal.bean(Reports.class).file(conference.id(), conference.personByKey("zolkiewski").orElseThrow().id(), file));
        portal.inTransaction(() -> portal.bean(Reports.class).check(id));
        return id;
    }

    private Page signedIn(BrowserContext context, String who) {
        Page page = context.newPage();
        page.navigate(portal.address() + "/sign-in");
        page.fill("#username", who);
        page.fill("#password", "pass-" + who);
        page.click("main button");
        return page;
    }
}
