package org.cleardays.disclosure.gate;

import org.cleardays.conference.Conferences;
import org.cleardays.disclosure.Gate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class GateConfiguration {

    @Bean
    Gate gate(Conferences conferences) {
        return new WordGate(conferences);
    }
}
