package org.cleardays.pack;

import java.time.Clock;
import java.util.Map;

import org.cleardays.audit.AuditTrail;
import org.cleardays.conference.Conferences;
import org.cleardays.disclosure.Disclosures;
import org.cleardays.document.ContentStore;
import org.cleardays.report.Reports;
import org.cleardays.pack.progress.PackProgress;
import org.cleardays.response.Responses;
import org.cleardays.timescale.Timescales;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts the packs together. */
@Configuration(proxyBeanMethods = false)
class PackConfiguration {

    @Bean
    PackSettings packSettings(Environment environment) {
        Binder binder = Binder.get(environment);
        return new PackSettings(binder.bind("cleardays.office.phone", String.class).orElse(null),
                binder.bind("cleardays.office.email", String.class).orElse(null));
    }

    @Bean
    PackSources packSources(Reports reports, Disclosures disclosures, Responses responses, ObjectProvider<ChasedReports> chased,
                            JdbcPackOrder orders) {
        ChasedReports known = conference -> chased.getIfAvailable(() -> none -> Map.of()).timesAsked(conference);
        return new KeptSources(reports, disclosures, responses, known, orders);
    }

    @Bean
    JdbcPackOrder packOrder(JdbcClient jdbc) {
        return new JdbcPackOrder(jdbc);
    }

    @Bean
    PackPlanner packPlanner(PackSources sources, Timescales timescales) {
        return new PackPlanner(sources, timescales);
    }

    @Bean
    PackDesk packDesk(Conferences conferences, PackPlanner planner, JdbcPackOrder orders, PackProgress progress) {
        return new PackDesk(conferences, planner, new PackPrinter(), orders, progress);
    }

    @Bean
    Packs packs(PackDesk desk, JdbcClient jdbc, ContentStore contents, AuditTrail auditTrail, Clock clock) {
        return new JdbcPacks(desk, new JdbcPackRows(jdbc), contents, auditTrail, clock);
    }
}
