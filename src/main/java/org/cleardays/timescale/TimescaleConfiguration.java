package org.cleardays.timescale;

import java.time.Clock;

import org.cleardays.audit.AuditTrail;
import org.cleardays.conference.Conferences;
import org.cleardays.conference.authority.Authorities;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class TimescaleConfiguration {

    @Bean
    Timescales timescales(Authorities authorities, JdbcClient jdbc, Conferences conferences, AuditTrail auditTrail, Clock clock) {
        return new KeptTimescales(new YamlTimescales(authorities), new JdbcDeadlines(jdbc), conferences, auditTrail, clock);
    }
}
