package org.cleardays.command.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.cleardays.Carters;
import org.cleardays.document.mail.Mails;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** {@code explain} as from a shell, on real mails about the Carters' conference. */
class ExplainMailsTest {

    private static final String ADDRESS = "reports+k7q4m243@council.test";
    private static final String NO_SUCH_CODE = "reports+k7q4m244@council.test";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void aReportOfAnInvitedAuthorWouldBeFiledAndThenAccepted() throws IOException {
        Path mail = write(mail(author()).attach("report.docx", TypedReports.whole(1)));
        assertThat(explain("--conference", conference(), mail.toString())).isZero();
        assertThat(out.toString()).startsWith(mail + ": filed.").contains("Conference: CPC-2026-0143", "Code k7q4m243 in address: its check characters hold",
                "File report.docx", "a Word file, readable, the report", "would then be accepted");
    }

    @Test
    void everythingIntakeLooksAtStandsOnOneLineOfJson() throws IOException {
        String mail = write(mail(author()).attach("report.docx", TypedReports.withoutMarks(1))
                .header("Authentication-Results", "mx.council.test; dmarc=pass header.from=oakfield.test; spf=pass")).toString();
        assertThat(explain("--json", "--conference", conference(), mail)).isEqualTo(1);
        Map<String, Object> row = row();
        assertThat(row).containsOnlyKeys("file", "outcome", "reason", "says", "answer", "conference", "from", "authentication", "machine", "codes",
                "parts", "reply", "report", "assumed").containsEntry("outcome", "filed").containsEntry("conference", "CPC-2026-0143");
        assertThat(row.get("authentication").toString()).contains("mx.council.test dmarc=pass");
        assertThat(row.get("report").toString()).contains("outcome=returned");
        assertThat(row.get("parts").toString()).contains("name=report.docx", "kind=docx", "opened=readable", "takenAs=the report");
        assertThat(row.get("assumed").toString()).contains("k7q4m243".toUpperCase(), "taken for its own");
    }

    @Test
    void withoutAConferenceItSaysWhatItAssumed() throws IOException {
        explain("--json", write(mail("somebody@unknown.test").attach("report.docx", TypedReports.whole(1))).toString());
        assertThat(row()).containsEntry("outcome", "filed").containsEntry("conference", "");
        assertThat(row().get("assumed").toString()).contains("it is assumed that the code K7Q4M243 is a conference's and that the sender is an author");
    }

    @Test
    void aStrangerIsHeldAndACodeThatDoesNotHoldIsNamed() throws IOException {
        explain("--json", "--conference", conference() + "=K7Q4M243", write(mail("somebody@unknown.test")).toString());
        assertThat(row()).containsEntry("outcome", "held").containsEntry("reason", "unknown-sender").containsEntry("assumed", List.of());
        out.getBuffer().setLength(0);
        explain("--json", "--reports-address", "reports@council.test", write(Mails.from(author()).to(NO_SUCH_CODE)).toString());
        assertThat(row()).containsEntry("outcome", "held").containsEntry("reason", "unknown-reference");
        assertThat(row().get("codes").toString()).contains("code=k7q4m244", "holds=false");
    }

    @Test
    void ourOwnServersWordCountsWhereItIsNamed() throws IOException {
        String forged = write(mail(author()).attach("report.docx", TypedReports.whole(1))).toString();
        explain("--json", "--authserv-id", "mx.council.test", "--conference", conference(), forged);
        assertThat(row()).containsEntry("outcome", "held").containsEntry("reason", "not-authenticated");
        assertThat(row().get("authentication").toString()).contains("proved=false");
    }

    @Test
    void plainRepliesAndMachinesAreTold() throws IOException {
        explain("--json", write(mail(author()).text("We have nothing to add.")).toString());
        assertThat(row()).containsEntry("outcome", "nothing-to-add").containsEntry("reply", "nothing-to-add");
        out.getBuffer().setLength(0);
        explain("--json", write(mail(author()).header("Auto-Submitted", "auto-replied").text("I am away.")).toString());
        assertThat(row()).containsEntry("outcome", "ignored").containsEntry("answer", "never");
        assertThat(row().get("machine").toString()).contains("Auto-Submitted: auto-replied");
    }

    @Test
    void rubbishIsExplainedTooAndTheRunGoesOn() throws IOException {
        Files.write(folder.resolve("a.eml"), new byte[] {0, 1, 2, 3});
        Files.createDirectory(folder.resolve("b"));
        Files.write(folder.resolve("b/c.eml"), mail(author()).bytes());
        assertThat(explain("--json", folder.toString(), folder.resolve("nowhere.eml").toString())).isEqualTo(1);
        assertThat(out.toString().lines()).hasSize(3).first().satisfies(line -> assertThat(line).contains("\"outcome\": \"held\""));
    }

    @Test
    void itsUsageIsTold() {
        assertThat(explain("--conference", "nowhere.yaml", "a.eml")).isEqualTo(2);
        assertThat(explain("--help")).isZero();
        assertThat(out.toString()).contains("--conference", "--json", "--authserv-id", "Exit codes");
    }

    private static String author() {
        return Carters.booking().people().stream().filter(person -> person.key().equals("okafor")).findFirst().orElseThrow().email();
    }

    private static Mails mail(String from) {
        return Mails.from(from).to(ADDRESS).subject("Report");
    }

    private String conference() throws IOException {
        return Files.writeString(folder.resolve("conference.yaml"), Carters.yaml()).toString();
    }

    private Path write(Mails mail) throws IOException {
        return Files.write(folder.resolve("mail.eml"), mail.bytes());
    }

    private int explain(String... arguments) {
        return new CommandLine(new ExplainMails()).setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true)).execute(arguments);
    }

    private Map<String, Object> row() {
        return JsonMapper.shared().readValue(out.toString(), new TypeReference<>() { });
    }
}
