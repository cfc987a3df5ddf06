package org.cleardays.calendar;

import java.time.Clock;
import java.util.Map;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class CalendarConfiguration {

    @Bean
    JdbcCalendars calendars(JdbcClient jdbc, Clock clock) {
        JdbcCalendars calendars = new JdbcCalendars(jdbc, clock);
        calendars.ship();
        return calendars;
    }

    /** A calendar that ends is no reason to stop: the state is a warning, and readiness does not ask. */
    @Bean
    HealthIndicator calendarsHealthIndicator(JdbcCalendars calendars, Clock clock) {
        CalendarWarnings warnings = new CalendarWarnings(calendars, clock);
        return () -> {
            Map<String, String> says = warnings.of(calendars.waiting());
            return (says.isEmpty() ? Health.up() : Health.status("WARNING")).withDetails(says).build();
        };
    }
}
