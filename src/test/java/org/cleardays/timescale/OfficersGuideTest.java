package org.cleardays.timescale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.cleardays.calendar.WorkingCalendar;
import org.cleardays.conference.ConferenceKind;
import org.cleardays.conference.Happening;
import org.cleardays.conference.authority.AuthorityFile;
import org.cleardays.conference.authority.AuthorityRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The two examples of the page for an authority's officer, read out of the page itself. */
class OfficersGuideTest {

    private static final Pattern EXAMPLE = Pattern.compile("```yaml\\n(.*?)```(.*?)(?=\\n## |\\z)", Pattern.DOTALL);
    private static final Pattern CLAIM = Pattern.compile("For an? ([a-z-]+) conference, (.*?):\\n\\n\\| rule \\| due \\|\\n\\|---\\|---\\|\\n(.*?)(?:\\n\\n|\\z)",
            Pattern.DOTALL);
    private static final Pattern SAID = Pattern.compile("^\\| (`.*?) \\|", Pattern.MULTILINE);
    private static final Pattern EVENT = Pattern.compile("`([a-z-]+)=([0-9T:-]+)`");
    private static final DateTimeFormatter DUE = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, HH:mm", Locale.UK);

    /** What the page says of one conference of one example. */
    record Claim(String yaml, ConferenceKind kind, List<Happening> happenings, String rows) {

        List<String> answered() {
            Set<String> conditions = kind == ConferenceKind.PRE_BIRTH ? Set.of(Circumstances.UNBORN) : Set.of();
            return ShippedRules.of(AuthorityFile.of("example", yaml)).dues(new Circumstances(kind, happenings, conditions)).stream()
                    .map(due -> "| " + due.id() + (due.profession().isEmpty() ? "" : ", " + due.profession()) + " | " + told(due) + " |").toList();
        }

        private static String told(Due due) {
            return switch (due) {
                case Deadline deadline -> DUE.format(deadline.due());
                case Undated undated -> undated.why().words();
            };
        }
    }

    @ParameterizedTest
    @MethodSource("claims")
    void givesTheDatesItClaimsInTheirOrder(Claim claim) {
        assertThat(claim.rows().strip().lines().toList()).containsExactlyInAnyOrderElementsOf(claim.answered());
    }

    @Test
    void holdsTwoExamplesEachWithTwoConferences() {
        assertThat(claims()).hasSize(4);
    }

    @Test
    void showsAFaultAsItIsReallyTold() {
        String told = page().lines().filter(line -> line.startsWith("rivermouth.yaml, line 13: ")).findFirst().orElseThrow();
        assertThat(faults("/timescale/faulty.yaml")).contains(told);
    }

    @Test
    void explainsEveryFaultByWordsThatAreReallySaid() {
        List<String> explained = SAID.matcher(page().split("## What a fault means")[1].split("\\n## ")[0]).results()
                .flatMap(row -> Pattern.compile("`(?:… |calendar says …, )?([^`]+?)(?: \"…\"; write …)?`").matcher(row.group(1)).results())
                .map(words -> words.group(1)).toList();
        String told = String.join("\n", faults("/timescale/faulty.yaml")) + faultsOf("a: b: c");
        assertThat(explained).hasSizeGreaterThan(10).allSatisfy(words -> assertThat(told).contains(words));
    }

    private static List<String> faults(String resource) {
        return faultsOf(text(resource));
    }

    private static List<String> faultsOf(String yaml) {
        return catchThrowableOfType(AuthorityRefused.class,
                () -> AuthorityRules.of(AuthorityFile.of("rivermouth.yaml", yaml), 1, WorkingCalendar::fromClassPath)).reasons();
    }

    private static List<Claim> claims() {
        List<Claim> claims = new ArrayList<>();
        Matcher example = EXAMPLE.matcher(page());
        while (example.find()) {
            Matcher claim = CLAIM.matcher(example.group(2));
            while (claim.find()) {
                claims.add(new Claim(example.group(1), ConferenceKind.valueOf(claim.group(1).toUpperCase(Locale.ROOT).replace('-', '_')),
                        happenings(claim.group(2)), claim.group(3)));
            }
        }
        return claims;
    }

    private static List<Happening> happenings(String sentence) {
        return EVENT.matcher(sentence).results().map(event -> event.group(2).contains("T")
                ? Happening.at(event.group(1), LocalDateTime.parse(event.group(2)))
                : Happening.on(event.group(1), LocalDate.parse(event.group(2)))).toList();
    }

    private static String page() {
        return text("/authorities/README.md");
    }

    private static String text(String resource) {
        try (InputStream in = OfficersGuideTest.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
