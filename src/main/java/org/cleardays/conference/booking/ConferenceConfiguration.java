package org.cleardays.conference.booking;

import java.time.Clock;

import org.cleardays.audit.AuditTrail;
import org.cleardays.conference.Conferences;
import org.cleardays.conference.authority.Authorities;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class ConferenceConfiguration {

    @Bean
    Conferences conferences(JdbcClient jdbc, Authorities authorities, AuditTrail auditTrail, Clock clock) {
        return new JdbcConferences(jdbc, authorities, auditTrail, clock);
    }
}
