package org.cleardays.tracking;

import java.time.Clock;

import org.cleardays.audit.AuditTrail;
import org.cleardays.conference.Conferences;
import org.cleardays.disclosure.Disclosures;
import org.cleardays.disclosure.agency.AgencySharings;
import org.cleardays.dispatch.Dispatches;
import org.cleardays.invitation.Invitations;
import org.cleardays.report.Reports;
import org.cleardays.timescale.Timescales;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TrackingConfiguration {

    @Bean
    ExpectedReports expectedReports(Timescales timescales, Clock clock) {
        return new ExpectedReports(timescales, clock);
    }

    @Bean
    ReaderLines readerLines(Timescales timescales, Disclosures disclosures, Dispatches dispatches, AgencySharings agencies, Clock clock) {
        return new ReaderLines(timescales, disclosures, dispatches, agencies, clock);
    }

    @Bean
    DeadlineLines deadlineLines(Timescales timescales, Milestones milestones, ReaderLines readerLines, Clock clock) {
        return new DeadlineLines(timescales, milestones, new ReportLines(timescales, readerLines, clock), clock);
    }

    @Bean
    Milestones milestones(Timescales timescales, Invitations invitations, Dispatches dispatches, AuditTrail auditTrail, Clock clock) {
        return new Milestones(timescales, invitations, dispatches, auditTrail, clock);
    }

    @Bean
    TrackedConferences trackedConferences(Conferences conferences, Reports reports, Timescales timescales) {
        return new TrackedConferences(conferences, reports, timescales);
    }

    @Bean
    Tracking tracking(TrackedConferences conferences, ExpectedReports expectedReports, ReaderLines readerLines, DeadlineLines deadlineLines) {
        return new FacadeTracking(conferences, expectedReports, readerLines, deadlineLines);
    }
}
