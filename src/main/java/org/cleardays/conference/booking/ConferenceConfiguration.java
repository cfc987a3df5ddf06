package org.cleardays.conference.booking;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import org.cleardays.audit.AuditTrail;
import org.cleardays.conference.Conferences;
import org.cleardays.conference.authority.Authorities;
import org.cleardays.conference.authority.AuthorityCheck;
import org.cleardays.conference.authority.AuthorityFile;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class ConferenceConfiguration {

    @Bean
    Authorities authorities(ObjectProvider<AuthorityCheck> checks) throws IOException {
        List<AuthorityFile> files = new ArrayList<>();
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:authorities/*.yaml")) {
            files.add(AuthorityFile.of(file.getFilename().replace(".yaml", ""), file.getContentAsString(StandardCharsets.UTF_8)));
        }
        return new Authorities(files, checks.orderedStream().toList());
    }

    @Bean
    Conferences conferences(JdbcClient jdbc, Authorities authorities, AuditTrail auditTrail, Clock clock) {
        return new JdbcConferences(jdbc, authorities, auditTrail, clock);
    }
}
