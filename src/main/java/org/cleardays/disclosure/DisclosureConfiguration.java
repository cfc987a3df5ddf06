package org.cleardays.disclosure;

import java.time.Clock;

import org.cleardays.audit.AuditTrail;
import org.cleardays.conference.Conferences;
import org.cleardays.disclosure.kept.KeptStatements;
import org.cleardays.report.ReportForms;
import org.cleardays.report.Reports;
import org.cleardays.timescale.Timescales;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Puts the disclosures together. */
@Configuration(proxyBeanMethods = false)
class DisclosureConfiguration {

    @Bean
    Drafts copyDrafts(Drafts.Filed filed, Conferences conferences, ReportForms forms, Gate gate, ObjectProvider<CarriedPages> carried) {
        CarriedPages pages = report -> carried.stream().flatMap(known -> known.of(report).stream()).toList();
        return new Drafts(filed, conferences, forms, gate, pages);
    }

    @Bean
    Drafts.Filed filedReports(Reports reports, KeptStatements kept) {
        return new Drafts.Filed(reports::get, kept);
    }

    @Bean
    Disclosures disclosures(Drafts drafts, JdbcCopies copies, JdbcAgencyReleases agencies, AuditTrail auditTrail, Clock clock) {
        return new JdbcDisclosures(drafts, copies, agencies, auditTrail, clock);
    }

    @Bean
    JdbcAgencyReleases agencyReleases(JdbcClient jdbc, Timescales timescales, AuditTrail auditTrail, Clock clock) {
        return new JdbcAgencyReleases(jdbc, timescales, auditTrail, clock);
    }

    @Bean
    JdbcCopies copyRows(JdbcClient jdbc, JsonMapper json) {
        return new JdbcCopies(jdbc, json);
    }
}
