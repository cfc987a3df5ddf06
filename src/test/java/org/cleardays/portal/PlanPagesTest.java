package org.cleardays.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.cleardays.CarterReports;
import org.cleardays.Carters;
import org.cleardays.conference.Conference;
import org.cleardays.conference.Conferences;
import org.cleardays.conference.Person;
import org.cleardays.document.pdf.PdfText;
import org.cleardays.pack.Packs;
import org.cleardays.pack.progress.PackProgress;
import org.cleardays.pack.progress.Step;
import org.cleardays.report.ReportForms;
import org.cleardays.report.ReportState;
import org.cleardays.report.Reports;
import org.junit.jupiter.api.Test;

/** The office sees what the chair's pack will hold, in which order, and how it comes about. */
class PlanPagesTest {

    private static int number;
    /** Has no part in the transaction of the building. */
    private final ExecutorService elsewhere = Executors.newVirtualThreadPerTaskExecutor();

    private final RunningPortal portal = RunningPortal.start();
    private final Conference conference = booked();
    private final String page = "/conferences/" + conference.reference() + "/pack";

    @Test
    void theReportsStandInTheOrderTheOfficeChose() {
        ready("lunt");
        ready("okafor");
        assertThat(portal.signedIn("dev").get(page).body()).containsSubsequence("Report of Police", "Report of Oakfield Primary", "What was asked for",
                "Health visiting", "not received");
        RunningPortal.Caller dev = portal.signedIn("dev");
        dev.form(page, page + "/order", Map.of("author", person("okafor").id().toString(), "way", "up"));
        assertThat(dev.get(page).body()).containsSubsequence("Report of Oakfield Primary", "Oakfield Primary now stands 1 of 2", "Report of Police");
        PdfText preview = PdfText.of(portal.bean(Packs.class).preview(conference.id()));
        assertThat(preview.words()).containsSubsequence("Ellie reads two years above her age", "came to the family's home at 41 Quarry Street");
        assertThat(portal.bean(Packs.class).of(conference.id())).isEmpty();
    }

    @Test
    void eachStepIsToldAsItHappensAndStandsThereAfterwards() {
        ready("lunt");
        ready("okafor");
        RunningPortal.Caller dev = portal.signedIn("dev");
        assertThat(dev.form(page, page + "/build", Map.of()).status()).isEqualTo(302);
        List<Integer> seen = Collections.synchronizedList(new ArrayList<>());
        PackProgress progress = portal.bean(PackProgress.class);
        Runnable enough = progress.lookOn(conference.id(), () -> seen.add(CompletableFuture.supplyAsync(() -> progress.of(conference.id()).size(),
                elsewhere).join()));
        portal.inTransaction(() -> portal.bean(Packs.class).build(conference.id()));
        enough.run();
        assertThat(seen).hasSizeGreaterThan(8).last().isEqualTo(seen.size() + 1);
        List<Step> all = progress.of(conference.id());
        assertThat(all).extracting(Step::words).contains("Report of Police: 3 pages").last().asString().contains("goes to the chair");
        assertThat(dev.get(page + "/building").body()).contains("Report of Police: ", "goes to the chair", "Open the pack").doesNotContain("is being built");
        assertThat(dev.get(page + "/events").body()).containsSubsequence("event:step", "Report of Police", "event:last", "goes to the chair");
    }

    /** What a browser does whose line was cut: it names the last step that came. */
    @Test
    void whoeverLostTheLineIsToldWhatCameSinceAndNothingTwice() {
        PackProgress progress = portal.bean(PackProgress.class);
        progress.begin(conference.id());
        progress.fail(conference.id());
        progress.begin(conference.id());
        List.of("three", "four").forEach(words -> progress.step(conference.id(), Step.Kind.NAMED, words));
        progress.fail(conference.id());
        assertThat(after("2-2")).doesNotContain("Begun", "three").containsSubsequence("id:2-3", "event:step", "four", "id:2-4", "event:last");
        assertThat(after("1-3")).contains("Begun", "three", "four");
        assertThat(after("nonsense")).contains("Begun", "three", "four");
        assertThat(after("2-4")).isEmpty();
    }

    private String after(String step) {
        return portal.signedIn("dev").ask(page + "/events", HttpRequest.newBuilder().GET().header("Last-Event-ID", step)).body();
    }

    private void ready(String author) {
        byte[] file = CarterReports.fill(portal.bean(ReportForms.class).blankFor(conference, person(author)), author, true);
        UUID id = portal.inTransaction(() -> portal.bean(Reports.class).file(conference.id(), person(author).id(), file));
        portal.inTransaction(() -> portal.bean(Reports.class).check(id));
        portal.inTransaction(() -> {
            portal.bean(Reports.class).advance(id, ReportState.COUNTERSIGNED);
            return id;
        });
    }

    private Person person(String key) {
        return conference.personByKey(key).orElseThrow();
    }

    private Conference booked() {
        String reference = "CPC-2026-" + (6500 + number++);
        portal.as("dev").post("/api/v1/conferences", "application/yaml", Carters.yaml().replace(Carters.REFERENCE, reference));
        return portal.bean(Conferences.class).findByReference(reference).orElseThrow();
    }
}
