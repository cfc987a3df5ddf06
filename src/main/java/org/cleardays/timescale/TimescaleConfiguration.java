package org.cleardays.timescale;

import org.cleardays.conference.authority.Authorities;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TimescaleConfiguration {

    @Bean
    Timescales timescales(Authorities authorities) {
        return new YamlTimescales(authorities);
    }
}
