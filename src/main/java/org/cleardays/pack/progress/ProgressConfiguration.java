package org.cleardays.pack.progress;

import java.time.Clock;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class ProgressConfiguration {

    @Bean
    PackProgress packProgress(JdbcClient jdbc, Clock clock) {
        return new PackProgress(new JdbcSteps(jdbc), clock);
    }
}
