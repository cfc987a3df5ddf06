package org.cleardays.timescale;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;

import org.cleardays.conference.Happening;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Doncaster: a transfer-in conference within 15 working days of the child's moving in or of the notification (domain.md, section 2). */
class ChoicesTest {

    private static final String FIFTEEN = "[15 working days after moving-in, 15 working days after notification]";

    @ParameterizedTest
    @CsvSource(textBlock = """
            # which,    moving in,  notification, due
            earlier-of, 2026-06-01, 2026-06-03,   2026-06-22
            earlier-of, 2026-06-03, 2026-06-01,   2026-06-22
            later-of,   2026-06-01, 2026-06-03,   2026-06-24
            later-of,   2026-06-03, 2026-06-01,   2026-06-24
            earlier-of, 2026-06-01, ,             2026-06-22
            later-of,   2026-06-01, ,             2026-06-22
            earlier-of, ,           2026-06-03,   2026-06-24
            """)
    void theEarlierOrTheLaterCountsAndWhatIsNotRecordedIsLeftOut(String which, LocalDate moved, LocalDate told, LocalDate due) {
        assertThat(((Deadline) due(which + ": " + FIFTEEN, moved, told)).due().toLocalDate()).isEqualTo(due);
    }

    @Test
    void theOtherDateIsTold() {
        assertThat(due("earlier-of: " + FIFTEEN, LocalDate.parse("2026-06-01"), LocalDate.parse("2026-06-03")).because()).endsWith(" The earlier"
                + " counts: 15 working days after the notification by the other authority would be Wednesday 24 June 2026 at 17:00.");
        assertThat(due("later-of: " + FIFTEEN, LocalDate.parse("2026-06-01"), LocalDate.parse("2026-06-03")).because()).endsWith(" The later"
                + " counts: 15 working days after the child's moving in would be Monday 22 June 2026 at 17:00.");
    }

    @Test
    void whatIsLeftOutIsTold() {
        assertThat(due("earlier-of: " + FIFTEEN, LocalDate.parse("2026-06-01"), null).because()).endsWith(
                " Left out: Waits for the notification by the other authority, which is not recorded.");
        assertThat(due("earlier-of: [1 day after moving-in, not set]", LocalDate.parse("2026-06-01"), null).because()).endsWith(
                " Left out: The source leaves this blank: not set by the authority.");
    }

    @Test
    void nothingRecordedGivesNoDate() {
        Due due = due("earlier-of: " + FIFTEEN, null, null);
        assertThat(due).isInstanceOfSatisfying(Undated.class, undated -> assertThat(undated.why()).isEqualTo(Undated.Why.EVENT_NOT_RECORDED));
        assertThat(due.because()).isEqualTo("Waits for the child's moving in, which is not recorded."
                + " Waits for the notification by the other authority, which is not recorded.");
    }

    @Test
    void whatTheCalendarCannotTellIsNotLeftOut() {
        Due due = due("earlier-of: " + FIFTEEN, LocalDate.parse("2026-06-01"), LocalDate.parse("2028-12-28"));
        assertThat(due).isInstanceOfSatisfying(Undated.class, undated -> assertThat(undated.why()).isEqualTo(Undated.Why.CALENDAR_DOES_NOT_REACH));
    }

    @Test
    void otherConventionsAreTriedOnBothAndTheOtherChoiceIsOneOfThem() {
        Deadline due = (Deadline) due("earlier-of: [2 working days after moving-in, 1 week after notification]", LocalDate.parse("2026-06-04"),
                LocalDate.parse("2026-06-01"));
        assertThat(due.due().toLocalDate()).isEqualTo(LocalDate.parse("2026-06-08"));
        assertThat(due.working().otherwise()).extracting(other -> other.convention() + ": " + other.due().toLocalDate())
                .containsExactly("calendar days: 2026-06-06", "counting the day itself: 2026-06-05");
    }

    @Test
    void theOtherChoiceIsToldInItsWords() {
        LocalDate first = LocalDate.parse("2026-06-01");
        LocalDate third = LocalDate.parse("2026-06-03");
        assertThat(((Deadline) due("earlier-of: " + FIFTEEN, first, third)).working().otherwise().getFirst().convention()).isEqualTo("the later instead");
        assertThat(((Deadline) due("later-of: " + FIFTEEN, first, third)).working().otherwise().getFirst().convention()).isEqualTo("the earlier instead");
        assertThat(((Deadline) due("later-of: " + FIFTEEN, first, third)).working().otherwise().getFirst().due().toLocalDate())
                .isEqualTo(LocalDate.parse("2026-06-22"));
    }

    private static Due due(String choice, LocalDate moved, LocalDate told) {
        Happening[] happenings = Arrays.stream(new Happening[] {moved == null ? null : Happening.on("moving-in", moved),
                told == null ? null : Happening.on("notification", told)}).filter(Objects::nonNull).toArray(Happening[]::new);
        return Elsewhere.rules(Elsewhere.rule("held", "conference-held", "due: {" + choice + "}")).dues(Elsewhere.initial(happenings)).getFirst();
    }
}
