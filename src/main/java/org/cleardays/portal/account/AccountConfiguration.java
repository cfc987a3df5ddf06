package org.cleardays.portal.account;

import java.time.Clock;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Wires the accounts. */
@Configuration(proxyBeanMethods = false)
class AccountConfiguration {

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    JdbcAccounts accounts(JdbcClient client, PasswordEncoder passwordEncoder, Clock clock) {
        return new JdbcAccounts(client, passwordEncoder, clock);
    }

    @Bean
    FirstAdministrator firstAdministrator(Accounts accounts, Environment environment) {
        return new FirstAdministrator(accounts, environment);
    }
}
