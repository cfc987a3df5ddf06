package org.cleardays.portal.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.cleardays.portal.RunningPortal;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

class TimescalesApiTest {

    private final RunningPortal portal = RunningPortal.start();

    @Test
    void aYearOfACalendarNamesItsTableAndEachHolidaysSource() {
        JsonNode year = portal.as("dev").get("/api/v1/calendars/isle-of-man/2026").json();
        assertThat(year.get("table").asInt()).isEqualTo(1);
        assertThat(year.get("confirmed").asBoolean()).isTrue();
        assertThat(year.get("holidays").toString()).contains("\"date\":\"2026-06-05\"", "\"source\":");
    }

    @Test
    void aYearBeyondTheDataIsNotThere() {
        assertThat(portal.as("dev").get("/api/v1/calendars/isle-of-man/1999").status()).isEqualTo(404);
    }

    @Test
    void rulesTellWhenEachIsDueForWhichKind() {
        JsonNode rules = portal.as("root").get("/api/v1/authorities/doncaster/rules").json();
        assertThat(rules.get("authority").asString()).isEqualTo("doncaster");
        assertThat(rules.get("rules").toString()).contains("report-to-family", "2 working days before the conference", "\"initial\"");
    }
}
