package org.cleardays.pack.family;

import java.time.Clock;

import org.cleardays.conference.Conferences;
import org.cleardays.disclosure.Disclosures;
import org.cleardays.disclosure.Gate;
import org.cleardays.disclosure.young.YoungPeople;
import org.cleardays.pack.PackSettings;
import org.cleardays.pack.correction.Corrections;
import org.cleardays.pack.edition.Editions;
import org.cleardays.pack.stopped.FamilyStops;
import org.cleardays.report.Reports;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

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
    DisclosedPapers.Press pressOfThePapers(PackSettings office, PagePictures pictures) {
        return new DisclosedPapers.Press(new FamilyPrinter(office, pictures), new FamilyPackPrinter(office, pictures));
    }

    @Bean
    YoungPapers youngPapers(Conferences conferences, YoungPeople youngPeople, Gate gate, PackSettings office, Clock clock) {
        return new YoungPapers(conferences, youngPeople, gate, office, clock);
    }

    @Bean
    DisclosedPapers.Gates gatesOfThePapers(Gate gate, FamilyStops stops) {
        return new DisclosedPapers.Gates(gate, stops);
    }
}
