package org.cleardays.report.checks;

import org.cleardays.report.Check;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReportChecksConfiguration {

    @Bean
    Check reportChecks() {
        return ReportChecks.all();
    }
}
