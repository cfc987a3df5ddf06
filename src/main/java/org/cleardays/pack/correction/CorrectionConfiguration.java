package org.cleardays.pack.correction;

import org.cleardays.disclosure.Disclosures;
import org.cleardays.report.Reports;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the comparison of copies together; where nothing tells of messages, nothing was sent. */
@Configuration(proxyBeanMethods = false)
class CorrectionConfiguration {

    @Bean
    Corrections corrections(Disclosures disclosures, Reports reports, ObjectProvider<CopiesSent> sent) {
        return new ComparedCopies(disclosures, reports, copy -> sent.stream().flatMap(known -> known.leftAt(copy).stream()).findFirst());
    }
}
