package org.cleardays.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.cleardays.CarterReports;
import org.cleardays.demonstration.Cast;
import org.cleardays.demonstration.Demonstration;
import org.cleardays.demonstration.DemonstrationSettings;
import org.cleardays.demonstration.Desk;
import org.cleardays.demonstration.Letter;
import org.cleardays.demonstration.Mailbox;
import org.cleardays.demonstration.Office;
import org.cleardays.demonstration.Patience;
import org.cleardays.demonstration.Post;
import org.cleardays.demonstration.Story;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report comes back with comments in it; its author changes that very file, answers that very mail, and it is accepted. */
class ReturnedReportTest {

    private static final Duration A_MINUTE = Duration.ofSeconds(60);
    /** What the school leaves open at first: what Ellie said is an account, what Miss Tran saw is an observation. */
    private static final Map<String, String> MARKS = Map.of("Ellie flinched", "observation", "Ellie told Mrs Okafor", "allegation");

    @TempDir
    static Path folder;

    private static DemonstrationSettings settings;
    private static Demonstration demonstration;
    private static Desk desk;
    private static Post post;

    @BeforeAll
    static void start() {
        settings = DemonstrationSettings.onFreePorts(folder, false);
        demonstration = Demonstration.start(settings);
        desk = new Desk(new Office(settings.portal()));
        post = new Post(settings.smtpPort());
        new Story(settings, System.out::println).book();
    }

    @AfterAll
    static void stop() {
        demonstration.close();
    }

    @Test
    @Tag("A4")
    void isChangedInWordAndSentBackWithItsCommentsAndAccepted() {
        Letter invitation = mail("report-cpc-2026-0143.docx");
        post.answer(invitation, Cast.NGOZI, "Our report.", Post.Enclosed.word("Report.docx",
                CarterReports.fill(file(invitation, "report-cpc-2026-0143.docx"), "okafor", false)));
        Letter returned = mail("please-change.docx");
        assertThat(returned.words()).contains("Your own file is attached", "Please say which kind this is");
        byte[] changed = changed(file(returned, "please-change.docx"));
        post.answer(returned, Cast.NGOZI, "Here it is again.", Post.Enclosed.word("report-CPC-2026-0143-please-change.docx", changed));
        Letter accepted = Patience.within(A_MINUTE).untilFound("the word that it is complete", () -> mails().stream()
                .filter(letter -> letter.subject().startsWith("Your report is complete")).findFirst());
        assertThat(accepted.link("/l/")).isPresent();
        assertThat(desk.report("okafor").path("version").asInt()).isEqualTo(2);
    }

    /** Word keeps the comments; only the two marks are typed. */
    private static byte[] changed(byte[] commented) {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(commented)); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            assertThat(word.getDocComments().getComments()).hasSizeGreaterThanOrEqualTo(2);
            word.getTables().forEach(table -> table.getRows().forEach(row -> mark(table, row)));
            word.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void mark(XWPFTable table, XWPFTableRow row) {
        List<XWPFTableCell> cells = row.getTableCells();
        MARKS.forEach((begins, mark) -> cells.stream().filter(cell -> cell.getText().startsWith(begins)).findFirst()
                .ifPresent(found -> column(table, "Kind").ifPresent(column -> row.getCell(column).setText(mark))));
    }

    private static Optional<Integer> column(XWPFTable table, String label) {
        List<XWPFTableCell> header = table.getRow(0).getTableCells();
        return header.stream().filter(cell -> cell.getText().startsWith(label)).findFirst().map(header::indexOf);
    }

    private static Letter mail(String attachment) {
        return Patience.within(A_MINUTE).untilFound("a mail with " + attachment, () -> mails().stream()
                .filter(letter -> letter.attachments(attachment).findAny().isPresent()).findFirst());
    }

    private static byte[] file(Letter letter, String name) {
        return letter.attachments(name).findFirst().orElseThrow().bytes();
    }

    private static List<Letter> mails() {
        return new Mailbox(settings.imapPort(), Cast.NGOZI).letters();
    }
}
