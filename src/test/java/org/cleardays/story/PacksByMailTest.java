package org.cleardays.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.cleardays.AskingForBundles;
import org.cleardays.conference.authority.AuthorityFile;
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
import org.cleardays.document.page.PdfFiles;
import org.cleardays.document.pdf.PdfText;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * An encrypted, a broken, an empty and a 500-page PDF come by mail among good reports: the chair's pack goes, and names each. The authority's
 * file asks for bundles besides, and at their time each professional gets an own one by a link.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PacksByMailTest {

    private static final Duration A_MINUTE = Duration.ofSeconds(60);
    private static final int MANY = 500;
    @TempDir
    static Path folder;

    private static DemonstrationSettings settings;
    private static Demonstration demonstration;
    private static Story story;
    private static Post post;
    private static PdfText pack;

    @BeforeAll
    static void goesOnFriday() {
        settings = DemonstrationSettings.onFreePorts(folder, false);
        demonstration = Demonstration.start(settings);
        story = new Story(settings, System.out::println);
        post = new Post(settings.smtpPort());
        asksForBundles();
        story.book();
        story.until("2026-06-02T10:00:00+01:00");
        answered(Cast.AMIRA, longOne());
        answered(Cast.SURGERY, new PdfFiles().write("secret", 72, 700).protect("1234").bytes());
        answered(Cast.KATE, Arrays.copyOf(longOne(), 3_000));
        answered(Cast.GRACE, new byte[0]);
        story.comes("lunt", Cast.SARAH, Cast.OWEN);
        story.comes("okafor", Cast.NGOZI, Cast.RUTH);
        Patience.within(A_MINUTE).until("each of them is answered", () -> Stream.of(Cast.SURGERY, Cast.KATE, Cast.GRACE, Cast.AMIRA)
                .allMatch(address -> mails(address).size() > 1));
        story.until("2026-06-05T17:00:00+01:00");
        pack = PdfText.of(story.chairGetsPack(1));
    }

    @AfterAll
    static void stop() {
        demonstration.close();
    }

    @Test
    @Order(1)
    void theGoodOnesAreInItWholeAndTheLongOneWithAllItsPages() {
        assertThat(pack.words()).contains("child screaming", "attendance register");
        assertThat(pack.pages()).hasSizeGreaterThan(MANY);
        int first = bookmark("Report of Children's social care");
        assertThat(pack.page(first)).contains("Page 1 of 500 of this file");
        assertThat(pack.page(first + MANY - 1)).contains("Page 500 of 500 of this file");
    }

    @Test
    @Order(1)
    void theIndexNamesEachOfTheOthersWithWhatWasDone() {
        String back = "It came on Tuesday 2 June, 10:00 and went straight back to its author, who was told what to do.";
        assertThat(index()).contains("A file from Surgery It is protected by a password. " + back,
                "A file from Health visiting It is damaged and cannot be opened. " + back,
                "A file from Larch Lane Maternity Unit It is empty. " + back);
        assertThat(index()).contains("Not accessible: pictures of its pages", "Its author has been asked for it on the form.")
                .doesNotContain("@", "not received");
    }

    @Test
    @Order(1)
    void nothingThatCameIsSaidNotToHaveCome() {
        String asked = pack.page(bookmark("Reports asked for")).replaceAll("\\s+", " ");
        assertThat(asked).doesNotContain("not received").contains("file that cannot be read", "you have the pages of the file that came");
        assertThat(pack.page(1).replaceAll("\\s+", " ")).contains("3 of 6", "Could not be put in: 3 files");
    }

    @Test
    @Order(2)
    void aGoodOneOfTheSameAuthorTakesThePlaceOfTheName() {
        story.comes("wills", Cast.KATE, Cast.JOAN);
        PdfText supplement = PdfText.of(story.chairGetsPack(2));
        String words = supplement.words().replaceAll("\\s+", " ");
        assertThat(words).contains("Report of Health visiting", "immunisations", "A file from Surgery")
                .doesNotContain("A file from Health visiting");
    }

    @Test
    @Order(3)
    void atItsTimeEachProfessionalGetsAnOwnBundleByALink() {
        assertThat(Stream.of(Cast.SARAH, Cast.GRACE).map(PacksByMailTest::bundleLink)).allMatch(Optional::isEmpty);
        story.until("2026-06-08T10:00:00+01:00");
        String link = Patience.within(A_MINUTE).untilFound("the midwife's bundle", () -> bundleLink(Cast.GRACE));
        Browser browser = new Browser();
        Browser.Page door = browser.submit(browser.open(link), "/l/", Map.of());
        Browser.Page page = browser.submit(door, "name=\"code\"", Map.of("code", code("adeyemi")));
        assertThat(page.html()).contains("They were put together for", "Grace Adeyemi");
        PdfText bundle = PdfText.of(browser.download(settings.portal() + "/bundle/1.pdf"));
        assertThat(bundle.words()).contains("Pack for Grace Adeyemi", "attendance register", "immunisations").doesNotContain("is protected by a password");
        assertThat(Stream.of(Cast.SARAH, Cast.NGOZI, Cast.KATE, Cast.AMIRA, Cast.SURGERY)).allSatisfy(address ->
                Patience.within(A_MINUTE).until("the bundle of " + address, () -> bundleLink(address).isPresent()));
        assertThat(Stream.of(Cast.JADE, Cast.RYAN, Cast.PAULINE, Cast.HELEN, Cast.TOM).map(PacksByMailTest::bundleLink)).allMatch(Optional::isEmpty);
    }

    private static Optional<String> bundleLink(String address) {
        return mails(address).stream().filter(letter -> letter.subject().startsWith("Reports for the conference")).findFirst()
                .flatMap(letter -> letter.link("/l/"));
    }

    /** What the office reads out on the telephone. */
    private static String code(String key) {
        return Desk.text(new Office(settings.portal()).post("conferences/" + Cast.REFERENCE + "/codes", Map.of("reader", key)), "code");
    }

    private static void asksForBundles() {
        Browser browser = new Browser();
        browser.submit(browser.open(settings.portal() + "/sign-in"), "/sign-in", Map.of("username", "demo", "password", "demo"));
        String yaml = AskingForBundles.with(AuthorityFile.fromClassPath("doncaster").text(), "1 working day before conference, at 10:00");
        Browser.Page shown = browser.submit(browser.open(settings.portal() + "/timescales/doncaster/file"), "/doncaster/file", Map.of("yaml", yaml));
        assertThat(browser.submit(shown, "/doncaster/save", Map.of("yaml", yaml, "reason", "Our partnership asks for bundles")).html())
                .contains("The rules are saved");
    }

    private static String index() {
        int first = bookmark("Index");
        return (pack.page(first) + " " + pack.page(first + 1)).replaceAll("\\s+", " ").replace("not in this pack ", "");
    }

    private static int bookmark(String title) {
        return pack.outline().stream().filter(bookmark -> bookmark.title().startsWith(title)).findFirst()
                .orElseThrow(() -> new AssertionError(title + " is not among " + pack.outline())).page();
    }

    private static byte[] longOne() {
        PdfFiles file = new PdfFiles();
        for (int page = 1; page <= MANY; page++) {
            file = (page == 1 ? file : file.page()).write("Page " + page + " of a long file.", 72, 700);
        }
        return file.bytes();
    }

    private static void answered(String address, byte[] file) {
        Letter invitation = Patience.within(A_MINUTE).untilFound("an invitation", () -> mails(address).stream().findFirst());
        post.answer(invitation, address, "Please find my report attached.", new Post.Enclosed("report.pdf", "application/pdf", file));
    }

    private static List<Letter> mails(String address) {
        return new Mailbox(settings.imapPort(), address).letters();
    }
}
