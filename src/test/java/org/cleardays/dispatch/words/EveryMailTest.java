package org.cleardays.dispatch.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each template filled with the Carters' facts; the HTML is left in {@code target/mails} to be looked at. */
class EveryMailTest {

    private static final Map<String, Object> VALUES = new HashMap<>(Map.ofEntries(Map.entry("authority", "Doncaster"),
            Map.entry("reference", "CPC-2026-0143"), Map.entry("heldAt", "Tuesday 9 June, 10am"), Map.entry("reportDue",
            "5pm Wednesday 3 June"),
            Map.entry("due", "5pm Thursday 4 June"), Map.entry("officePhone", "01632 960 143"), Map.entry("limit", "35 MB"),
            Map.entry("link", "https://reports.council.test/l/Yx0m3vJ8bq7cS1uO2dK5tW9hZ4fR6gA-nE_pLiQkMsU"), Map.entry("receipt",
            "R-582130"),
            Map.entry("receivedAt", "Tuesday 2 June, 2:10pm"), Map.entry("reason", "password-protected"), Map.entry("changes", "2"),
            Map.entry("one", false), Map.entry("findings", List.of(Map.of("place", "What are we worried about?, row 2", "says",
            "Choose a mark: fact, "
                    + "observation, allegation or opinion."), Map.of("place", "", "says", "Sign the report."))), Map.entry("countersigned",
                    true)));

    static {
        VALUES.putAll(Map.of("attached", true, "hints", List.of(Map.of("place", "What is working well?, row 1", "says",
                "This sentence has 41 words. Two short ones are easier to read."), Map.of("place", "", "says", "Please write out short forms once."))));
    }

    static {
        VALUES.putAll(Map.of("conferenceLink", "https://reports.council.test/conferences/CPC-2026-0143", "before", "Friday 29 May, 2pm",
                "place", "Rowan House, Room 2", "newDay", true, "newPlace", true, "owes", "by", "hasEntry", true));
    }

    static {
        VALUES.putAll(Map.of("reasons", "Please say when you saw this.\nThe second statement needs its source.", "count", "5", "expected",
                "6",
                "packLink", "https://reports.council.test/packs/1d0c", "reader", "Jade Carter", "agency", "Oakfield Primary", "words",
                "I kept all my appointments from week 7, not week 9.\nAnd Ellie was late because we walked from my mum's.", "what",
                "release",
                "today", "https://reports.council.test/", "somebody", "head@oakfield.test"));
        VALUES.putAll(Map.of("hadSince", "Monday 1 June", "marks", true, "named", true, "guide", true, "guides", "https://reports.council.test/guides"));
    }

    static {
        VALUES.putAll(Map.of("when", "in 2 working days, 5pm Wednesday 3 June", "late", false, "sentBack", false,
                "agencies", List.of("Health visiting", "Police"), "page", "https://reports.council.test/conferences/CPC-2026-0143"));
    }

    static {
        List<Map<String, String>> entries = List.of(Map.of("reference", "CPC-2026-0143", "who", "Oakfield Primary", "what", "invitation",
                "when", "5pm Wednesday 3 June", "page", "https://reports.council.test/conferences/CPC-2026-0143"), Map.of("reference",
                "CPC-2026-0144", "who", "", "what", "copy", "when", "5pm Thursday 4 June", "page", "https://reports.council.test/held/1d0c"));
        VALUES.putAll(Map.of("day", "Thursday 4 June", "dueToday", entries, "held", entries, "notDelivered", entries, "toPost", entries,
                "toRing", entries, "counts", List.of(Map.of("of", "due", "number", "3"), Map.of("of", "not-delivered", "number", "1"))));
    }

    /** What the office alone reads. */
    private static final List<String> TO_THE_OFFICE = List.of("something-waits", "escalation-office", "digest");

    static Stream<String> templates() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("templates/mails"))) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".txt") && !name.startsWith("footer"))
                    .map(name -> name.replace(".txt", "")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    @Tag("C16")
    void hasASubjectWithoutANameAndNoHoleInItsWords(String template) throws IOException {
        Words words = filled(template);
        Files.writeString(Files.createDirectories(Path.of("target/mails")).resolve(template + ".html"), words.html());
        assertThat(words.subject()).isNotBlank().doesNotContain("Carter", "Jade", "Ellie");
        assertThat(words.text() + words.html() + words.subject()).doesNotContain("null", "[(", "[/]", "[#", "${");
    }

    @ParameterizedTest
    @MethodSource("templates")
    void saysTheSameInBothItsParts(String template) {
        Words words = filled(template);
        String seen = words.html().replaceAll("(?s)<head>.*?</head>", "").replaceAll("<[^>]*>", "").replace("&#39;", "'").replace("&quot;",
                "\"")
                .replace("&amp;", "&");
        String said = words.text().replace("--\n", "").replaceAll("(?m)^(> |- )", "").replaceAll(":\nhttps", "\nhttps")
                .replaceAll("(?m)^  https?://\\S+$", "");
        assertThat(words(seen)).endsWith(words(said));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void whateverTakesAnAnswerSaysWhomToRingInAnEmergency(String template) {
        if (!TO_THE_OFFICE.contains(template)) {
            assertThat(filled(template).text()).contains("999", "01632 960 143");
        }
    }

    private static Words filled(String template) {
        boolean family = List.of("copy", "invitation-family", "letter-renewed").contains(template);
        String footer = template.equals("held") ? "footer-unknown" : family ? "footer-family" : "footer-professionals";
        VALUES.put("late", template.equals("digest") ? VALUES.get("held") : false);
        return MailWords.ofTemplates().fill(template, TO_THE_OFFICE.contains(template) ? "footer-office" : footer,
                family ? "Doncaster" : "Doncaster conference office", VALUES);
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
