package org.cleardays.tracking;

import java.time.Clock;

import org.cleardays.conference.Conferences;
import org.cleardays.disclosure.Disclosures;
import org.cleardays.dispatch.Dispatches;
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
    ReaderLines readerLines(Timescales timescales, Disclosures disclosures, Dispatches dispatches, Clock clock) {
        return new ReaderLines(timescales, disclosures, dispatches, clock);
    }

    @Bean
    Tracking tracking(Conferences conferences, Reports reports, ExpectedReports expectedReports, ReaderLines readerLines) {
        return new FacadeTracking(conferences, reports, expectedReports, readerLines);
    }
}
