package org.cleardays.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cleardays.portal.PortalBrowser.lookAndKeep;

import java.util.UUID;

import org.cleardays.CarterReports;
import org.cleardays.Carters;
import org.cleardays.conference.Conference;
import org.cleardays.conference.Conferences;
import org.cleardays.conference.Person;
import org.cleardays.countersign.Countersignatures;
import org.cleardays.dispatch.Links;
import org.cleardays.document.file.FileKind;
import org.cleardays.document.file.OpenedFile;
import org.cleardays.document.mail.Mails;
import org.cleardays.document.word.DamagedWord;
import org.cleardays.document.word.WordFiles;
import org.cleardays.intake.Intake;
import org.cleardays.intake.RawMail;
import org.cleardays.report.ReportForms;
import org.cleardays.report.Reports;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

/** The pages on which something waits for one person's decision, in a real browser, wide and narrow. */
class WaitingPagesTest {

    @RegisterExtension
    static final PortalBrowser BROWSER = new PortalBrowser();

    private final RunningPortal portal = RunningPortal.start();

    @ParameterizedTest
    @CsvSource({"1280", "360"})
    void theOfficesCanBeUsedByEverybody(int width) {
        Conference conference = book("CPC-2026-" + (6000 + width));
        UUID held = held(Mails.from(person(conference, "lunt").contact().email()).to("reports@council.test").subject("Report for Tuesday 9 June")
                .attach("report.docx", WordFiles.word(WordFiles.paragraph("Police " + width))).attach("notes.docx",
                        WordFiles.word(WordFiles.paragraph("Notes " + width))));
        UUID picture = picture(conference);
        try (BrowserContext context = BROWSER.wide(width)) {
            Page page = context.newPage();
            signIn(page);
            lookAndKeep(page, "today", width);
            visit(page, "/held/" + held, "held", width);
            assertThat(page.innerText("main")).contains("Same address as DC Sarah Lunt", "Which file is the report?",
                    "File it as the report of DC Sarah Lunt for " + Carters.REFERENCE);
            page.click("button:has-text('File it as theirs')");
            assertThat(page.innerText("#other-error")).contains("Select whose report it is");
            lookAndKeep(page, "held-error", width);
            page.selectOption("#other", conference.reference() + " lunt");
            page.click("button:has-text('File it as theirs')");
            assertThat(page.innerText("#file-error")).contains("Select which file is the report");
            assertThat(page.inputValue("#other")).isEqualTo(conference.reference() + " lunt");
            lookAndKeep(page, "held-file-error", width);
            visit(page, "/reports/" + picture + "/picture", "picture", width);
            page.fill("#sentence", "");
            page.click("button:has-text('Send it back')");
            assertThat(page.inputValue("#sentence")).isEmpty();
            lookAndKeep(page, "picture-error", width);
        }
    }

    @ParameterizedTest
    @CsvSource({"1280", "360"})
    void aSecondVersionIsCountersignedBesideWhatChanged(int width) {
        Conference conference = book("CPC-2026-" + (5000 + width));
        byte[] written = CarterReports.fill(portal.bean(ReportForms.class).blankFor(conference, person(conference, "okafor")), "okafor", true);
        UUID first = asked(conference, written);
        String hash = portal.bean(Reports.class).get(portal.bean(Countersignatures.class).get(first).reportId()).contentHash();
        portal.inTransaction(() -> portal.bean(Countersignatures.class).sign(first, hash, "user:test"));
        UUID second = asked(conference, corrected(written));
        String link = portal.inTransaction(() -> portal.bean(Links.class).make(conference.id(), person(conference, "bell").id(),
                Links.Purpose.COUNTERSIGN, second));
        try (BrowserContext context = BROWSER.wide(width)) {
            Page page = context.newPage();
            page.navigate(portal.address() + "/l/" + link);
            page.click("button:has-text('Continue')");
            visit(page, "/countersign", "countersign-changed", width);
            assertThat(page.innerText("main")).contains("Changed since you were last asked", "on some of these days the family was staying elsewhere");
            page.click("button:has-text('Send my decision')");
            assertThat(page.innerText("#sign-error")).contains("Select whether the report is ready to share");
            lookAndKeep(page, "countersign-error", width);
            page.click("label[for=decline]");
            page.click("button:has-text('Send my decision')");
            assertThat(page.isVisible("#reasons-error")).isTrue();
            lookAndKeep(page, "countersign-reasons-error", width);
        }
    }

    private static byte[] corrected(byte[] written) {
        DamagedWord word = new DamagedWord(written);
        String late = "Ellie arrived late on 11 of the 29 school days from 13 April to 22 May";
        word.type(word.cells(word.row(late)).getFirst(), late + "; on some of these days the family was staying elsewhere.");
        return word.bytes();
    }

    private UUID asked(Conference conference, byte[] file) {
        return portal.inTransaction(() -> {
            UUID report = portal.bean(Reports.class).file(conference.id(), person(conference, "okafor").id(), file);
            portal.bean(Reports.class).check(report);
            return portal.bean(Countersignatures.class).ask(report).id();
        });
    }

    private UUID picture(Conference conference) {
        return portal.inTransaction(() -> {
            UUID id = portal.bean(Reports.class).file(conference.id(), person(conference, "adeyemi").id(), new byte[] {1, 2, 3},
                    new OpenedFile.Picture(FileKind.IMAGE));
            portal.bean(Reports.class).check(id);
            return id;
        });
    }

    private UUID held(Mails mail) {
        return portal.inTransaction(() -> {
            UUID id = portal.bean(Intake.class).keep(new RawMail("INBOX", 8, System.nanoTime(), mail.bytes().length, mail.bytes(), false));
            portal.bean(Intake.class).sort(id);
            return id;
        });
    }

    private Conference book(String reference) {
        portal.as("dev").post("/api/v1/conferences", "application/yaml", Carters.yaml().replace(Carters.REFERENCE, reference));
        return portal.bean(Conferences.class).findByReference(reference).orElseThrow();
    }

    private static Person person(Conference conference, String key) {
        return conference.personByKey(key).orElseThrow();
    }

    private void signIn(Page page) {
        page.navigate(portal.address() + "/sign-in");
        page.fill("#username", "dev");
        page.fill("#password", "pass-dev");
        page.click("button:has-text('Sign in')");
    }

    private void visit(Page page, String path, String name, int width) {
        page.navigate(portal.address() + path);
        lookAndKeep(page, name, width);
    }
}
