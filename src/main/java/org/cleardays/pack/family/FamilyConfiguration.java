package org.cleardays.pack.family;

import org.cleardays.conference.Conferences;
import org.cleardays.disclosure.Disclosures;
import org.cleardays.pack.PackSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the family's papers together. */
@Configuration(proxyBeanMethods = false)
class FamilyConfiguration {

    @Bean
    FamilyPapers familyPapers(Conferences conferences, Disclosures disclosures, PackSettings office) {
        return new DisclosedPapers(conferences, disclosures, new FamilyPrinter(office));
    }
}
