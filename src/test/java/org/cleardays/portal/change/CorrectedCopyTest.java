package org.cleardays.portal.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.cleardays.CarterReports;
import org.cleardays.dispatch.Dispatches;
import org.cleardays.document.mail.MailReader;
import org.cleardays.document.pdf.PdfText;
import org.cleardays.pack.family.FamilyPapers;
import org.cleardays.portal.RunningPortal;
import org.cleardays.portal.RunningPortal.Caller;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A corrected report takes the place of the one before it, and says so to whoever had that one, in every shape in which they get it. */
class CorrectedCopyTest {

    private static final String BEFORE = "weight follows his line";
    private static final List<Object> AFTER = List.of("Noah's weight follows the same line as in May; his immunisations are complete.", "fact",
            "child health record", "Noah", "family");
    private static final List<Object> ADDED = List.of("Noah sleeps through most nights now.", "observation", "Kate Wills, home visit, 8 June",
            "Noah", "family");
    private static final String REPLACES = "It takes the place of the copy that you had from us on Monday 1 June 2026.";
    private static final String SAME = "What it tells you is the same as before.";

    private final RunningPortal portal = RunningPortal.start();
    private final ReadByCarters carters = new ReadByCarters(portal, ChangedCarters.book(portal));
    private UUID sent;

    @Test
    void whoHadTheOneBeforeIsToldAndSeesWhatIsDifferentAndWhatTheySaid() {
        UUID first = read("ryan");
        Caller ryan = carters.reading(first, "ryan");
        assertThat(ryan.get("/read/" + first).body()).contains(BEFORE).doesNotContain("takes the place");
        ryan.form("/read/" + first, "/read/" + first + "/answer", Map.of("words", "His line is fine."));
        UUID second = corrected("ryan", Map.of("growth", List.of(AFTER, ADDED), "worried", known()));
        assertThat(ryan.get("/read").body()).contains("Corrected: it takes the place of the one you had before");
        String page = words(ryan.get("/read/" + second).body());
        assertThat(page).contains(REPLACES, "Changed 2 Noah's weight follows the same line", "New 3 Noah sleeps", "Statement 3 of that copy was taken out",
                "His line is fine.").doesNotContain(BEFORE, "wake at night", SAME);
        assertThat(ryan.get("/read/" + first).status()).isEqualTo(404);
    }

    /** On a screen, in large print, as plain text, with the others in one document, on paper; and the mail that brings it. */
    @Test
    void everyShapeOfItSaysSo() {
        UUID first = read("ryan");
        Caller ryan = carters.reading(first, "ryan");
        ryan.get("/read/" + first);
        UUID second = corrected("ryan", Map.of("growth", List.of(AFTER, ADDED), "worried", known()));
        assertThat(shapes(ryan, second)).allSatisfy((shape, words) -> assertThat(words).as(shape)
                .contains(REPLACES, "Changed 2. Noah's weight follows the same line", "New 3. Noah sleeps", "Statement 3 of that copy was taken out of the report.")
                .doesNotContain(BEFORE, "wake at night", SAME));
        assertThat(words(ryan.get("/read/" + second + "/to-keep.txt").body())).contains("version 2");
        String mail = MailReader.read(portal.bean(Dispatches.class).frozenBytes(sent)).mail().text();
        assertThat(words(mail)).contains("It takes the place of what you had from us on Monday 1 June. What is new or different in it is marked.")
                .doesNotContain("Noah", "report");
    }

    /** What was changed into something that this reader may not read is neither marked nor named as taken out: nothing tells of it. */
    @Test
    @Tag("E")
    void whatWasChangedAndIsKeptFromAReaderTellsNothing() {
        UUID first = read("ryan");
        Caller ryan = carters.reading(first, "ryan");
        ryan.get("/read/" + first);
        UUID second = corrected("ryan", Map.of("growth", List.of(withheld("Noah's weight follows the same line as in May; he was weighed at the refuge.")),
                "worried", List.of(withheld("Somebody rang twice."))));
        assertThat(shapes(ryan, second)).allSatisfy((shape, words) -> assertThat(words).as(shape).contains(REPLACES)
                .doesNotContain("weight", "refuge", "rang twice", "at night", "Changed", "New ", "taken out", "is marked", SAME));
        assertThat(words(ryan.get("/read/" + second).body())).contains(REPLACES).doesNotContain("Changed", "New ", "taken out", SAME);
    }

    @Test
    @Tag("E")
    void whereNothingIsDifferentForAReaderItSaysThat() {
        UUID first = read("ryan");
        Caller ryan = carters.reading(first, "ryan");
        ryan.get("/read/" + first);
        UUID second = corrected("ryan", Map.of("parent-views", List.of(withheld("Jade said that she has moved."))));
        assertThat(shapes(ryan, second)).allSatisfy((shape, words) -> assertThat(words).as(shape).contains(REPLACES, SAME)
                .doesNotContain("moved", "Changed", "New ", "taken out"));
    }

    /** Where a reader never had the one before, nothing tells that there was one: not the version at the edge of a page either. */
    @Test
    @Tag("E")
    void whoNeverHadTheOneBeforeIsNotToldOfIt() {
        carters.released(CarterReports.report("wills"), "ryan");
        UUID second = corrected("jade", Map.of("growth", List.of(AFTER)));
        Caller jade = carters.reading(second, "jade");
        assertThat(words(jade.get("/read/" + second).body())).contains("same line as in May").doesNotContain("takes the place", "Changed", "New ");
        assertThat(shapes(jade, second)).allSatisfy((shape, words) -> assertThat(words).as(shape).contains("version 1")
                .doesNotContain("takes the place", "Changed", "New ", "version 2"));
    }

    /** Her report as she wrote it first, sent to this reader, who opens it. */
    private UUID read(String reader) {
        UUID first = carters.released(CarterReports.report("wills"), reader);
        carters.shared(first);
        return first;
    }

    private UUID corrected(String reader, Map<String, Object> changed) {
        Map<String, Object> content = new HashMap<>(CarterReports.report("wills"));
        content.putAll(changed);
        UUID second = carters.released(content, reader);
        sent = carters.shared(second);
        return second;
    }

    private static List<Object> known() {
        return List.of(List.of("Known, last seen 8 June, nothing to add"));
    }

    private static List<Object> withheld(String words) {
        return List.of(words, "fact", "child health record", "Noah", "Jade only (her safety; K. Wills, 8 June)");
    }

    private Map<String, String> shapes(Caller reader, UUID copy) {
        String here = "/read/" + copy;
        return Map.of("PDF", pdf(reader.bytes(here + "/to-keep.pdf")), "large print", pdf(reader.bytes(here + "/to-keep-large-print.pdf")),
                "text", words(new String(reader.bytes(here + "/to-keep.txt"), StandardCharsets.UTF_8)),
                "everything", pdf(reader.bytes("/read/everything.pdf")), "paper", pdf(portal.bean(FamilyPapers.class).onPaper(copy)));
    }

    private static String pdf(byte[] pdf) {
        return words(PdfText.of(pdf).words());
    }

    private static String words(String page) {
        return page.replaceAll("<[^>]*>", " ").replace("&#39;", "'").replace("’", "'").replaceAll("\\s+", " ").replace(" .", ".");
    }
}
