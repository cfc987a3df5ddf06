package org.cleardays.portal.view;

import java.time.ZoneId;

import org.cleardays.conference.authority.Authorities;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.util.unit.DataSize;

/** Wires what pages need to put things into words. */
@Configuration(proxyBeanMethods = false)
class ViewConfiguration {

    @Bean
    PortalSettings portalSettings(Environment environment, Authorities authorities) {
        return new PortalSettings(name(environment, authorities),
                environment.getProperty("cleardays.portal.exit-to", "https://www.bbc.co.uk/weather"),
                environment.getProperty("cleardays.office.phone", ""),
                DataSize.ofBytes(environment.getProperty("cleardays.intake.limit", Long.class, DataSize.ofMegabytes(35).toBytes())));
    }

    @Bean
    PlainWords plainWords() {
        return new PlainWords();
    }

    /** The authority's name stands over its pages, as in the family's mails; where there are several, the office's in its mails. */
    private static String name(Environment environment, Authorities authorities) {
        String otherwise = authorities.names().size() == 1 ? authorities.get(authorities.names().iterator().next()).displayName()
                : environment.getProperty("cleardays.mail.from-name", "Cleardays");
        return environment.getProperty("cleardays.portal.name", otherwise);
    }

    @Bean
    Times times(Environment environment) {
        return new Times(ZoneId.of(environment.getProperty("cleardays.portal.zone", "Europe/London")));
    }
}
