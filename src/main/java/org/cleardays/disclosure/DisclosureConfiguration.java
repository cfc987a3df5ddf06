package org.cleardays.disclosure;

import java.time.Clock;

import org.cleardays.audit.AuditTrail;
import org.cleardays.conference.Conferences;
import org.cleardays.report.ReportForms;
import org.cleardays.report.Reports;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Puts the disclosures together. */
@Configuration(proxyBeanMethods = false)
class DisclosureConfiguration {

    @Bean
    Disclosures disclosures(Reports reports, Conferences conferences, ReportForms forms, Gate gate, JdbcCopies copies, AuditTrail auditTrail,
                            Clock clock, ObjectProvider<CarriedPages> carried) {
        CarriedPages pages = report -> carried.stream().flatMap(known -> known.of(report).stream()).toList();
        return new JdbcDisclosures(new Drafts(reports::get, conferences, forms, gate, pages), copies, auditTrail, clock);
    }

    @Bean
    JdbcCopies copyRows(JdbcClient jdbc, JsonMapper json) {
        return new JdbcCopies(jdbc, json);
    }
}
