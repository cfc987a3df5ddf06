package org.cleardays.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.cleardays.calendar.WorkingCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class CalendarCommandsTest {

    private final Told told = new Told();

    @TempDir
    private Path folder;

    @Test
    void showAYear() {
        assertThat(told.run("calendar", "show", "isle-of-man", "2026")).isZero();
        assertThat(told.out().lines()).hasSize(10).anyMatch(line -> line.startsWith("2026-06-05  Friday     proclaimed  TT bank holiday (Bank Holidays Act"))
                .allMatch(line -> line.startsWith("2026-"));
    }

    @Test
    void showAYearToAProgram() {
        told.run("calendar", "show", "scotland", "2026", "--json");
        assertThat(JsonMapper.shared().readTree(told.out()).valueStream().map(row -> row.get("date").asString() + " " + row.get("weekday").asString()
                + " " + row.get("standing").asString() + " " + row.get("name").asString()))
                .contains("2026-06-15 Monday proclaimed World Cup bank holiday").hasSize(10);
    }

    @Test
    void showNoYearBeyondTheData() {
        assertThat(told.run("calendar", "show", "isle-of-man", "2019")).isEqualTo(1);
        assertThat(told.out()).isEmpty();
        assertThat(told.err()).isEqualTo("The calendar isle-of-man reaches from 2020-01-01 to 2028-12-31 and has no holidays of 2019.\n");
        assertThat(told.run("calendar", "show", "isle-of-man", "2029", "--json")).isEqualTo(1);
        assertThat(told.json()).containsOnlyKeys("refused");
    }

    @Test
    void nameTheCalendarsWhereOneIsUnknown() {
        assertThat(told.run("calendar", "export", "jersey")).isEqualTo(2);
        assertThat(told.err()).contains("known are england-and-wales, isle-of-man, northern-ireland, scotland.");
    }

    @Test
    void findNothingWrongWithWhatTheyExport() throws IOException {
        told.run("calendar", "export", "scotland");
        Path exported = Files.writeString(folder.resolve("mine.csv"), told.out());
        assertThat(WorkingCalendar.read("mine.csv", told.out()).holidays()).isEqualTo(WorkingCalendar.fromClassPath("scotland").holidays());
        Told checked = new Told();
        assertThat(checked.run("calendar", "check", exported.toString())).isZero();
        assertThat(checked.out()).isEqualTo("mine.csv can be used: 94 holidays of scotland from 2019 to 2028, confirmed until 2028-12-31.\n");
    }

    @Test
    void tellEveryFaultOfAFileOnALineOfItsOwn() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.csv"), "place,date,name,standing,source\nscotland,2026-12-25,Christmas,sure,law\nwales,Monday,x,expected,y\n");
        assertThat(told.run("calendar", "check", file.toString())).isEqualTo(1);
        assertThat(told.out().lines()).containsExactly("mine.csv, line 2: the standing is \"sure\"; write proclaimed or expected.",
                "mine.csv, line 3: the place is \"wales\"; this is the calendar of scotland.",
                "mine.csv, line 3: \"Monday\" is no date; write it as 2026-12-25.", "mine.csv holds no holiday.");
    }

    @Test
    void asksForAnotherEncodingAndForAFileThatIsThere() throws IOException {
        Path file = Files.write(folder.resolve("latin.csv"), "place,date,name,standing,source\nscotland,2026-12-25,Noël,expected,y\n"
                .getBytes(StandardCharsets.ISO_8859_1));
        assertThat(told.run("calendar", "check", file.toString())).isEqualTo(1);
        assertThat(told.out()).isEqualTo("latin.csv is not written in UTF-8; save it so.\n");
        assertThat(new Told().run("calendar", "check", folder.resolve("nowhere.csv").toString())).isEqualTo(2);
    }
}
