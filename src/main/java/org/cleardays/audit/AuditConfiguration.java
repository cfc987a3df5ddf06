package org.cleardays.audit;

import java.time.Clock;

import javax.sql.DataSource;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AuditConfiguration {

    @Bean
    AuditTrail auditTrail(DataSource dataSource, Clock clock) {
        return new JdbcAuditTrail(dataSource, clock);
    }
}
