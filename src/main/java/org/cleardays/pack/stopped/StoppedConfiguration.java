package org.cleardays.pack.stopped;

import java.time.Clock;

import org.cleardays.audit.AuditTrail;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Puts together what keeps the documents that the gate stopped. */
@Configuration(proxyBeanMethods = false)
class StoppedConfiguration {

    @Bean
    FamilyStops familyStops(JdbcClient jdbc, JsonMapper json, AuditTrail auditTrail, Clock clock) {
        return new JdbcFamilyStops(jdbc, json, auditTrail, clock);
    }
}
