package org.cleardays.portal.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.cleardays.Carters;
import org.cleardays.portal.RunningPortal;
import org.cleardays.portal.RunningPortal.Answer;
import org.cleardays.portal.change.ChangedCarters;
import org.junit.jupiter.api.Test;

class ConferencesApiTest {

    private final RunningPortal portal = RunningPortal.start();
    private final RunningPortal.Caller dev = portal.as("dev");

    @Test
    void aBookedConferenceIsListedWithItsReference() {
        assertThat(dev.get("/api/v1/conferences").json().valueStream().map(one -> one.get("reference").asString())).contains("CPC-2026-0143");
    }

    @Test
    void bookingTheSameReferenceAgainIsAConflict() {
        Answer answer = dev.post("/api/v1/conferences", "application/yaml", Carters.yaml());
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().get("status").asInt()).isEqualTo(409);
    }

    @Test
    void bookingAnswersWithTheAddressOfTheConference() {
        Answer answer = dev.post("/api/v1/conferences", "application/yaml", Carters.yaml().replace("0143", "0144"));
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("Location")).isEqualTo("/api/v1/conferences/CPC-2026-0144");
    }

    @Test
    void bookingAsksForTheInvitations() {
        Long asked = portal.database().client().sql("select count(*) from scheduled_tasks where task_instance like 'invite-to-conference/%'")
                .query(Long.class).single();
        assertThat(asked).isPositive();
    }

    @Test
    void everythingThatIsWrongWithABookingIsToldAtOnce() {
        Answer answer = dev.json("/api/v1/conferences", Map.of("kind", "no such kind"));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().get("errors").size()).isGreaterThan(3);
    }

    @Test
    void aConferenceSaysWhoIsWhoAndNobodysAddress() {
        Answer answer = dev.get("/api/v1/conferences/CPC-2026-0143");
        assertThat(answer.json().get("people").size()).isGreaterThan(10);
        assertThat(answer.body()).contains("Jade Carter").doesNotContain("Larch Close", "07700 900114", "jade.carter@home.test");
    }

    @Test
    void eachDeadlineSaysWhy() {
        assertThat(dev.get("/api/v1/conferences/CPC-2026-0143/deadlines").json().valueStream())
                .isNotEmpty().allSatisfy(deadline -> assertThat(deadline.get("because").asString()).isNotBlank());
    }

    @Test
    void aDeadlineShowsItsWorkingAndHowItStands() {
        assertThat(dev.get("/api/v1/conferences/CPC-2026-0143/deadlines").json().valueStream())
                .filteredOn(deadline -> deadline.get("id").asString().equals("report-to-family")).singleElement().satisfies(family -> {
                    assertThat(family.get("matter").asString()).isEqualTo("report-to-family");
                    assertThat(family.get("due").asString()).startsWith("2026-06-05T");
                    assertThat(family.get("skipped").valueStream()).extracting(day -> day.get("day").asString())
                            .containsExactly("2026-06-07", "2026-06-06");
                    assertThat(family.get("why").isNull()).isTrue();
                    assertThat(family.get("earlier").isEmpty()).isTrue();
                    assertThat(family.get("standing").asString()).isNotBlank();
                    assertThat(family.get("reports").size()).isEqualTo(6 * 3);
                });
    }

    @Test
    void anExpectedReportThatHasNotComeIsInTheList() {
        assertThat(dev.get("/api/v1/conferences/" + ChangedCarters.book(portal) + "/reports").json().valueStream())
                .hasSizeGreaterThanOrEqualTo(6).filteredOn(report -> report.get("author").asString().equals("zolkiewski"))
                .singleElement().satisfies(report -> assertThat(report.get("status").asString()).isEqualTo("not received"));
    }

    @Test
    void theHistoryTellsOfTheBooking() {
        assertThat(dev.get("/api/v1/conferences/CPC-2026-0143/history").json().valueStream())
                .anySatisfy(entry -> assertThat(entry.get("actor").asString()).isEqualTo("user:dev"));
    }
}
