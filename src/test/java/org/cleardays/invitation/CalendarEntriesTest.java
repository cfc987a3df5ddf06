package org.cleardays.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CalendarEntriesTest {

    private static final InvitedCarters CARTERS = new InvitedCarters();

    @Test
    void askOnePersonInUtc() throws Exception {
        Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(entry()));
        VEvent event = (VEvent) calendar.getComponents().getFirst();
        assertThat(calendar.validate().hasErrors()).isFalse();
        assertThat(value(calendar.getRequiredProperty(Property.METHOD))).isEqualTo("REQUEST");
        assertThat(event.getProperties(Property.ATTENDEE)).hasSize(1);
        assertThat(value(event.getRequiredProperty(Property.ATTENDEE))).isEqualTo("mailto:n.okafor@oakfield.test");
        assertThat(value(event.getRequiredProperty(Property.DTSTART))).isEqualTo("20260609T090000Z");
    }

    @Test
    void areAnsweredToTheReportsMailboxOfTheConference() throws Exception {
        Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(entry()));
        VEvent event = (VEvent) calendar.getComponents().getFirst();
        assertThat(value(event.getRequiredProperty(Property.ORGANIZER)))
                .isEqualTo("mailto:reports+" + CARTERS.conference.mailCode() + "@council.test");
    }

    @Test
    @Tag("C16")
    void arePrivateAndNameNoFamily() {
        String entry = new String(entry(), StandardCharsets.UTF_8);
        assertThat(entry).contains("CLASS:PRIVATE", "SUMMARY:Conference CPC-2026-0143").doesNotContain("Carter", "Ellie", "Noah", "protection");
    }

    @Test
    void keepTheSameUidForTheSamePersonAndOneForEach() {
        assertThat(uid("okafor")).isEqualTo(uid("okafor")).isNotEqualTo(uid("wills"));
    }

    @Test
    void countHowOftenTheConferenceWasMoved() throws Exception {
        InvitedCarters moved = new InvitedCarters();
        String before = new String(moved.packOf("okafor").calendarEntry().orElseThrow(), StandardCharsets.UTF_8);
        moved.move(java.time.LocalDateTime.of(2026, 9, 1, 10, 0));
        String after = new String(moved.packOf("okafor").calendarEntry().orElseThrow(), StandardCharsets.UTF_8);
        assertThat(before).contains("SEQUENCE:0");
        assertThat(after).contains("SEQUENCE:1", "DTSTART:20260901T090000Z", "METHOD:REQUEST", before.lines().filter(line -> line.startsWith("UID:"))
                .findFirst().orElseThrow());
    }

    @Test
    void takeACancelledConferenceOutOfTheCalendar() throws Exception {
        byte[] entry = CARTERS.invitations.cancellationFor(CARTERS.invitationOf("okafor").id()).calendarEntry().orElseThrow();
        Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(entry));
        VEvent event = (VEvent) calendar.getComponents().getFirst();
        assertThat(calendar.validate().hasErrors()).isFalse();
        assertThat(value(calendar.getRequiredProperty(Property.METHOD))).isEqualTo("CANCEL");
        assertThat(value(event.getRequiredProperty(Property.STATUS))).isEqualTo("CANCELLED");
        assertThat(value(event.getRequiredProperty(Property.SEQUENCE))).isEqualTo("1");
        assertThat(value(event.getRequiredProperty(Property.UID))).isEqualTo(uid("okafor").substring("UID:".length()));
    }

    @Test
    void foldTheirLinesAndEndThemAsTheStandardAsks() {
        assertThat(new String(entry(), StandardCharsets.UTF_8).split("\r\n")).allSatisfy(line -> {
            assertThat(line).doesNotContain("\n");
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
        });
    }

    private static byte[] entry() {
        return CARTERS.calendarEntry("okafor");
    }

    private static String uid(String key) {
        return new String(CARTERS.calendarEntry(key), StandardCharsets.UTF_8).lines().filter(line -> line.startsWith("UID:")).findFirst().orElseThrow();
    }

    private static String value(Property property) {
        return property.getValue();
    }
}
