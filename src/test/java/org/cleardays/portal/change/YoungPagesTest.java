package org.cleardays.portal.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;

import org.cleardays.disclosure.Disclosures;
import org.cleardays.portal.RunningPortal;
import org.cleardays.portal.RunningPortal.Answer;
import org.cleardays.report.Reports;
import org.cleardays.report.Statement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a young person reads is decided by the office on a page, printed there, and marked as given by hand. */
@Tag("E")
class YoungPagesTest {

    private final RunningPortal portal = RunningPortal.start();
    private final ReadByCarters carters = new ReadByCarters(portal, ChangedCarters.book(portal));
    private final String pages = "/conferences/" + carters.conference().reference() + "/young-people";

    @Test
    void beforeADecisionThereIsNothingToPrint() {
        assertThat(get("").body()).contains("Ellie Carter", "Noah Carter", "Nothing is decided, and nothing is given.").doesNotContain("Baby Carter", "Print it");
        assertThat(get("/noah/version.pdf").status()).isEqualTo(404);
        assertThat(get("/baby").status()).isEqualTo(404);
    }

    @Test
    void whatIsDecidedIsPrintedGivenByHandAndCanBeTakenBack() {
        UUID report = portal.bean(Disclosures.class).get(carters.released("jade")).reportId();
        int weight = portal.bean(Reports.class).get(report).statements().stream().filter(one -> one.text().contains("weight follows his line"))
                .map(Statement::number).findFirst().orElseThrow();
        String pick = "pick." + report + "." + weight;
        Map<String, String> decision = Map.of("decidedBy", "Helen Marsh", "beside", "Kate Wills", "day", "2026-06-04", pick, "yes");
        assertThat(post("/noah", Map.of("decidedBy", "Helen Marsh", pick, "yes")).body()).contains("There is a problem",
                "Enter who sits beside them when they read it.", "Enter the day").containsPattern("id=\"" + pick + "\"[^>]*checked");
        assertThat(post("/noah", decision).status()).isEqualTo(302);
        assertThat(get("").body()).contains("Decided by <span>Helen Marsh", "Kate Wills", "Print it (PDF)");
        assertThat(get("/noah/version.pdf").header("Content-Type")).isEqualTo("application/pdf");
        assertThat(post("", "/noah/given").status()).isEqualTo(302);
        assertThat(get("").body()).contains("Given by hand").doesNotContain("It was given by hand");
        assertThat(post("", "/noah/withdraw").status()).isEqualTo(302);
        assertThat(get("/noah/version.pdf").status()).isEqualTo(404);
        assertThat(portal.signedIn("dev").get("/conferences/" + carters.conference().reference()).body())
                .contains("young person version decided", "young person version given", "young person version withdrawn");
    }

    private Answer get(String page) {
        return portal.signedIn("dev").get(pages + page);
    }

    private Answer post(String page, Map<String, String> fields) {
        return portal.signedIn("dev").form(pages + page, pages + page, fields);
    }

    private Answer post(String from, String to) {
        return portal.signedIn("dev").form(pages + from, pages + to, Map.of());
    }
}
