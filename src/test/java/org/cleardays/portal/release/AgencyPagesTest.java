package org.cleardays.portal.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;

import org.cleardays.CarterReports;
import org.cleardays.conference.Conference;
import org.cleardays.conference.Conferences;
import org.cleardays.disclosure.Disclosures;
import org.cleardays.portal.RunningPortal;
import org.cleardays.portal.change.ChangedCarters;
import org.cleardays.report.ReportForms;
import org.cleardays.report.Reports;
import org.cleardays.tracking.Tracking;
import org.junit.jupiter.api.Test;

/** The office records what an agency says of its own report (domain.md 5): to whom it may go, and with whom it has shared it itself. */
class AgencyPagesTest {

    private final RunningPortal portal = RunningPortal.start();
    private final Conference conference = portal.bean(Conferences.class).findByReference(ChangedCarters.book(portal)).orElseThrow();
    private final UUID report = filed();
    private final RunningPortal.Caller dev = portal.signedIn("dev");

    @Test
    void whatTheAgencySharedItselfIsShownAndCountsForThatReader() {
        assertThat(dev.get(page("jade")).body()).contains("The agency has shared it with Jade itself");
        shared("jade", "2026-05-30T16:20");
        assertThat(dev.get(page("jade")).body()).contains("Shared by the agency itself", "Ngozi Okafor, on paper, at school")
                .doesNotContain("The agency has shared it with Jade itself");
        assertThat(dev.get(page("marcus")).body()).doesNotContain("Shared by the agency itself</strong>");
        assertThat(portal.bean(Tracking.class).of(conference.id())).filteredOn(line -> line.reportId().filter(report::equals).isPresent())
                .filteredOn(line -> line.shared().isPresent()).singleElement().satisfies(line -> assertThat(line.reader()).isEqualTo("Jade Carter"));
    }

    @Test
    void nothingIsSharedBeforeItsTimeOrWithoutAMoment() {
        for (String never : new String[] {"2999-01-01T10:00", "yesterday", ""}) {
            shared("jade", never);
        }
        assertThat(dev.get(page("jade")).body()).doesNotContain("Shared by the agency itself</strong>");
    }

    @Test
    void aReleaseIsForWhomItNames() {
        dev.form(page("jade"), "/reports/" + report + "/agency-release", Map.of("releasedBy", "Ruth Bell", "how", "by telephone", "reader", "jade",
                "page", "jade"));
        assertThat(dev.get(page("jade")).body()).contains("was asked, and released it.", "Ruth Bell: by telephone");
        assertThat(dev.get(page("marcus")).body()).contains("has not released it for sharing");
        assertThat(portal.bean(Disclosures.class).agencyRelease(report, conference.personByKey("marcus").orElseThrow().id()).given()).isFalse();
    }

    private void shared(String reader, String at) {
        dev.form(page(reader), "/reports/" + report + "/agency-sharing", Map.of("reader", reader, "sharedBy", "Ngozi Okafor", "sharedHow",
                "on paper, at school", "sharedAt", at));
    }

    private String page(String reader) {
        return "/reports/" + report + "/release/" + reader;
    }

    private UUID filed() {
        UUID author = conference.personByKey("okafor").orElseThrow().id();
        byte[] file = CarterReports.fill(portal.bean(ReportForms.class).blankFor(conference, conference.person(author)), "okafor", true);
        UUID id = portal.inTransaction(() -> portal.bean(Reports.class).file(conference.id(), author, file));
        portal.inTransaction(() -> portal.bean(Reports.class).check(id));
        return id;
    }
}
