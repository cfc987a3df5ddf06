package org.cleardays.document;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class DocumentConfiguration {

    @Bean
    ContentStore contentStore(JdbcClient jdbc) {
        return new JdbcContentStore(jdbc);
    }
}
