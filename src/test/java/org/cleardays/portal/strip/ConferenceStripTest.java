package org.cleardays.portal.strip;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.cleardays.Carters;
import org.cleardays.TestDatabase;
import org.cleardays.calendar.WorkingCalendar;
import org.cleardays.conference.Conference;
import org.cleardays.portal.strip.Strip.Mark;
import org.cleardays.portal.view.PlainWords;
import org.cleardays.timescale.Standing;
import org.cleardays.tracking.DeadlineLine;
import org.cleardays.tracking.Line;
import org.junit.jupiter.api.Test;

class ConferenceStripTest {

    private static final TestDatabase DATABASE = new TestDatabase();
    private static final Conference CARTERS = Carters.book(DATABASE);
    private static final WorkingCalendar CALENDAR = WorkingCalendar.fromClassPath("england-and-wales");

    private static Strip strip(Conference conference, String now, Line... lines) {
        List<Occasion> occasions = Occasion.of(conference, conference.equals(CARTERS) ? deadlines() : List.of(), CALENDAR, new PlainWords());
        return new ConferenceStrip(conference, occasions, List.of(lines), CALENDAR, at(now)).make();
    }

    private static List<DeadlineLine> deadlines() {
        return Carters.timescales(DATABASE).all(CARTERS).stream()
                .map(due -> new DeadlineLine(due, Optional.empty(), Optional.empty(), "", List.of())).toList();
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Carters.LONDON).toInstant();
    }

    private static Line line(String reader, Standing standing, Optional<Instant> shared) {
        return new Line(CARTERS.authors().getFirst().id(), "Police", UUID.randomUUID(), reader, Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), shared, Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.of(at("2026-06-05T17:00").atZone(Carters.LONDON)), Optional.empty(), standing, "");
    }

    /** The Carters' conference, held at another time. */
    private static Conference heldAt(LocalDateTime at) {
        Conference c = CARTERS;
        return new Conference(c.id(), c.reference(), c.mailCode(), c.authority(), c.kind(), at.atZone(Carters.LONDON), c.venue(), c.decidedOn(),
                c.strategyDiscussions(), c.children(), c.people(), c.protectedWords(), c.state(), c.revision(), c.conditions(), c.happenings(),
                c.restrictions(), c.directions());
    }

    @Test
    void itReachesFromTheDayBeforeTheFirstEventToShortlyAfterTheConference() {
        Strip strip = strip(CARTERS, "2026-06-01T09:00");
        assertThat(strip.first()).isEqualTo(LocalDate.of(2026, 5, 19));
        assertThat(strip.last()).isBetween(LocalDate.of(2026, 6, 12), LocalDate.of(2026, 6, 30));
    }

    @Test
    void eventsHolidaysAndDeadlinesStandInOrderOfTime() {
        List<Mark> marks = strip(CARTERS, "2026-06-01T09:00").marks();
        assertThat(marks).isSortedAccordingTo(java.util.Comparator.comparing(Mark::at));
        assertThat(marks).extracting(Mark::words).contains("Strategy discussion: Wed 20 May", "Spring bank holiday: Mon 25 May",
                "Report to the family by Fri 5 Jun, 5pm", "Conference: Tue 9 Jun, 10am", "Conference held by Thu 11 Jun, 5pm");
    }

    @Test
    void itTellsTheEssence() {
        Strip strip = strip(CARTERS, "2026-06-08T12:00", line("Jade Carter", Standing.KEPT, Optional.of(at("2026-06-04T10:00"))),
                line("Ryan Barnes", Standing.MISSED, Optional.empty()));
        assertThat(strip.tells()).contains("Today is Monday 8 June 2026", "The conference is on Tuesday 9 June 2026", "1 kept, 1 missed");
    }

    @Test
    void aSharedReportStandsAtItsSharingAndAnotherAtItsDeadline() {
        Strip strip = strip(CARTERS, "2026-06-08T12:00", line("Jade Carter", Standing.KEPT, Optional.of(at("2026-06-04T10:00"))),
                line("Ryan Barnes", Standing.MISSED, Optional.empty()));
        assertThat(strip.rows()).singleElement().satisfies(row -> assertThat(row.dots()).extracting(dot -> dot.at().orElseThrow())
                .containsExactly(LocalDateTime.parse("2026-06-04T10:00"), LocalDateTime.parse("2026-06-05T17:00")));
    }

    @Test
    void whatLiesFarOffIsToldInANote() {
        assertThat(strip(CARTERS, "2026-06-01T09:00").notes()).contains("After these days: Birth, or the day it is expected: Thursday 3 September 2026.");
        assertThat(strip(heldAt(LocalDateTime.parse("2027-06-08T10:00")), "2026-06-01T09:00").notes())
                .contains("Before these days: Strategy discussion: Wednesday 20 May 2026.");
    }

    @Test
    void todayIsALineOnlyWhereItLiesWithinTheseDays() {
        assertThat(strip(CARTERS, "2026-06-01T09:00").now()).contains(LocalDateTime.parse("2026-06-01T09:00"));
        assertThat(strip(CARTERS, "2027-01-01T09:00").now()).isEmpty();
    }

    @Test
    void aConferenceBeyondTheCalendarIsDrawnAndSaysSo() {
        Strip strip = strip(heldAt(LocalDateTime.parse("2031-06-10T10:00")), "2026-06-01T09:00");
        assertThat(strip.off()).extracting(Strip.DayOff::why).containsOnly("weekend");
        assertThat(strip.notes()).anyMatch(note -> note.startsWith("Holidays are known from"));
        assertThat(StripPicture.draw(strip)).endsWith("</svg>");
    }

    @Test
    void aMonthAcrossTheClockChangeIsDrawnToScale() {
        Strip strip = strip(heldAt(LocalDateTime.parse("2026-11-03T10:00")), "2026-10-01T09:00");
        assertThat(strip.off()).extracting(Strip.DayOff::day).contains(LocalDate.of(2026, 10, 24), LocalDate.of(2026, 10, 25));
        assertThat(StripPicture.draw(strip)).endsWith("</svg>");
    }
}
