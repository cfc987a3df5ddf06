package org.cleardays.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;

import org.cleardays.CarterReports;
import org.cleardays.demonstration.Browser;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What is wrong with a mail is that mail's trouble alone: it ends as it should, and the good one behind it is filed within seconds. */
@Tag("A12")
class MailTroublesTest {

    private static final Duration SECONDS = Duration.ofSeconds(20);

    @TempDir
    static Path folder;

    private static DemonstrationSettings settings;
    private static Demonstration demonstration;
    private static Office office;
    private static Desk desk;
    private static Post post;

    @BeforeAll
    static void start() {
        settings = DemonstrationSettings.onFreePorts(folder, false);
        demonstration = Demonstration.start(settings);
        office = new Office(settings.portal());
        desk = new Desk(office);
        post = new Post(settings.smtpPort());
        new Story(settings, System.out::println).book();
    }

    @AfterAll
    static void stop() {
        demonstration.close();
    }

    @AfterEach
    void filesTheGoodMailBehind() {
        int before = versions("adeyemi");
        Letter invitation = invitation(Cast.GRACE);
        post.answer(invitation, Cast.GRACE, "My report.", word(BigWord.withNote(filled(invitation, "adeyemi"), before + 1)));
        Patience.within(SECONDS).until("the good mail behind is filed", () -> versions("adeyemi") == before + 1);
    }

    @Test
    void holdsAMalformedMailAndKeepsItsBytes() {
        String bytes = """
                From: "unfinished <<a.hussain@council.test
                To: reports@council.test
                Subject: =?utf-99?Q?what=
                Message-ID: <malformed-1@council.test>
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=
                Content-Transfer-Encoding: x-none-such

                --nothing
                Content-Type: text/plain; charset=x-unheard-of
                Content-Transfer-Encoding: x-none-such

                Words.
                """.replace("\n", "\r\n");
        post.sendBytes(Cast.AMIRA, Cast.REPORTS, new ByteArrayInputStream(bytes.getBytes(StandardCharsets.ISO_8859_1)));
        JsonNode held = await("held", one -> raw(one).contains("malformed-1@council.test"));
        assertThat(Desk.text(held, "words")).containsIgnoringCase("cannot be read");
        Patience.within(SECONDS).until("the mailbox is left alone", () -> new Mailbox(settings.imapPort(), Cast.REPORTS).unseen() == 0);
    }

    @Test
    void holdsAnEmptyMailFromAnInvitedSenderAndAnswersOnce() {
        Letter invitation = invitation(Cast.KATE);
        int before = mails(Cast.KATE).size();
        post.send(Cast.KATE, invitation.answersTo(), "", "");
        await("held", one -> Desk.text(one, "from").equals(Cast.KATE));
        Patience.within(SECONDS).until("the answer", () -> mails(Cast.KATE).size() == before + 1);
    }

    @Test
    void filesAReportOfTwentyMegabytes() {
        Letter invitation = invitation(Cast.SARAH);
        post.answer(invitation, Cast.SARAH, "With pictures.", word(BigWord.withPadding(filled(invitation, "lunt"), 20_000_000)));
        Patience.within(Duration.ofSeconds(60)).until("the big report is filed", () -> versions("lunt") == 1);
    }

    @Test
    @Tag("A13")
    void holdsWhatIsOverTheLimitAndAnswersWithTheUploadLink() {
        Letter invitation = invitation(Cast.AMIRA);
        byte[] big = new byte[30_000_000];
        new Random(1).nextBytes(big);
        post.answer(invitation, Cast.AMIRA, "With films.", new Post.Enclosed("film.bin", "application/octet-stream", big));
        await("held", one -> Desk.text(one, "from").equals(Cast.AMIRA));
        Letter answer = Patience.within(SECONDS).untilFound("the answer with the link",
                () -> mails(Cast.AMIRA).stream().filter(letter -> !letter.messageId().equals(invitation.messageId())).findFirst());
        assertThat(answer.link("/l/")).isPresent();
    }

    @Test
    @Tag("B9")
    void returnsAProtectedWordFileWithWhatToDo() {
        byte[] locked = BigWord.locked(filled(invitation(Cast.NGOZI), "okafor"));
        Letter answer = answerTo(Cast.NGOZI, "Locked.", word(locked));
        assertThat(answer.words()).containsIgnoringCase("password");
        assertThat(versions("okafor")).isZero();
    }

    @Test
    @Tag("B1")
    void returnsATextFileThatIsCalledWord() {
        Letter answer = answerTo(Cast.SURGERY, "Text.", word("This is only text.".getBytes(StandardCharsets.UTF_8)));
        assertThat(answer.words()).containsIgnoringCase("Word");
    }

    @Test
    @Tag("A9")
    void ignoresAnOutOfOfficeAndAnswersNothing() {
        Letter invitation = invitation(Cast.SURGERY);
        int before = mails(Cast.SURGERY).size();
        String bytes = ("From: " + Cast.SURGERY + "\nTo: " + invitation.answersTo() + "\nSubject: Automatic reply\nAuto-Submitted: auto-replied\n"
                + "Message-ID: <away-1@gp.test>\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\nWe are closed until Monday.\n")
                .replace("\n", "\r\n");
        post.sendBytes(Cast.SURGERY, invitation.answersTo(), new ByteArrayInputStream(bytes.getBytes(StandardCharsets.UTF_8)));
        Patience.within(SECONDS).until("the office's sum counts it", () -> today().contains("1 automatic reply"));
        assertThat(mails(Cast.SURGERY)).hasSize(before);
    }

    /** The first page of the portal, for the office. */
    private static String today() {
        Browser browser = new Browser();
        return browser.submit(browser.open(settings.portal() + "/sign-in"), "name=\"password\"", Map.of("username", "demo", "password", "demo")).html();
    }

    private static Letter answerTo(String address, String words, Post.Enclosed file) {
        Letter invitation = invitation(address);
        int before = mails(address).size();
        post.answer(invitation, address, words, file);
        return Patience.within(SECONDS).untilFound("the answer", () -> mails(address).size() > before ? Optional.of(mails(address).getLast()) : Optional.empty());
    }

    private static JsonNode await(String what, Predicate<JsonNode> like) {
        return Patience.within(SECONDS).untilFound(what, () -> desk.held().filter(like).findFirst());
    }

    private static String raw(JsonNode held) {
        return new String(office.bytes("incoming/" + Desk.text(held, "id") + "/raw"), StandardCharsets.ISO_8859_1);
    }

    private static int versions(String author) {
        return desk.report(author).path("version").asInt(0);
    }

    private static Letter invitation(String address) {
        return Patience.within(Duration.ofSeconds(60)).untilFound("the invitation", () -> mails(address).stream()
                .filter(letter -> letter.attachments(".docx").anyMatch(piece -> piece.name().contains("report"))).findFirst());
    }

    private static List<Letter> mails(String address) {
        return new Mailbox(settings.imapPort(), address).letters();
    }

    private static byte[] filled(Letter invitation, String key) {
        byte[] form = invitation.attachments(".docx").filter(piece -> piece.name().contains("report")).findFirst().orElseThrow().bytes();
        return CarterReports.fill(form, key, true);
    }

    private static Post.Enclosed word(byte[] bytes) {
        return Post.Enclosed.word("Report.docx", bytes);
    }
}
