package org.cleardays.pack.edition;

import java.time.Clock;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts the numbering of what a reader gets together. */
@Configuration(proxyBeanMethods = false)
class EditionConfiguration {

    @Bean
    Editions familyEditions(JdbcClient jdbc, Clock clock) {
        return new JdbcEditions(jdbc, clock);
    }
}
