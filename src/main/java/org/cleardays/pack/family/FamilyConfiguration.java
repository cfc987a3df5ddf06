package org.cleardays.pack.family;

import java.time.Clock;

import org.cleardays.conference.Conferences;
import org.cleardays.disclosure.Disclosures;
import org.cleardays.disclosure.Gate;
import org.cleardays.pack.PackSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the family's papers together. */
@Configuration(proxyBeanMethods = false)
class FamilyConfiguration {

    @Bean
    FamilyPapers familyPapers(Conferences conferences, Disclosures disclosures, PackSettings office, Gate gate, Clock clock, PagePictures pictures) {
        return new DisclosedPapers(conferences, disclosures,
                new DisclosedPapers.Press(new FamilyPrinter(office, pictures), new FamilyPackPrinter(office, pictures)), gate, clock);
    }
}
