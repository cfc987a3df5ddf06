package org.cleardays.tracking.chase;

import java.time.Clock;

import org.cleardays.audit.AuditTrail;
import org.cleardays.calendar.Calendars;
import org.cleardays.calendar.WorkingCalendar;
import org.cleardays.conference.Conferences;
import org.cleardays.conference.authority.Authorities;
import org.cleardays.countersign.Countersignatures;
import org.cleardays.dispatch.Dispatches;
import org.cleardays.intake.Intake;
import org.cleardays.pack.source.ChasedReports;
import org.cleardays.timescale.Timescales;
import org.cleardays.tracking.Tracking;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class ChaseConfiguration {

    @Bean
    AuthorityDays authorityDays(Authorities authorities, ObjectProvider<Calendars> calendars) {
        Calendars inForce = calendars.getIfAvailable();
        return new AuthorityDays(authorities, inForce == null ? WorkingCalendar::fromClassPath : inForce::inForce);
    }

    @Bean
    Debts debts(Timescales timescales, Tracking tracking, Countersignatures countersignatures, Dispatches dispatches, AuthorityDays days) {
        return new Debts(new Occasions(timescales), new Owing(tracking, countersignatures), new Reach(dispatches), days);
    }

    @Bean
    Digests digests(JdbcClient jdbc, DayList dayList, AuthorityDays days, AuditTrail auditTrail, Clock clock) {
        return new JdbcDigests(jdbc, dayList, days, auditTrail, clock);
    }

    @Bean
    DayList dayList(Conferences conferences, Tracking tracking, Chasing chasing, Dispatches dispatches, Intake intake) {
        return new DayList(conferences, tracking, chasing, dispatches, intake);
    }

    /** For the chair's pack, which stands above and asks from there. */
    @Bean
    ChasedReports chasedReports(JdbcClient jdbc) {
        return new JdbcReminderRows(jdbc)::timesAsked;
    }

    @Bean
    Chasing chasing(Conferences conferences, JdbcClient jdbc, Debts debts, AuditTrail auditTrail, Clock clock) {
        return new JdbcChasing(conferences, new JdbcReminderRows(jdbc), debts, auditTrail, clock);
    }
}
