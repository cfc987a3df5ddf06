package org.cleardays.conference.authority;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class AuthorityConfiguration {

    /** The files that came are examined before any becomes a version; then those in force, which may be another's. */
    @Bean
    Authorities authorities(JdbcClient jdbc, Clock clock, ObjectProvider<AuthorityCheck> checks) throws IOException {
        List<AuthorityCheck> all = checks.orderedStream().toList();
        Authorities shipped = new Authorities(shippedFiles(), all);
        JdbcAuthorityVersions versions = new JdbcAuthorityVersions(jdbc, clock);
        shipped.files().forEach(versions::ship);
        return new Authorities(versions, all);
    }

    private static List<AuthorityFile> shippedFiles() throws IOException {
        List<AuthorityFile> files = new ArrayList<>();
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:authorities/*.yaml")) {
            files.add(AuthorityFile.of(file.getFilename().replace(".yaml", ""), file.getContentAsString(StandardCharsets.UTF_8)));
        }
        return files;
    }
}
