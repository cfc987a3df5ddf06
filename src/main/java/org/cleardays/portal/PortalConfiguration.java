package org.cleardays.portal;

import java.util.List;

import org.cleardays.portal.account.Accounts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Wires the portal: the signed-in account as an argument of its methods. */
@Configuration(proxyBeanMethods = false)
class PortalConfiguration {

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
