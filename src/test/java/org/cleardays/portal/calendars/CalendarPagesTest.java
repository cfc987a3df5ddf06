package org.cleardays.portal.calendars;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.cleardays.Carters;
import org.cleardays.calendar.Calendars;
import org.cleardays.conference.Conferences;
import org.cleardays.portal.RunningPortal;
import org.cleardays.portal.RunningPortal.Answer;
import org.cleardays.portal.RunningPortal.Caller;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CalendarPagesTest {

    private static final String PLACE = "/calendars/northern-ireland";

    private final RunningPortal portal = RunningPortal.start();
    private final Calendars calendars = portal.bean(Calendars.class);
    private final Caller root = portal.signedIn("root");

    @Test
    void theListTellsHowFarEachCalendarReaches() {
        assertThat(portal.signedIn("dev").get("/timescales").body()).contains("Isle of Man", "31 December 2026", "Ends within 12 months");
    }

    @Test
    void todayWarnsOfAnEndingCalendarOnlyWhileAConferenceIsStillToBeHeldByIt() {
        Caller dev = portal.signedIn("dev");
        String warning = "The confirmed holidays of the Isle of Man end on Thursday 31 December 2026";
        String reference = "CPC-2026-0790";
        assertThat(dev.get("/").body()).contains("What to chase").doesNotContain(warning);
        Answer booked = portal.as("dev").post("/api/v1/conferences", "application/yaml",
                Carters.yaml().replace(Carters.REFERENCE, reference).replace("authority: doncaster", "authority: isle-of-man"));
        assertThat(booked.status()).describedAs(booked.body()).isLessThan(300);
        assertThat(dev.get("/").body()).contains(warning);
        Conferences conferences = portal.bean(Conferences.class);
        portal.database().transactions().execute(status ->
                conferences.cancel(conferences.findByReference(reference).orElseThrow().id(), "not needed", Carters.ACTOR));
        assertThat(dev.get("/").body()).doesNotContain(warning);
    }

    @Test
    void aYearIsATableOfDaysWithTheirSource() {
        Answer page = portal.signedIn("dev").get("/calendars/isle-of-man/2026");
        assertThat(page.body()).contains("Working days of the Isle of Man", "Friday 5 June 2026", "Tynwald Day", "proclaimed").doesNotContain(">Change<");
    }

    @Test
    void aYearBeyondTheDataIsNotThere() {
        assertThat(portal.signedIn("dev").get("/calendars/isle-of-man/1999").status()).isEqualTo(404);
        assertThat(portal.signedIn("dev").get("/calendars/atlantis").status()).isEqualTo(404);
    }

    @Test
    void aTableIsDownloadedAsItIs() {
        Answer file = portal.signedIn("dev").get("/calendars/scotland/tables/1/file");
        assertThat(file.header("Content-Disposition")).isEqualTo("attachment; filename=\"scotland-table-1.csv\"");
        assertThat(file.body()).isEqualTo(calendars.table("scotland", 1).csv());
    }

    @Test
    void aDayIsAddedOnlyAfterItsEffectWasShownAndAReasonGiven() {
        int before = calendars.inForce("northern-ireland").table();
        Answer check = root.form(PLACE + "/day", PLACE + "/day", day(before, "2026-06-12", "Day of mourning"));
        assertThat(check.body()).contains("Nothing is saved yet", "Days that are added (1)", "Friday 12 June 2026").doesNotContain("There is a problem");
        assertThat(calendars.inForce("northern-ireland").table()).isEqualTo(before);
        String csv = csvWith(before, "2026-06-12,Day of mourning,proclaimed,Belfast Gazette");
        assertThat(save(csv, before, "").body()).contains("Write why the calendar changes", "<title>Error: ");
        assertThat(save(csv, before, "proclaimed today").status()).isEqualTo(302);
        assertThat(root.get(PLACE + "/tables").body()).contains("proclaimed today", ">root<");
        assertThat(root.get(PLACE + "/tables/" + (before + 1)).body()).contains("What differs from the table before", "Day of mourning");
    }

    @Test
    void theEffectOnOpenConferencesIsShownAndNothingIsKept() {
        int table = calendars.inForce("england-and-wales").table();
        Answer check = root.form("/calendars/england-and-wales/day", "/calendars/england-and-wales/day", day(table, "2026-06-08", "A day more"));
        assertThat(check.body()).contains("CPC-2026-0143", "report to the family", "Friday 5 June 2026, 5pm", "Thursday 4 June 2026, 5pm");
        assertThat(portal.as("dev").get("/api/v1/conferences/CPC-2026-0143/deadlines").body()).doesNotContain("A day more");
        assertThat(calendars.inForce("england-and-wales").table()).isEqualTo(table);
    }

    @Test
    void whoSavesSecondIsToldThatTheCalendarHasChanged() {
        int before = calendars.inForce("northern-ireland").table();
        assertThat(save(csvWith(before, "2026-06-17,First,proclaimed,Gazette"), before, "first").status()).isEqualTo(302);
        Answer second = save(csvWith(before, "2026-06-18,Second,proclaimed,Gazette"), before, "second");
        assertThat(second.body()).contains("Somebody else has changed this calendar meanwhile", "2026-06-18");
        assertThat(calendars.inForce("northern-ireland").table()).isEqualTo(before + 1);
    }

    @Test
    void everythingWrongWithAFileIsToldWithItsLine() {
        Answer page = file("place,date,name,standing,source\nnorthern-ireland,2026-13-01,A,proclaimed,S\nnorthern-ireland,2026-01-01,B,perhaps,S\n");
        assertThat(page.body()).contains("There is a problem", "line 2", "is no date", "line 3", "perhaps", "northern-ireland,2026-13-01,A");
    }

    @Test
    @Tag("C17")
    void aCellThatASpreadsheetWouldComputeIsRefusedAndShownEscaped() {
        Answer page = file("place,date,name,standing,source\nnorthern-ireland,2026-01-01,=<b>1</b>,proclaimed,S\n");
        assertThat(page.body()).contains("a cell begins with =").doesNotContain("<b>1</b>");
    }

    @Test
    void aFaultyDayKeepsWhatWasTyped() {
        Answer page = root.form(PLACE + "/day", PLACE + "/day", day(calendars.inForce("northern-ireland").table(), "12 June", "Mourning"));
        assertThat(page.body()).contains("There is a problem", "&quot;12 June&quot; is no date", "value=\"Mourning\"",
                "href=\"#date\"", "id=\"date-error\"");
    }

    @Test
    void nothingChangedIsNothingToSave() {
        int table = calendars.inForce("northern-ireland").table();
        assertThat(file(calendars.inForce("northern-ireland").csv()).body()).contains("Nothing would change");
        assertThat(calendars.inForce("northern-ireland").table()).isEqualTo(table);
    }

    private Answer file(String csv) {
        return root.form(PLACE + "/file", PLACE + "/file", Map.of("csv", csv, "base", "" + calendars.inForce("northern-ireland").table()));
    }

    private Answer save(String csv, int base, String reason) {
        return root.form(PLACE + "/day", PLACE + "/save", Map.of("csv", csv, "base", "" + base, "reason", reason));
    }

    private static Map<String, String> day(int base, String date, String name) {
        return Map.of("base", "" + base, "instead", "", "date", date, "name", name, "standing", "proclaimed", "source", "Belfast Gazette");
    }

    private String csvWith(int table, String row) {
        return calendars.table("northern-ireland", table).csv() + "northern-ireland," + row + "\n";
    }
}
