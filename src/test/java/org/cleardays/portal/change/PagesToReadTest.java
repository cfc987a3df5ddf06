package org.cleardays.portal.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.cleardays.disclosure.Copy;
import org.cleardays.disclosure.Disclosures;
import org.cleardays.dispatch.Codes;
import org.cleardays.dispatch.Links;
import org.cleardays.document.page.PdfFiles;
import org.cleardays.pack.family.PagePictures;
import org.cleardays.pack.family.PagesAsPictures;
import org.cleardays.portal.PortalBrowser;
import org.cleardays.portal.RunningPortal.Answer;
import org.cleardays.portal.RunningPortal.Caller;
import org.cleardays.portal.RunningPortal;
import org.cleardays.report.Reports;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whoever reads pages of somebody else's file behind their link sees those pages, and no others. */
@Tag("E4")
class PagesToReadTest {

    @RegisterExtension
    static final PortalBrowser BROWSER = new PortalBrowser();

    private final RunningPortal portal = RunningPortal.start();
    private final ReadByCarters carters = new ReadByCarters(portal, ChangedCarters.book(portal));
    private final UUID report = theirOwnForm();
    private final UUID copy = released(2, 3);

    /** Numbered as in the copy: what number a page has in the file would tell of the others. */
    @Test
    void thePagesThatWereReleasedAreThereAsTheyAreInTheFileAndNoOthers() throws IOException {
        Caller ryan = carters.reading(copy, "ryan");
        String page = ryan.get("/read/" + copy).body();
        assertThat(page).contains("/read/" + copy + "/pages/1.png", "/read/" + copy + "/pages/2.png", "Noah is well",
                "This page is a picture. Its words are not here as text").doesNotContain("/pages/3.png", "Larch");
        assertThat(PagesAsPictures.differ(picture(ryan.bytes("/read/" + copy + "/pages/1.png")), inTheFile(2))).isFalse();
        assertThat(PagesAsPictures.differ(picture(ryan.bytes("/read/" + copy + "/pages/2.png")), inTheFile(3))).isFalse();
        for (String none : List.of("/pages/0.png", "/pages/3.png", "/pages/-1.png")) {
            assertThat(ryan.get("/read/" + copy + none).status()).isEqualTo(404);
        }
    }

    @Test
    @Tag("D4")
    void nobodyElseSeesThemAndNobodyOnceTheCopyIsStopped() {
        Answer seen = carters.reading(copy, "ryan").get("/read/" + copy + "/pages/1.png");
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.header("Cache-Control")).contains("no-store");
        assertThat(carters.reading(copy, "jade").get("/read/" + copy + "/pages/1.png").status()).isEqualTo(404);
        Caller ryan = carters.reading(copy, "ryan");
        portal.inTransaction(() -> {
            portal.bean(Disclosures.class).stop(copy, List.of());
            return copy;
        });
        assertThat(ryan.get("/read/" + copy + "/pages/1.png").status()).isEqualTo(404);
    }

    @Test
    void theyFitATelephoneAndSayWhatTheyAreToWhoeverCannotSeeThem() {
        for (int width : new int[] {360, 1280}) {
            try (BrowserContext context = BROWSER.wide(width)) {
                Page page = reading(context);
                assertThat(page.locator("img.app-page").count()).isEqualTo(2);
                page.locator("img.app-page").nth(1).scrollIntoViewIfNeeded();
                page.waitForFunction("() => [...document.querySelectorAll('img.app-page')].every(one => one.complete && one.naturalWidth > 300)");
                assertThat(page.locator("img.app-page").first().getAttribute("alt")).isEqualTo("Page 1 as a picture. What is known of it stands below as text.");
                PortalBrowser.lookAndKeep(page, "pages-to-read", width);
            }
        }
    }

    private Page reading(BrowserContext context) {
        UUID ryan = carters.person("ryan").id();
        Page page = context.newPage();
        page.navigate(portal.address() + "/l/" + portal.inTransaction(() -> portal.bean(Links.class).make(carters.conference().id(), ryan,
                Links.Purpose.READ, copy)));
        page.click("button:has-text('Continue')");
        page.fill("#code", portal.inTransaction(() -> portal.bean(Codes.class).issue(carters.conference().id(), ryan, "user:test")));
        page.click("button:has-text('Continue')");
        page.locator("h1:has-text('Something to read')").waitFor();
        page.navigate(portal.address() + "/read/" + copy);
        return page;
    }

    private UUID theirOwnForm() {
        byte[] file = new PdfFiles().write("They live at 14 Larch Close now. " + UUID.randomUUID(), 72, 700)
                .page().write("Noah is well, and his grandmother brings him.", 72, 700).page().picture().bytes();
        UUID id = portal.inTransaction(() -> portal.bean(Reports.class).file(carters.conference().id(), carters.person("zolkiewski").id(), file));
        portal.inTransaction(() -> portal.bean(Reports.class).check(id));
        portal.inTransaction(() -> {
            portal.bean(Disclosures.class).recordAgencyRelease(id, "Joan Ames", "asked on the telephone", "user:test");
            return portal.bean(Disclosures.class).drawUp(id);
        });
        return id;
    }

    /** To Ryan, by two people, for one of the pages is a picture. */
    private UUID released(Integer... pages) {
        UUID ryan = carters.person("ryan").id();
        portal.inTransaction(() -> portal.bean(Disclosures.class).release(report, ryan, List.of(pages), "Helen Marsh", "his son", "", "user:one"));
        portal.inTransaction(() -> portal.bean(Disclosures.class).release(report, ryan, List.of(pages), "Helen Marsh", "his son", "a drawing", "user:one"));
        portal.inTransaction(() -> portal.bean(Disclosures.class).agree(report, ryan, "Tom Brennan", "nobody is named on it", "user:two"));
        UUID id = portal.bean(Disclosures.class).copiesOf(report).stream().filter(one -> one.readerId().equals(ryan)).map(Copy::id).findFirst().orElseThrow();
        carters.shared(id);
        return id;
    }

    private BufferedImage inTheFile(int page) throws IOException {
        return picture(portal.bean(PagePictures.class).png(report, page).orElseThrow());
    }

    private static BufferedImage picture(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }
}
