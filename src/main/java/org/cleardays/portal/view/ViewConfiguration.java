package org.cleardays.portal.view;

import java.time.ZoneId;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.util.unit.DataSize;

/** Wires what pages need to put things into words. */
@Configuration(proxyBeanMethods = false)
class ViewConfiguration {

    @Bean
    PortalSettings portalSettings(Environment environment) {
        return new PortalSettings(environment.getProperty("cleardays.portal.name", "Cleardays"),
                environment.getProperty("cleardays.portal.exit-to", "https://www.bbc.co.uk/weather"),
                environment.getProperty("cleardays.office.phone", ""),
                DataSize.ofBytes(environment.getProperty("cleardays.intake.limit", Long.class, DataSize.ofMegabytes(35).toBytes())));
    }

    @Bean
    Times times(Environment environment) {
        return new Times(ZoneId.of(environment.getProperty("cleardays.portal.zone", "Europe/London")));
    }
}
