package org.cleardays.timescale;

import java.time.Clock;
import java.util.function.Function;

import org.cleardays.audit.AuditTrail;
import org.cleardays.calendar.Calendars;
import org.cleardays.calendar.WorkingCalendar;
import org.cleardays.conference.Conferences;
import org.cleardays.conference.authority.Authorities;
import org.cleardays.conference.authority.AuthorityCheck;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class TimescaleConfiguration {

    /** Rules are examined together with the settings, so that a start with several faulty files tells everything at once. */
    @Bean
    AuthorityCheck rulesOfAuthorities(ObjectProvider<Calendars> calendars) {
        return (reading, authority) -> AuthorityRules.check(reading, authority, inForce(calendars));
    }

    @Bean
    ComputedDeadlines computedDeadlines(Authorities authorities, ObjectProvider<Calendars> calendars) {
        return new ComputedDeadlines(authorities, inForce(calendars));
    }

    @Bean
    Timescales timescales(ComputedDeadlines computed, JdbcClient jdbc, Conferences conferences, AuditTrail auditTrail, Clock clock) {
        return new KeptTimescales(new LiveTimescales(computed), new JdbcDeadlines(jdbc), conferences, auditTrail, clock);
    }

    /** Where nothing keeps the calendars' tables, as in tests of other modules, those that come with Cleardays. */
    private static Function<String, WorkingCalendar> inForce(ObjectProvider<Calendars> calendars) {
        return place -> {
            Calendars kept = calendars.getIfAvailable();
            return kept == null ? WorkingCalendar.fromClassPath(place) : kept.inForce(place);
        };
    }
}
