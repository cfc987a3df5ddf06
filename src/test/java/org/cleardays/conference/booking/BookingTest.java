package org.cleardays.conference.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZonedDateTime;

import org.cleardays.Carters;
import org.cleardays.TestDatabase;
import org.cleardays.audit.Act;
import org.cleardays.audit.Entry;
import org.cleardays.conference.Booking;
import org.cleardays.conference.BookingRefused;
import org.cleardays.conference.Child;
import org.cleardays.conference.Conference;
import org.cleardays.conference.Conferences;
import org.cleardays.conference.Parenthood;
import org.cleardays.conference.Person;
import org.junit.jupiter.api.Test;

class BookingTest {

    private final TestDatabase database = new TestDatabase();
    private final Conferences conferences = Carters.conferences(database);
    private final Conference carters = Carters.book(database);

    @Test
    void isFoundAgainWholeByIdReferenceAndMailCode() {
        assertThat(conferences.find(carters.id())).contains(carters);
        assertThat(conferences.findByReference("CPC-2026-0143")).contains(carters);
        assertThat(conferences.findByMailCode(carters.mailCode().toLowerCase())).contains(carters);
        assertThat(conferences.all()).containsExactly(carters);
    }

    @Test
    void standsInTheZoneOfItsAuthority() {
        assertThat(carters.heldAt()).isEqualTo(ZonedDateTime.of(2026, 6, 9, 10, 0, 0, 0, Carters.LONDON));
        assertThat(carters.strategyDiscussions()).containsExactly(LocalDate.of(2026, 5, 20), LocalDate.of(2026, 5, 27));
    }

    @Test
    void knowsWhoIsWhatToWhichChild() {
        Person ryan = carters.personByKey("ryan").orElseThrow();
        Child baby = carters.children().get(2);
        assertThat(baby.unborn()).isTrue();
        assertThat(ryan.parenthoodOf(baby.id())).contains(new Parenthood(baby.id(), false, false));
        assertThat(carters.readers()).extracting(Person::key).containsExactly("jade", "ryan", "marcus");
    }

    @Test
    void invitesFamilySupporterAndAuthorsOnly() {
        assertThat(carters.people().stream().filter(Person::invited).map(Person::key))
                .containsExactly("jade", "ryan", "marcus", "pauline", "hussain", "lunt", "okafor", "wills", "adeyemi", "zolkiewski");
    }

    @Test
    void isRecordedInTheTrail() {
        assertThat(Carters.auditTrail(database).about(carters.id())).extracting(Entry::act)
                .containsExactly(new Act(Carters.ACTOR, "conference-booked", "conference", carters.id(), carters.id(), "initial"));
    }

    @Test
    void isRefusedWhereTheReferenceIsTaken() {
        assertThatThrownBy(() -> Carters.book(database)).isInstanceOf(BookingRefused.class)
                .hasMessage("reference CPC-2026-0143 is taken by another conference.");
        assertThat(conferences.all()).hasSize(1);
    }

    @Test
    void isRefusedWhereTheCalendarCannotCountItsDeadlines() {
        Booking far = Bookings.fromYaml(Carters.yaml().replace("heldAt: 2026", "heldAt: 2029").replace("[2026-05-20,", "[2018-12-31,"));
        assertThatThrownBy(() -> conferences.book(far, Carters.ACTOR)).isInstanceOf(BookingRefused.class).hasMessage(
                "heldAt is 2029-06-09; the calendar england-and-wales reaches from 2019-01-01 to 2028-12-31, and deadlines need a month on"
                        + " either side. strategyDiscussions is 2018-12-31; the calendar england-and-wales reaches from 2019-01-01 to"
                        + " 2028-12-31, and deadlines need a month on either side.");
    }

    @Test
    void isRefusedForAnAuthorityWithoutAFile() {
        Booking elsewhere = Bookings.fromYaml(Carters.yaml().replace("authority: doncaster", "authority: nowhere"));
        assertThatThrownBy(() -> conferences.book(elsewhere, Carters.ACTOR)).isInstanceOf(BookingRefused.class)
                .hasMessage("authority is \"nowhere\"; known here are devon, doncaster, guide, isle-of-man, leeds.");
    }
}
