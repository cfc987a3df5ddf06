package org.cleardays.pack.family;

import java.time.Clock;

import org.cleardays.audit.AuditTrail;
import org.cleardays.conference.Conferences;
import org.cleardays.disclosure.Disclosures;
import org.cleardays.disclosure.Gate;
import org.cleardays.pack.PackSettings;
import org.cleardays.pack.correction.Corrections;
import org.cleardays.report.Reports;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Puts the family's papers together. */
@Configuration(proxyBeanMethods = false)
class FamilyConfiguration {

    @Bean
    FamilyPapers familyPapers(Conferences conferences, DisclosedPapers.Kept kept, DisclosedPapers.Press press, DisclosedPapers.Gates gates,
                              Clock clock) {
        return new DisclosedPapers(conferences, kept, press, gates, clock);
    }

    @Bean
    ReaderOrder readerOrder(Conferences conferences, Reports reports) {
        return new ReaderOrder(conferences, reports);
    }

    @Bean
    DisclosedPapers.Kept keptForThePapers(Disclosures disclosures, Corrections corrections, Editions editions, ReaderOrder order) {
        return new DisclosedPapers.Kept(disclosures, corrections, editions, order);
    }

    @Bean
    Editions familyEditions(JdbcClient jdbc, Clock clock) {
        return new JdbcEditions(jdbc, clock);
    }

    @Bean
    DisclosedPapers.Press pressOfThePapers(PackSettings office, PagePictures pictures) {
        return new DisclosedPapers.Press(new FamilyPrinter(office, pictures), new FamilyPackPrinter(office, pictures));
    }

    @Bean
    FamilyStops familyStops(JdbcClient jdbc, JsonMapper json, AuditTrail auditTrail, Clock clock) {
        return new JdbcFamilyStops(jdbc, json, auditTrail, clock);
    }

    @Bean
    DisclosedPapers.Gates gatesOfThePapers(Gate gate, FamilyStops stops) {
        return new DisclosedPapers.Gates(gate, stops);
    }
}
