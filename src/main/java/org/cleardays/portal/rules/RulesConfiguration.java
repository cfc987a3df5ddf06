package org.cleardays.portal.rules;

import java.time.Clock;

import org.cleardays.conference.Conferences;
import org.cleardays.timescale.Timescales;
import org.cleardays.tracking.Tracking;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the changing of rules and calendars. */
@Configuration(proxyBeanMethods = false)
class RulesConfiguration {

    @Bean
    OpenConferences openConferences(Conferences conferences, Timescales timescales, Tracking tracking, Clock clock) {
        return new OpenConferences(conferences, timescales, tracking, clock);
    }
}
