package org.cleardays.disclosure.kept;

import java.time.Clock;

import org.cleardays.audit.AuditTrail;
import org.cleardays.report.Reports;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts what people keep back together. */
@Configuration(proxyBeanMethods = false)
class KeptConfiguration {

    @Bean
    KeptStatements keptStatements(JdbcClient jdbc, Reports reports, AuditTrail auditTrail, Clock clock) {
        return new JdbcKeptStatements(jdbc, reports, auditTrail, clock);
    }
}
