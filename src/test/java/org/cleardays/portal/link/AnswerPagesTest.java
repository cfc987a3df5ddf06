package org.cleardays.portal.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import org.cleardays.countersign.Countersignatures;
import org.cleardays.dispatch.Links;
import org.cleardays.portal.ReturnedReport;
import org.cleardays.portal.RunningPortal;
import org.cleardays.portal.RunningPortal.Answer;
import org.cleardays.portal.RunningPortal.Caller;
import org.cleardays.report.Checked;
import org.cleardays.report.Mark;
import org.cleardays.report.Report;
import org.cleardays.report.Reports;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An author whose report came back is asked for what is missing, one at a time, and sends all the answers together. */
class AnswerPagesTest {

    private static final AtomicInteger NUMBER = new AtomicInteger(7600);

    private final RunningPortal portal = RunningPortal.start();
    private final ReturnedReport returned = ReturnedReport.in(portal, "CPC-2026-" + NUMBER.incrementAndGet());
    private final Caller author = portal.cameBy(returned.link());

    @Test
    void theLinkLeadsToWhatIsMissing() {
        assertThat(author.get("/send").header("Location")).endsWith("/send/check");
        assertThat(author.get("/send/check").body()).contains("Your report needs 2 changes", "There are 2 questions, one at a time",
                "Please say which kind this is", ", row 1</a>", "Download your own file with a comment at each place");
    }

    @Test
    void eachQuestionShowsTheWordsAndFourKinds() {
        assertThat(author.get("/send/check/1").body()).contains("Question 1 of 2", "Ellie flinched when a chair fell over", "for=\"FACT\"",
                "for=\"OBSERVATION\"", "for=\"ALLEGATION\"", "for=\"OPINION\"", "Skip this question").doesNotContain("checked=\"checked\"");
        assertThat(author.get("/send/check/3").status()).isEqualTo(404);
    }

    @Test
    void whoeverChoosesNothingIsToldAtTheField() {
        Answer page = answer(1, "");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("<title>Error: Question 1 of 2", "There is a problem", "href=\"#FACT\"", "Please say which kind this is");
    }

    @Test
    void whatTheChecksStillMissIsSaidBeforeItIsSent() {
        Answer page = author.form("/send/check/1", "/send/check/1", Map.of("mark", "OBSERVATION", "source", "somebody"));
        assertThat(page.body()).contains("There is a problem", "href=\"#source\"", "value=\"somebody\"", "Who saw or heard it, and when?");
    }

    @Test
    @Tag("A4")
    void allAnswersTogetherMakeANewVersionThatIsChecked() {
        assertThat(answer(1, "OBSERVATION").header("Location")).endsWith("/send/check/2");
        assertThat(answer(2, "ALLEGATION").header("Location")).endsWith("/send/check/answers");
        assertThat(author.get("/send/check/answers").body()).contains("Observation", "Allegation", "Send these answers").doesNotContain("This is still missing");
        assertThat(author.form("/send/check/answers", "/send/check/answers", Map.of()).header("Location")).endsWith("/send/sent");
        Report answered = returned.report();
        assertThat(answered.version()).isEqualTo(2);
        assertThat(answered.statements()).extracting(statement -> statement.mark().orElse(null)).doesNotContainNull().contains(Mark.OBSERVATION);
        assertThat(waits(answered.id())).isTrue();
        assertThat(check(answered.id())).isInstanceOf(Checked.Accepted.class);
        assertThat(author.get("/send/sent").body()).contains("Your report is complete", "Your receipt");
        assertThat(author.get("/send/check").body()).contains("Nothing is missing");
    }

    @Test
    @Tag("A4")
    void theOfficeSeesWhatChangedAndWhoHadTheOldOne() {
        UUID second = returned.file(true);
        assertThat(portal.signedIn("dev").get("/conferences/" + returned.conference().reference()).body()).contains("2 versions: what changed");
        assertThat(portal.signedIn("dev").get("/reports/" + second + "/versions").body()).contains("What changed from version 1",
                "left open", "“observation”", "Who had it", "Nobody outside the office");
        assertThat(portal.signedIn("stranger").get("/reports/" + second + "/versions").status()).isEqualTo(404);
    }

    @Test
    void theCountersignatorySeesWhatChangedSinceTheyWereAsked() {
        UUID manager = returned.author().countersignedBy();
        ask(returned.report().id());
        UUID request = ask(returned.file(true));
        String link = portal.inTransaction(() -> portal.bean(Links.class).make(returned.conference().id(), manager, Links.Purpose.COUNTERSIGN, request));
        assertThat(portal.cameBy(link).get("/countersign").body()).contains("Changed since you were last asked", "left open", "“observation”");
    }

    private UUID ask(UUID report) {
        return portal.inTransaction(() -> portal.bean(Countersignatures.class).ask(report)).id();
    }

    @Test
    void whatIsSkippedIsStillMissing() {
        answer(1, "OBSERVATION");
        assertThat(author.get("/send/check/answers").body()).contains("Not answered yet", "This is still missing", "Send these answers");
        author.form("/send/check/answers", "/send/check/answers", Map.of());
        assertThat(check(returned.report().id())).isInstanceOf(Checked.Returned.class);
        assertThat(author.get("/send/sent").body()).contains("We have your report, and it needs one change");
        assertThat(author.get("/send/check/1").body()).contains("Question 1 of 1");
    }

    @Test
    void nothingIsSentBeforeAnythingIsAnswered() {
        assertThat(author.get("/send/check/answers").body()).contains("You have answered nothing yet").doesNotContain("Send these answers");
    }

    @Test
    void theCommentedFileIsThere() {
        Answer file = author.get("/send/check/please-change.docx");
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.header("Content-Disposition")).contains("report-" + returned.conference().reference() + "-please-change.docx");
    }

    @Test
    @Tag("D4")
    void anotherAuthorsLinkShowsNothingOfIt() {
        ReturnedReport other = ReturnedReport.in(portal, "CPC-2026-" + NUMBER.incrementAndGet());
        portal.cameBy(other.link()).form("/send/check/1", "/send/check/1", Map.of("mark", "OBSERVATION"));
        assertThat(author.get("/send/check/answers").body()).contains("You have answered nothing yet");
        assertThat(portal.nobody().get("/send/check").header("Location")).endsWith("/ended");
    }

    @Test
    void anAnswerToAVersionThatWasReplacedMeanwhileIsNotFiled() {
        answer(1, "OBSERVATION");
        returned.file(true);
        assertThat(author.form("/l/any", "/send/check/answers", Map.of()).header("Location")).endsWith("/send/check");
        assertThat(returned.report().version()).isEqualTo(2);
    }

    private Answer answer(int question, String mark) {
        return author.form("/send/check/" + question, "/send/check/" + question, Map.of("mark", mark, "source",
                question == 1 ? "Miss Tran, 12 May, in class" : "Ellie, to Mrs Okafor, 15 May"));
    }

    private Checked check(UUID report) {
        return portal.inTransaction(() -> portal.bean(Reports.class).check(report));
    }

    private boolean waits(UUID report) {
        return portal.database().client().sql("select count(*) from scheduled_tasks where encode(task_data, 'escape') like ? or task_instance like ?")
                .params("%" + report + "%", "%" + report + "%").query(Integer.class).single() > 0;
    }
}
