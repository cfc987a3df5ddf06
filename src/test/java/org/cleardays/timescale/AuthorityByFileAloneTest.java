package org.cleardays.timescale;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

import org.cleardays.conference.ConferenceKind;
import org.cleardays.conference.Happening;
import org.cleardays.conference.authority.AuthorityFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An authority that no code knows: its file alone decides. Dates worked out by hand; on the Isle of Man 5 June 2026 is a holiday. */
class AuthorityByFileAloneTest {

    private static final List<Happening> HAPPENED = List.of(Happening.on("decision", LocalDate.of(2026, 5, 18)),
            Happening.on("strategy-discussion", LocalDate.of(2026, 5, 18)), Happening.at("conference", LocalDateTime.of(2026, 6, 9, 10, 0)),
            Happening.on("birth", LocalDate.of(2026, 9, 3)));
    private static final Happening MINUTES = Happening.at("receipt-of-minutes", LocalDateTime.of(2026, 6, 16, 15, 30));

    private final AuthorityRules rules = ShippedRules.of(ferryBay());

    @ParameterizedTest
    @CsvSource(textBlock = """
            # rule,  profession, due,              counted in
            booked,            , 2026-05-20T16:00, clear working days after
            told,              , 2026-05-28T12:00, days and a time of the clock
            held,              , 2026-06-10T16:00, the earlier of working days and weeks
            sent,        police, 2026-06-03T16:00, another number for a profession
            sent,              , 2026-06-01T16:00, working days across the TT holiday
            family,            , 2026-06-01T16:00, clear working days before
            bundle,            , 2026-06-08T10:00, a time of the clock the day before
            pack,              , 2026-06-07T10:00, hours
            next,              , 2026-09-09T16:00, months
            """)
    void answersInEachUnit(String rule, String profession, LocalDateTime due) {
        assertThat(deadline(initial(), rule, profession == null ? "" : profession).due().toLocalDateTime()).isEqualTo(due);
    }

    @Test
    void asksForAnotherNumberWhereAChildIsNotYetBorn() {
        Circumstances preBirth = new Circumstances(ConferenceKind.PRE_BIRTH, HAPPENED, Set.of(Circumstances.UNBORN));
        assertThat(deadline(preBirth, "held", "").due().toLocalDate()).isEqualTo(LocalDate.of(2026, 6, 25));
        assertThat(sentBy("health", preBirth)).isEqualTo(LocalDate.of(2026, 5, 29));
        assertThat(sentBy("health", initial())).isEqualTo(LocalDate.of(2026, 6, 1));
        assertThat(sentBy("police", preBirth)).isEqualTo(LocalDate.of(2026, 6, 3));
    }

    @Test
    void waitsForTheReceiptOfTheMinutesAndCountsFromIt() {
        assertThat(due(initial(), "minutes-answered", "")).isInstanceOfSatisfying(Undated.class,
                undated -> assertThat(undated.why()).isEqualTo(Undated.Why.EVENT_NOT_RECORDED));
        List<Happening> received = new java.util.ArrayList<>(HAPPENED);
        received.add(MINUTES);
        Deadline answered = deadline(new Circumstances(ConferenceKind.INITIAL, received, Set.of()), "minutes-answered", "");
        assertThat(answered.due().toLocalDateTime()).isEqualTo(LocalDateTime.of(2026, 6, 19, 16, 0));
        assertThat(answered.matter()).isEqualTo(Matter.OTHER);
        assertThat(answered.what()).isEqualTo("the family's answer to the minutes");
    }

    @Test
    void sendsTheBundleToTheProfessionalsOnly() {
        Deadline bundle = deadline(initial(), "bundle", "");
        assertThat(bundle.matter()).isEqualTo(Matter.REPORT_TO_PROFESSIONALS);
        assertThat(bundle.to()).isEqualTo("the professionals");
    }

    @Test
    void namesTheDayToWorkToWhereNobodyWorks() {
        assertThat(deadline(initial(), "pack", "").working().workTo()).contains(LocalDate.of(2026, 6, 4));
    }

    private LocalDate sentBy(String profession, Circumstances circumstances) {
        return ((Deadline) rules.due(circumstances, Matter.REPORT_SENT, profession).orElseThrow()).due().toLocalDate();
    }

    private Deadline deadline(Circumstances circumstances, String rule, String profession) {
        return (Deadline) due(circumstances, rule, profession);
    }

    private Due due(Circumstances circumstances, String rule, String profession) {
        return rules.dues(circumstances).stream().filter(due -> due.id().equals(rule) && due.profession().equals(profession)).findFirst()
                .orElseThrow();
    }

    private static Circumstances initial() {
        return new Circumstances(ConferenceKind.INITIAL, HAPPENED, Set.of());
    }

    private static AuthorityFile ferryBay() {
        try (InputStream in = AuthorityByFileAloneTest.class.getResourceAsStream("/timescale/ferry-bay.yaml")) {
            return AuthorityFile.of("ferry-bay", new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
