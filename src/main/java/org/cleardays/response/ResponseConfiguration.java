package org.cleardays.response;

import java.time.Clock;

import org.cleardays.audit.AuditTrail;
import org.cleardays.disclosure.Disclosures;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts the responses together. */
@Configuration(proxyBeanMethods = false)
class ResponseConfiguration {

    @Bean
    Responses responses(JdbcClient jdbc, Disclosures disclosures, AuditTrail auditTrail, Clock clock) {
        return new JdbcResponses(jdbc, disclosures, auditTrail, clock);
    }
}
