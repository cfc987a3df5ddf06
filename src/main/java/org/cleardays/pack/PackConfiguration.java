package org.cleardays.pack;

import java.time.Clock;
import java.util.Map;

import org.cleardays.audit.AuditTrail;
import org.cleardays.conference.Conferences;
import org.cleardays.disclosure.Disclosures;
import org.cleardays.document.ContentStore;
import org.cleardays.intake.Intake;
import org.cleardays.pack.carried.CarriedReports;
import org.cleardays.pack.plan.PackPlanner;
import org.cleardays.pack.print.PackPrinter;
import org.cleardays.pack.progress.PackProgress;
import org.cleardays.pack.source.ChasedReports;
import org.cleardays.pack.source.KeptSources;
import org.cleardays.pack.source.PackSources;
import org.cleardays.report.Reports;
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
                            JdbcPackOrder orders, KeptSources.Received received) {
        ChasedReports known = conference -> chased.getIfAvailable(() -> none -> Map.of()).timesAsked(conference);
        return new KeptSources(reports, disclosures, responses, known, orders::of, received);
    }

    @Bean
    KeptSources.Received receivedFiles(CarriedReports carriedReports, ObjectProvider<Intake> intake) {
        return new KeptSources.Received(carriedReports::of, conference -> intake.stream().flatMap(one -> one.of(conference).stream()).toList());
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
    PackDesk packDesk(Conferences conferences, PackPlanner planner, PackPrinter printer, JdbcPackOrder orders, PackProgress progress) {
        return new PackDesk(conferences, planner, printer, orders, progress);
    }

    @Bean
    BundleDesk bundleDesk(Conferences conferences, PackSources sources, Disclosures disclosures, Timescales timescales, PackPrinter printer) {
        return new BundleDesk(conferences, sources, disclosures, timescales, printer);
    }

    @Bean
    Bundles bundles(BundleDesk bundleDesk, JdbcPackRows packRows, ContentStore contents, AuditTrail auditTrail, Clock clock) {
        return new JdbcBundles(bundleDesk, packRows, contents, auditTrail, clock);
    }

    @Bean
    JdbcPackRows packRows(JdbcClient jdbc) {
        return new JdbcPackRows(jdbc);
    }

    @Bean
    PartsAhead partsAhead(Reports reports, PackDesk desk, JdbcPackRows packRows, Clock clock) {
        return new PartsAhead(reports, desk, packRows, clock);
    }

    @Bean
    Packs packs(PackDesk desk, JdbcPackRows packRows, ContentStore contents, AuditTrail auditTrail, Clock clock) {
        return new JdbcPacks(desk, packRows, contents, auditTrail, clock);
    }
}
