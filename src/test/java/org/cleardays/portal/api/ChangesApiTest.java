package org.cleardays.portal.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.cleardays.portal.RunningPortal;
import org.cleardays.portal.RunningPortal.Answer;
import org.cleardays.portal.change.ChangedCarters;
import org.junit.jupiter.api.Test;

/** Each on a conference of its own, for the portal is shared. */
class ChangesApiTest {

    private final RunningPortal portal = RunningPortal.start();
    private final RunningPortal.Caller dev = portal.as("dev");
    private final String address = book();

    @Test
    void aConferenceIsMovedWithEverybodysOwnTime() {
        Answer answer = dev.json(address + "/move", Map.of("heldAt", "2026-09-01T14:00", "venue", "Town Hall", "reason", "room flooded",
                "takesPartAt", Map.of("ryan", "2026-09-01T16:00")));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().get("heldAt").asString()).isEqualTo("2026-09-01T13:00:00Z");
        assertThat(answer.json().get("revision").asInt()).isEqualTo(1);
        assertThat(handedOver()).isEqualTo(1);
    }

    @Test
    void aConferenceIsCancelledAndThenStoodDown() {
        assertThat(dev.json(address + "/cancel", Map.of("reason", "not needed")).json().get("state").asString()).isEqualTo("cancelled");
        assertThat(dev.json(address + "/stand-down", Map.of("reason", "a death")).json().get("state").asString()).isEqualTo("stood-down");
        assertThat(handedOver()).isEqualTo(2);
    }

    @Test
    void anEventIsRecordedAndNobodyIsTold() {
        assertThat(dev.json(address + "/events", Map.of("event", "parents-told", "day", "2026-06-01", "at", "16:00")).status()).isEqualTo(200);
        assertThat(portal.database().client().sql("select event from conference_happening").query(String.class).list()).contains("parents-told");
        assertThat(handedOver()).isZero();
    }

    @Test
    void everythingThatCannotBeReadIsToldAtOnce() {
        Answer answer = dev.json(address + "/move", Map.of("heldAt", "1 September", "reason", "room flooded", "takesPartAt", Map.of("nobody", "soon")));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(errors(answer)).containsExactly("heldAt: is \"1 September\"; write a date and time such as 2026-06-09T10:00",
                "takesPartAt: names \"nobody\", who is not among the people",
                "takesPartAt.nobody: is \"soon\"; write a date and time such as 2026-06-09T10:00");
        assertThat(errors(dev.json(address + "/cancel", Map.of()))).containsExactly("reason: is missing");
        assertThat(errors(dev.json(address + "/stand-down", Map.of()))).containsExactly("reason: is missing");
        assertThat(errors(dev.json(address + "/events", Map.of()))).containsExactly("event: is missing", "day: is missing");
    }

    @Test
    void whatTheRulesRefuseIsAnsweredAsAProblem() {
        Answer answer = dev.json(address + "/move", Map.of("heldAt", "2026-05-01T10:00", "reason", "earlier"));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(errors(answer)).containsExactly("heldAt is 2026-05-01T10:00, which is past.");
    }

    private String book() {
        return "/api/v1/conferences/" + ChangedCarters.book(portal);
    }

    private long handedOver() {
        return portal.database().client().sql("""
                select count(*) from scheduled_tasks t join conference_change c on t.task_instance like '%' || c.id || '%'
                join conference on conference.id = c.conference_id where reference = ? and task_instance like 'tell-of-change/%'""")
                .param(address.substring(address.lastIndexOf('/') + 1)).query(Long.class).single();
    }

    private static List<String> errors(Answer answer) {
        return answer.json().get("errors").valueStream().map(error -> error.asString()).toList();
    }
}
