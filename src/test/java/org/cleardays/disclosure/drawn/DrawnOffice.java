package org.cleardays.disclosure.drawn;

import java.time.Clock;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;

import org.cleardays.Carters;
import org.cleardays.OneReader;
import org.cleardays.TestDatabase;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.json.JsonMapper;

/** The product's own modules from intake to dispatch, on a real database: what is drawn goes through all of them. */
final class DrawnOffice implements AutoCloseable {

    private final TestDatabase database = new TestDatabase();
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    DrawnOffice() {
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", Map.ofEntries(
                Map.entry("cleardays.public-address", "http://127.0.0.1:8080"), Map.entry("cleardays.mail.reports-address", "reports@council.test"),
                Map.entry("cleardays.mail.receipts-address", "receipts@council.test"), Map.entry("cleardays.mail.in.authserv-id", "none"),
                Map.entry("cleardays.mail.from-name", "Doncaster conference office"), Map.entry("cleardays.office.phone", "01632 960 143"),
                Map.entry("cleardays.office.email", "conferences@council.test"), Map.entry("cleardays.mail.out.host", "127.0.0.1"),
                Map.entry("cleardays.mail.out.port", "1"), Map.entry("cleardays.mail.out.tls", "false"))));
        context.registerBean(DataSource.class, database::dataSource);
        context.registerBean(JdbcClient.class, database::client);
        context.registerBean(JsonMapper.class, () -> JsonMapper.builder().build());
        context.registerBean(Clock.class, () -> Carters.MONDAY_1_JUNE);
        context.registerBean(PlatformTransactionManager.class, () -> new JdbcTransactionManager(database.dataSource()));
        OneReader.lendTo(context);
        context.scan("org.cleardays.audit", "org.cleardays.conference", "org.cleardays.document", "org.cleardays.timescale", "org.cleardays.report",
                "org.cleardays.invitation", "org.cleardays.intake", "org.cleardays.countersign", "org.cleardays.disclosure", "org.cleardays.response",
                "org.cleardays.pack", "org.cleardays.dispatch");
        context.refresh();
    }

    <T> T the(Class<T> facade) {
        return context.getBean(facade);
    }

    /** In a transaction, as the edges do. */
    <T> T did(Supplier<T> work) {
        return database.transactions().execute(status -> work.get());
    }

    @Override
    public void close() {
        context.close();
    }
}
