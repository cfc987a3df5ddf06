package org.cleardays.portal.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.cleardays.CarterReports;
import org.cleardays.conference.Conference;
import org.cleardays.conference.Conferences;
import org.cleardays.conference.Person;
import org.cleardays.disclosure.Copy;
import org.cleardays.disclosure.CopyState;
import org.cleardays.disclosure.Disclosures;
import org.cleardays.dispatch.Dispatch;
import org.cleardays.dispatch.Dispatches;
import org.cleardays.dispatch.Messages;
import org.cleardays.portal.RunningPortal;
import org.cleardays.portal.RunningPortal.Caller;
import org.cleardays.portal.change.ChangedCarters;
import org.cleardays.report.ReportForms;
import org.cleardays.report.ReportState;
import org.cleardays.report.Reports;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Marcus's copy goes by post. It may be printed when somebody withholds it, or when a newer version of the report takes its place. */
@Tag("E3")
class WithheldLetterTest {

    private final RunningPortal portal = RunningPortal.start();
    private final Caller office = portal.signedIn("dev");
    private final Conference conference = book();
    private final UUID report = countersigned("");
    private final UUID letter = written();

    @Test
    void whatMayGoIsFetchedAndPosted() {
        assertThat(fetched()).containsExactly(200, 200);
        assertThat(post().header("Location")).endsWith("/letters");
        assertThat(state()).isEqualTo("posted");
    }

    @Test
    void whatWasWithheldSinceIsNeitherFetchedNorPosted() {
        portal.inTransaction(() -> {
            portal.bean(Disclosures.class).withhold(report, marcus().id(), "Helen Marsh", "a new order of the court", "user:dev");
            return report;
        });
        assertShut();
    }

    @Test
    void whatANewerVersionHasReplacedSinceIsNeitherFetchedNorPosted() {
        countersigned(", sent again");
        assertThat(portal.bean(Disclosures.class).get(copy().id()).state()).isEqualTo(CopyState.SUPERSEDED);
        assertShut();
    }

    @Test
    void whatWasPostedBeforeItWasWithheldIsStillShownToTheOffice() {
        post();
        portal.inTransaction(() -> {
            portal.bean(Disclosures.class).withhold(report, marcus().id(), "Helen Marsh", "a new order of the court", "user:dev");
            return report;
        });
        assertThat(fetched()).containsExactly(200, 200);
    }

    private void assertShut() {
        assertThat(fetched()).containsExactly(404, 409);
        assertThat(office.get("/dispatches/" + letter).body()).doesNotContain("/file").contains("Its copy was withheld or replaced");
        assertThat(portal.as("dev").json("/api/v1/dispatches/" + letter + "/posted", Map.of()).status()).isEqualTo(409);
        post();
        assertThat(office.get("/letters").body()).doesNotContain(letter.toString());
        assertThat(state()).isEqualTo("to-post");
    }

    private List<Integer> fetched() {
        return List.of(office.get("/dispatches/" + letter + "/file").status(), portal.as("dev").get("/api/v1/dispatches/" + letter + ".pdf").status());
    }

    private RunningPortal.Answer post() {
        return office.form("/dispatches/" + letter, "/dispatches/" + letter + "/posted", Map.of());
    }

    private String state() {
        return portal.bean(Dispatches.class).get(letter).state();
    }

    private UUID written() {
        portal.inTransaction(() -> portal.bean(Disclosures.class).release(report, marcus().id(), List.of(), "Helen Marsh", "his to read", "", "user:dev"));
        portal.inTransaction(() -> portal.bean(Messages.class).share(copy().id()));
        Dispatch letter = portal.bean(Dispatches.class).forCopy(copy().id()).orElseThrow();
        assertThat(letter.state()).isEqualTo("to-post");
        return letter.id();
    }

    private Copy copy() {
        return portal.bean(Disclosures.class).copiesOf(report).stream().filter(copy -> copy.readerId().equals(marcus().id())).findFirst().orElseThrow();
    }

    private UUID countersigned(String again) {
        Person okafor = conference.personByKey("okafor").orElseThrow();
        Map<String, Object> content = new HashMap<>(CarterReports.report("okafor"));
        content.merge("written", again, (date, more) -> date + (String) more);
        byte[] file = CarterReports.fill(portal.bean(ReportForms.class).blankFor(conference, okafor), content, true);
        UUID filed = portal.inTransaction(() -> portal.bean(Reports.class).file(conference.id(), okafor.id(), file));
        portal.inTransaction(() -> portal.bean(Reports.class).check(filed));
        portal.inTransaction(() -> {
            portal.bean(Reports.class).advance(filed, ReportState.COUNTERSIGNED);
            return portal.bean(Disclosures.class).drawUp(filed);
        });
        return filed;
    }

    private Person marcus() {
        return conference.personByKey("marcus").orElseThrow();
    }

    private Conference book() {
        return portal.bean(Conferences.class).findByReference(ChangedCarters.book(portal)).orElseThrow();
    }
}
