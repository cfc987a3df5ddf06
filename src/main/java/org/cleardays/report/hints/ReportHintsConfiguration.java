package org.cleardays.report.hints;

import org.cleardays.report.Hints;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReportHintsConfiguration {

    @Bean
    Hints reportHints() {
        return ReportHints.all();
    }
}
