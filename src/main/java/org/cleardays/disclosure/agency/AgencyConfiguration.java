package org.cleardays.disclosure.agency;

import java.time.Clock;

import org.cleardays.audit.AuditTrail;
import org.cleardays.report.Reports;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts what agencies shared by themselves together. */
@Configuration(proxyBeanMethods = false)
class AgencyConfiguration {

    @Bean
    AgencySharings agencySharings(JdbcClient jdbc, Reports reports, AuditTrail auditTrail, Clock clock) {
        return new JdbcAgencySharings(jdbc, reports, auditTrail, clock);
    }
}
