package org.cleardays.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import javax.sql.DataSource;

import org.cleardays.CarterReports;
import org.cleardays.Carters;
import org.cleardays.OneReader;
import org.cleardays.TestDatabase;
import org.cleardays.conference.Conference;
import org.cleardays.conference.Person;
import org.cleardays.disclosure.Disclosures;
import org.cleardays.dispatch.Dispatches;
import org.cleardays.intake.Intake;
import org.cleardays.invitation.Invitations;
import org.cleardays.report.ReportForms;
import org.cleardays.report.ReportState;
import org.cleardays.report.Reports;
import org.cleardays.timescale.Standing;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Tracking on the real reports and disclosures; nothing has been sent yet. */
class TrackingRealStagesTest {

    private final TestDatabase database = new TestDatabase();
    private final Conference conference = Carters.book(database);
    private final AnnotationConfigApplicationContext context = start();
    private final Reports reports = context.getBean(Reports.class);
    private final Disclosures disclosures = context.getBean(Disclosures.class);
    private final Tracking tracking = context.getBean(Tracking.class);

    @Test
    void showsTheSurgeryThatHasNothingToAdd() {
        inTransaction(() -> reports.fileNothingToAdd(conference.id(), person("zolkiewski").id(), "Nothing to add"));
        assertThat(tracking.expected(conference.id())).filteredOn(expected -> expected.agency().equals("Surgery")).singleElement()
                .satisfies(surgery -> assertThat(surgery.status()).isEqualTo("nothing to add"));
        assertThat(tracking.of(conference.id())).filteredOn(line -> line.agency().equals("Surgery")).hasSize(3)
                .allSatisfy(line -> assertThat(line.standing()).isEqualTo(Standing.NOT_APPLICABLE));
    }

    @Test
    void followsTheMidwifesReportUntilItIsReleased() {
        UUID report = filed("adeyemi");
        assertThat(expectedFrom("adeyemi").status()).isEqualTo("waiting for countersignature");
        inTransaction(() -> advanceAndDrawUp(report));
        assertThat(expectedFrom("adeyemi").status()).isEqualTo("ready");
        // Larch Lane is too near the address that Ryan must not learn.
        assertThat(notesOf("adeyemi")).containsExactly("waits for release", "stopped: protected words were found", "waits for release");
        inTransaction(() -> disclosures.release(report, person("marcus").id(), List.of(), "Dev Rana", "as the author says", "", Carters.ACTOR));
        assertThat(notesOf("adeyemi").getLast()).isEqualTo("nothing in the report is for this reader");
    }

    @Test
    void showsThatTheSchoolsReportWentBack() {
        inTransaction(() -> reports.check(reports.file(conference.id(), person("okafor").id(), form("okafor", false))));
        assertThat(expectedFrom("okafor").status()).isEqualTo("returned");
        assertThat(expectedFrom("okafor").standing()).isEqualTo(Standing.OPEN);
        assertThat(notesOf("okafor")).containsOnly("returned to the author");
    }

    private UUID filed(String author) {
        return inTransaction(() -> {
            UUID id = reports.file(conference.id(), person(author).id(), form(author, true));
            return reports.check(id).id();
        });
    }

    private Object advanceAndDrawUp(UUID report) {
        reports.advance(report, ReportState.COUNTERSIGNED);
        return disclosures.drawUp(report);
    }

    private byte[] form(String author, boolean complete) {
        return CarterReports.fill(context.getBean(ReportForms.class).blankFor(conference, person(author)), author, complete);
    }

    private ExpectedReport expectedFrom(String author) {
        return tracking.expected(conference.id()).stream().filter(expected -> expected.authorId().equals(person(author).id())).findFirst()
                .orElseThrow();
    }

    private List<String> notesOf(String author) {
        return tracking.of(conference.id()).stream().filter(line -> line.authorId().equals(person(author).id())).map(Line::note).toList();
    }

    private Person person(String key) {
        return conference.personByKey(key).orElseThrow();
    }

    private <T> T inTransaction(Supplier<T> act) {
        return database.transactions().execute(status -> act.get());
    }

    private AnnotationConfigApplicationContext start() {
        AnnotationConfigApplicationContext started = new AnnotationConfigApplicationContext();
        started.registerBean(DataSource.class, database::dataSource);
        started.registerBean(JdbcClient.class, database::client);
        started.registerBean(JsonMapper.class, () -> JsonMapper.builder().build());
        started.registerBean(Clock.class, () -> Carters.MONDAY_1_JUNE);
        started.registerBean(Dispatches.class, TrackingRealStagesTest::nothingSent);
        started.registerBean(Invitations.class, TrackingRealStagesTest::nobodyInvited);
        started.registerBean(Intake.class, () -> nothing(Intake.class, "held", List.of()));
        OneReader.lendTo(started);
        started.scan("org.cleardays.audit", "org.cleardays.conference", "org.cleardays.document", "org.cleardays.timescale",
                "org.cleardays.report", "org.cleardays.countersign", "org.cleardays.disclosure", "org.cleardays.tracking");
        started.refresh();
        return started;
    }

    private static Dispatches nothingSent() {
        return nothing(Dispatches.class, "forCopy", Optional.empty());
    }

    private static Invitations nobodyInvited() {
        return nothing(Invitations.class, "drawUp", List.of());
    }

    private static <T> T nothing(Class<T> facade, String asked, Object answer) {
        return facade.cast(Proxy.newProxyInstance(facade.getClassLoader(), new Class<?>[] {facade},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "of" -> List.of();
                    case "toString" -> "nothing of " + facade.getSimpleName();
                    case "hashCode" -> System.identityHashCode(proxy);
                    case "equals" -> proxy == arguments[0];
                    default -> answer(method.getName(), asked, answer);
                }));
    }

    private static Object answer(String called, String asked, Object answer) {
        if (!called.equals(asked)) {
            throw new UnsupportedOperationException(called);
        }
        return answer;
    }
}
