package org.cleardays.portal.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;

import org.cleardays.conference.Conference;
import org.cleardays.conference.Conferences;
import org.cleardays.document.file.FileKind;
import org.cleardays.document.file.OpenedFile;
import org.cleardays.document.mail.Mails;
import org.cleardays.document.word.WordFiles;
import org.cleardays.intake.Intake;
import org.cleardays.intake.RawMail;
import org.cleardays.portal.RunningPortal;
import org.cleardays.report.ReportState;
import org.cleardays.report.Reports;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is held, answers by mail, and pictures: how a person of the office sees to them. */
class HeldPostPagesTest {

    private final RunningPortal portal = RunningPortal.start();
    private final RunningPortal.Caller dev = portal.signedIn("dev");
    private final Conference conference = portal.bean(Conferences.class).findByReference("CPC-2026-0143").orElseThrow();

    @Test
    void theMessageStandsBesideTheBestGuessWithItsReasons() {
        String page = dev.get("/held/" + held(stranger())).body();
        assertThat(page).contains("Please find our report attached.", "Same address as DC Sarah Lunt, invited to CPC-2026-0143",
                "File it as the report of DC Sarah Lunt", "a Word file");
    }

    @Test
    void oneClickFilesIt() {
        UUID held = held(stranger());
        var answer = dev.form("/held/" + held, "/held/" + held + "/file", Map.of("as", "CPC-2026-0143 lunt"));
        assertThat(answer.header("Location")).endsWith("/held");
        assertThat(portal.bean(Intake.class).get(held).outcome()).contains("filed");
    }

    @Test
    void ofSeveralFilesAPersonSaysWhich() {
        UUID held = held(stranger().attach("second.docx", word("The second " + UUID.randomUUID())));
        String again = dev.form("/held/" + held, "/held/" + held + "/file", Map.of("as", "CPC-2026-0143 lunt")).body();
        assertThat(again).contains("Select which file is the report", "second.docx");
        String hash = again.replaceAll("(?s).*name=\"file\" id=\"file-1\" value=\"([0-9a-f]+)\".*", "$1");
        dev.form("/held/" + held, "/held/" + held + "/file", Map.of("as", "CPC-2026-0143 lunt", "file", hash));
        assertThat(portal.bean(Intake.class).get(held).outcome()).contains("filed");
    }

    @Test
    @Tag("D11")
    void whatItSaysIsNeverTakenForMarkup() {
        assertThat(dev.get("/held/" + held(stranger().text("<script>alert(1)</script>"))).body()).contains("&lt;script&gt;").doesNotContain("<script>");
    }

    @Test
    void anAnswerIsReadAndThenGone() {
        UUID answer = held(invited("okafor").text("I am not the right person, please ask head@oakfield.test."));
        assertThat(dev.get("/").body()).contains("/answers/" + answer, "somebody else is to be asked");
        assertThat(dev.get("/answers/" + answer).body()).contains("head@oakfield.test", "Nothing has been sent to them");
        dev.form("/answers/" + answer, "/answers/" + answer + "/read", Map.of());
        assertThat(dev.get("/answers/" + answer).status()).isEqualTo(404);
    }

    @Test
    void aPictureIsSentBackWithASentence() {
        UUID picture = picture();
        assertThat(dev.get("/").body()).contains("/reports/" + picture + "/picture");
        assertThat(dev.get("/conferences/CPC-2026-0143").body()).contains("It is a picture: read it");
        assertThat(dev.get("/reports/" + picture + "/picture").body()).contains("This report is a picture", "author=adeyemi");
        dev.form("/reports/" + picture + "/picture", "/reports/" + picture + "/picture/back", Map.of("sentence", "Please type it."));
        assertThat(portal.bean(Reports.class).get(picture).state()).isEqualTo(ReportState.RETURNED);
        assertThat(dev.get("/reports/" + picture + "/picture").status()).isEqualTo(404);
    }

    private UUID picture() {
        UUID author = conference.personByKey("adeyemi").orElseThrow().id();
        return portal.inTransaction(() -> {
            UUID id = portal.bean(Reports.class).file(conference.id(), author, UUID.randomUUID().toString().getBytes(),
                    new OpenedFile.Picture(FileKind.IMAGE));
            portal.bean(Reports.class).check(id);
            return id;
        });
    }

    private Mails stranger() {
        return Mails.from("s.lunt@police.test").to("reports@council.test").attach("report.docx", word("Police " + UUID.randomUUID()));
    }

    private Mails invited(String key) {
        return Mails.from(conference.personByKey(key).orElseThrow().contact().email()).to("reports+" + conference.mailCode() + "@council.test");
    }

    private static byte[] word(String words) {
        return WordFiles.word(WordFiles.paragraph(words));
    }

    private UUID held(Mails mail) {
        return portal.inTransaction(() -> {
            UUID id = portal.bean(Intake.class).keep(new RawMail("INBOX", 7, System.nanoTime(), mail.bytes().length, mail.bytes(), false));
            portal.bean(Intake.class).sort(id);
            return id;
        });
    }
}
