package org.cleardays.report;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import javax.sql.DataSource;

import org.cleardays.CarterReports;
import org.cleardays.Carters;
import org.cleardays.OneReader;
import org.cleardays.TestDatabase;
import org.cleardays.audit.AuditTrail;
import org.cleardays.audit.Entry;
import org.cleardays.conference.Conference;
import org.cleardays.conference.Conferences;
import org.cleardays.conference.Person;
import org.cleardays.conference.authority.Authorities;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The real reports of the Carters' conference on a real database. */
final class Reporting {

    final TestDatabase database = new TestDatabase();
    final Conference conference = Carters.book(database);
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    Reporting() {
        context.registerBean(DataSource.class, database::dataSource);
        context.registerBean(JdbcClient.class, database::client);
        context.registerBean(Clock.class, () -> Carters.MONDAY_1_JUNE);
        OneReader.lendTo(context);
        context.scan("org.cleardays.audit", "org.cleardays.conference", "org.cleardays.document", "org.cleardays.timescale", "org.cleardays.report");
        context.refresh();
    }

    Reports reports() {
        return context.getBean(Reports.class);
    }

    ReportForms forms() {
        return context.getBean(ReportForms.class);
    }

    ReportExamination examination() {
        return context.getBean(ReportExamination.class);
    }

    ReportForm form(String name) {
        return context.getBean(YamlReportForms.class).form(name);
    }

    ExpectedReport expected(String authorKey) {
        return new ExpectedReports(context.getBean(Conferences.class), context.getBean(Authorities.class), context.getBean(Clock.class))
                .of(conference.id(), author(authorKey).id());
    }

    Person author(String key) {
        return conference.personByKey(key).orElseThrow();
    }

    byte[] blank(String authorKey) {
        return forms().blankFor(conference, author(authorKey));
    }

    byte[] filled(String authorKey, boolean complete) {
        return CarterReports.fill(blank(authorKey), authorKey, complete);
    }

    UUID file(String authorKey, byte[] file) {
        return inTransaction(() -> reports().file(conference.id(), author(authorKey).id(), file));
    }

    Checked check(UUID report) {
        return inTransaction(() -> reports().check(report));
    }

    void advance(UUID report, ReportState state) {
        inTransaction(() -> {
            reports().advance(report, state);
            return state;
        });
    }

    List<String> acts() {
        List<String> acts = new ArrayList<>();
        for (Entry entry : context.getBean(AuditTrail.class).about(conference.id())) {
            if (entry.act().recordType().equals("report")) {
                acts.add(entry.act().what());
            }
        }
        return acts;
    }

    <T> T inTransaction(Supplier<T> work) {
        return database.transactions().execute(status -> work.get());
    }
}
