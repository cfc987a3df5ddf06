package org.cleardays.countersign;

import java.time.Clock;

import org.cleardays.audit.AuditTrail;
import org.cleardays.conference.Conferences;
import org.cleardays.report.Reports;
import org.cleardays.timescale.Timescales;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts the countersignatures together. */
@Configuration(proxyBeanMethods = false)
class CountersignConfiguration {

    @Bean
    Countersignatures countersignatures(JdbcClient jdbc, Reports reports, Conferences conferences, Timescales timescales,
                                        AuditTrail auditTrail, Clock clock) {
        return new JdbcCountersignatures(jdbc, reports, new Countersigner(conferences, timescales), auditTrail, clock);
    }
}
