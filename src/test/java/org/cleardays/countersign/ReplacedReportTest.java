package org.cleardays.countersign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;

import javax.sql.DataSource;

import org.cleardays.CarterReports;
import org.cleardays.Carters;
import org.cleardays.OneReader;
import org.cleardays.TestDatabase;
import org.cleardays.audit.AuditTrail;
import org.cleardays.conference.Conference;
import org.cleardays.document.word.DamagedWord;
import org.cleardays.report.Report;
import org.cleardays.report.ReportForms;
import org.cleardays.report.ReportState;
import org.cleardays.report.Reports;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Ruth Bell has signed the school's report when Ngozi Okafor corrects it: what she signed is not what stands now. */
@Tag("A4")
class ReplacedReportTest {

    private static final String READS = "Ellie reads two years above her age.";

    private final TestDatabase database = new TestDatabase();
    private final Conference conference = Carters.book(database);
    private final AnnotationConfigApplicationContext context = context();
    private final Reports reports = context.getBean(Reports.class);
    private final Countersignatures countersignatures = context.getBean(Countersignatures.class);
    private final byte[] written = CarterReports.fill(context.getBean(ReportForms.class)
            .blankFor(conference, conference.person(school())), "okafor", true);
    private final UUID signed = file(written);
    private final UUID signedRequest = in(() -> countersignatures.ask(signed)).id();

    @Test
    void theCountersignatureDoesNotPassToTheNewVersion() {
        sign(signedRequest, signed);
        UUID corrected = file(corrected());
        assertThat(reports.get(signed).state()).isEqualTo(ReportState.SUPERSEDED);
        assertThat(newest()).extracting(Report::id, Report::version, Report::state).containsExactly(corrected, 2, ReportState.ACCEPTED);
        assertThat(newest().at(ReportState.COUNTERSIGNED)).isEmpty();
    }

    @Test
    void theManagerIsAskedAnew() {
        sign(signedRequest, signed);
        UUID again = in(() -> countersignatures.ask(file(corrected()))).id();
        assertThat(again).isNotEqualTo(signedRequest);
        assertThat(countersignatures.waiting()).extracting(CountersignRequest::id).containsExactly(again);
        assertThat(countersignatures.get(again).personId()).isEqualTo(conference.person(school()).countersignedBy());
    }

    @Test
    void whoStillHasTheSignedVersionOpenSignsNothing() {
        sign(signedRequest, signed);
        UUID corrected = file(corrected());
        UUID again = in(() -> countersignatures.ask(corrected)).id();
        assertThat(sign(again, signed)).isEqualTo(new Decided.Lapsed(corrected, "content-changed"));
        assertThat(sign(signedRequest, signed)).isEqualTo(new Decided.Lapsed(signed, "already-signed"));
        assertThat(newest().state()).isEqualTo(ReportState.ACCEPTED);
        assertThat(sign(again, corrected)).isEqualTo(new Decided.Signed(corrected));
    }

    @Test
    void thatTheOldVersionWasSignedStaysWrittenDown() {
        sign(signedRequest, signed);
        in(() -> countersignatures.ask(file(corrected())));
        assertThat(countersignatures.get(signedRequest).decision()).contains("signed");
        assertThat(reports.get(signed).at(ReportState.COUNTERSIGNED)).isPresent();
        assertThat(context.getBean(AuditTrail.class).about(conference.id())).extracting(entry -> entry.act().what())
                .containsSubsequence("countersignature-asked", "countersignature-signed", "report-filed", "countersignature-asked")
                .doesNotContain("countersignature-lapsed");
    }

    private Decided sign(UUID request, UUID read) {
        return in(() -> countersignatures.sign(request, reports.get(read).contentHash(), "person:ruth"));
    }

    private Report newest() {
        return reports.newest(conference.id(), school()).orElseThrow();
    }

    private UUID school() {
        return conference.personByKey("okafor").orElseThrow().id();
    }

    private byte[] corrected() {
        DamagedWord word = new DamagedWord(written);
        word.type(word.cells(word.row(READS)).getFirst(), "Ellie reads three years above her age.");
        return word.bytes();
    }

    private UUID file(byte[] file) {
        return in(() -> {
            UUID report = reports.file(conference.id(), school(), file);
            reports.check(report);
            return report;
        });
    }

    private <T> T in(Supplier<T> work) {
        return database.transactions().execute(status -> work.get());
    }

    private AnnotationConfigApplicationContext context() {
        AnnotationConfigApplicationContext started = new AnnotationConfigApplicationContext();
        started.registerBean(DataSource.class, database::dataSource);
        started.registerBean(JdbcClient.class, database::client);
        started.registerBean(Clock.class, () -> Carters.MONDAY_1_JUNE);
        OneReader.lendTo(started);
        started.scan("org.cleardays.audit", "org.cleardays.conference", "org.cleardays.document", "org.cleardays.timescale", "org.cleardays.report",
                "org.cleardays.countersign");
        started.refresh();
        return started;
    }
}
