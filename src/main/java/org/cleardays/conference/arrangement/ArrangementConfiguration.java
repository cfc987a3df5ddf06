package org.cleardays.conference.arrangement;

import org.cleardays.audit.AuditTrail;
import org.cleardays.conference.Conferences;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class ArrangementConfiguration {

    @Bean
    Arrangements arrangements(JdbcClient jdbc, Conferences conferences, AuditTrail auditTrail) {
        return new JdbcArrangements(jdbc, conferences, auditTrail);
    }
}
