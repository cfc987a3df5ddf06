package org.cleardays.portal;

import java.util.List;

import org.cleardays.portal.account.Accounts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.util.unit.DataSize;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Wires the portal: its settings, and the signed-in account as an argument of its methods. */
@Configuration(proxyBeanMethods = false)
class PortalConfiguration {

    @Bean
    PortalSettings portalSettings(Environment environment) {
        return new PortalSettings(environment.getProperty("cleardays.portal.name", "Cleardays"),
                environment.getProperty("cleardays.portal.exit-to", "https://www.bbc.co.uk/weather"),
                environment.getProperty("cleardays.office.phone", ""),
                DataSize.ofBytes(environment.getProperty("cleardays.intake.limit", Long.class, DataSize.ofMegabytes(35).toBytes())));
    }

    @Bean
    WebMvcConfigurer callerAsArgument(Accounts accounts) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new CallerArgument(accounts));
            }
        };
    }
}
