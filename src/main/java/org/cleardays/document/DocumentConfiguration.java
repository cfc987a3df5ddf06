package org.cleardays.document;

import org.cleardays.document.file.FileDoor;
import org.cleardays.document.reading.Opening;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class DocumentConfiguration {

    @Bean
    FileDoor fileDoor() {
        return new Opening();
    }

    @Bean
    ContentStore contentStore(JdbcClient jdbc) {
        return new JdbcContentStore(jdbc);
    }
}
