package org.cleardays.portal.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;

import org.cleardays.conference.Conferences;
import org.cleardays.conference.Happening;
import org.cleardays.portal.RunningPortal;
import org.cleardays.portal.RunningPortal.Answer;
import org.junit.jupiter.api.Test;

class RecordPageTest {

    private final RunningPortal portal = RunningPortal.start();
    private final String reference = ChangedCarters.book(portal);
    private final String page = "/conferences/" + reference + "/record";

    private Answer send(Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(Map.of("event", "strategy-discussion", "day", "21", "month", "May", "year", "2026", "time", "",
                "then", "check"));
        all.putAll(fields);
        return portal.signedIn("dev").form(page, page, all);
    }

    @Test
    void whatTheRulesUseComesFirst() {
        String form = portal.signedIn("dev").get(page).body();
        assertThat(form).contains("This authority’s rules use these", "Child moved in");
        assertThat(form.indexOf("Strategy discussion</option>")).isPositive().isLessThan(form.indexOf("<optgroup label=\"Others\""));
    }

    @Test
    void checkingShowsWhatItSetsAndRecordsNothing() {
        assertThat(send(Map.of()).body()).contains("Strategy discussion, Thursday 21 May 2026", "Nothing is recorded yet");
        assertThat(portal.bean(Conferences.class).findByReference(reference).orElseThrow().happenings()).isEmpty();
    }

    @Test
    void recordingKeepsIt() {
        assertThat(send(Map.of("event", "moving-in", "time", "2.30pm", "then", "record")).status()).isEqualTo(302);
        assertThat(portal.bean(Conferences.class).findByReference(reference).orElseThrow().happenings())
                .containsExactly(Happening.at("moving-in", java.time.LocalDateTime.parse("2026-05-21T14:30")));
    }

    @Test
    void anUnknownEventIsRefused() {
        assertThat(send(Map.of("event", "conference")).body()).contains("<title>Error: Record an event", "Select what happened", "value=\"21\"");
    }

    @Test
    void whereADateWaitsItsEventIsChosenAlready() {
        assertThat(portal.signedIn("dev").get(page + "?event=moving-in").body()).containsPattern("value=\"moving-in\" selected");
    }
}
