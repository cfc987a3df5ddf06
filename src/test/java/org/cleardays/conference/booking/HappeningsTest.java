package org.cleardays.conference.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

import org.cleardays.Carters;
import org.cleardays.TestDatabase;
import org.cleardays.audit.Act;
import org.cleardays.conference.BookingRefused;
import org.cleardays.conference.Conference;
import org.cleardays.conference.Conferences;
import org.cleardays.conference.Happening;
import org.junit.jupiter.api.Test;

class HappeningsTest {

    private static final Happening TOLD = Happening.on("parents-told", LocalDate.of(2026, 6, 1));

    private final TestDatabase database = new TestDatabase();
    private final Conferences conferences = Carters.conferences(database);
    private final Conference carters = Carters.book(database);

    @Test
    void areKeptInTheOrderOfTheirRecording() {
        Happening minutes = Happening.at("receipt-of-minutes", LocalDateTime.of(2026, 6, 1, 8, 30));
        recorded(TOLD);
        recorded(minutes);
        Happening corrected = Happening.on("parents-told", LocalDate.of(2026, 5, 29));
        assertThat(recorded(corrected).happenings()).containsExactly(TOLD, minutes, corrected);
        assertThat(conferences.get(carters.id()).happenings()).containsExactly(TOLD, minutes, corrected);
    }

    @Test
    void areKeptOnceEach() {
        recorded(TOLD);
        assertThat(recorded(TOLD).happenings()).containsExactly(TOLD);
        assertThat(Carters.auditTrail(database).about(carters.id())).hasSize(2);
    }

    @Test
    void areRecordedInTheTrail() {
        recorded(TOLD);
        assertThat(Carters.auditTrail(database).about(carters.id()).getLast().act()).isEqualTo(new Act(Carters.ACTOR, "event-recorded",
                "conference", carters.id(), carters.id(), "parents-told 2026-06-01"));
    }

    @Test
    void needAWordInLowerCaseWithDashesAndADayTheCalendarReaches() {
        assertThat(refusalOf(new Happening("Minutes agreed", LocalDate.of(1926, 6, 1), Optional.empty()))).first().asString()
                .isEqualTo("event is \"Minutes agreed\"; write a word in lower case with dashes, such as moving-in.");
        assertThat(refusalOf(Happening.on("notification", LocalDate.of(1926, 6, 1)))).singleElement().asString()
                .startsWith("day is 1926-06-01; the calendar england-and-wales reaches from");
        assertThat(refusalOf(Happening.on("conference", LocalDate.of(2026, 6, 1)))).containsExactly(
                "event is \"conference\", which a conference has by itself; move the conference instead.");
    }

    @Test
    void areRefusedOnceTheConferenceHasEnded() {
        database.transactions().execute(status -> conferences.standDown(carters.id(), "a death", Carters.ACTOR));
        assertThat(refusalOf(TOLD)).containsExactly("conference is stood down, and nothing about it can be changed.");
    }

    @Test
    void canComeWithTheBooking() {
        Conference booked = database.transactions().execute(status -> conferences.book(Bookings.fromYaml(Carters.yaml().replace("0143", "0144")
                + "conditions: [dual-planned]\nhappenings: [{event: moving-in, day: 2026-05-18, at: '09:00'}]\n"), Carters.ACTOR));
        assertThat(conferences.get(booked.id()).happenings())
                .containsExactly(new Happening("moving-in", LocalDate.of(2026, 5, 18), Optional.of(LocalTime.of(9, 0))));
        assertThat(conferences.get(booked.id()).conditions()).containsExactly("dual-planned");
    }

    @Test
    void areExaminedWithTheBookingWithEverythingElseThatRulesAskAbout() {
        String wrong = Carters.yaml().replace("profession: police", "profession: The Police")
                + "conditions: [Dual Planned]\nhappenings: [{event: Moved}, {event: booking, day: 2026-05-18}]\n";
        assertThat(catchThrowableOfType(BookingRefused.class, () -> Bookings.fromYaml(wrong)).reasons()).containsExactly(
                "people[5].profession is \"The Police\"; write a word in lower case with dashes, such as social-worker.",
                "conditions[0] is \"Dual Planned\"; write a word in lower case with dashes, such as dual-planned.",
                "happenings[0].event is \"Moved\"; write a word in lower case with dashes, such as moving-in.",
                "happenings[0].day is missing.",
                "happenings[1].event is \"booking\", which a conference has by itself; move the conference instead.");
    }

    private Conference recorded(Happening happening) {
        return database.transactions().execute(status -> conferences.record(carters.id(), happening, Carters.ACTOR));
    }

    private List<String> refusalOf(Happening happening) {
        return catchThrowableOfType(BookingRefused.class, () -> recorded(happening)).reasons();
    }
}
