package org.cleardays.disclosure.young;

import java.time.Clock;

import org.cleardays.audit.AuditTrail;
import org.cleardays.conference.Conferences;
import org.cleardays.disclosure.Disclosures;
import org.cleardays.report.Reports;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class YoungConfiguration {

    @Bean
    YoungPeople youngPeople(JdbcClient jdbc, JdbcYoungPeople.Sources sourcesForYoungPeople, AuditTrail auditTrail, Clock clock) {
        return new JdbcYoungPeople(jdbc, sourcesForYoungPeople, auditTrail, clock);
    }

    @Bean
    JdbcYoungPeople.Sources sourcesForYoungPeople(Conferences conferences, Reports reports, Disclosures disclosures) {
        return new JdbcYoungPeople.Sources(conferences, reports, disclosures);
    }
}
