package org.cleardays.pipeline;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

import org.apache.camel.CamelContext;
import org.apache.camel.spi.ExceptionHandler;
import org.apache.camel.spi.TypeConverterRegistry;
import org.apache.camel.spring.boot.CamelContextConfiguration;
import org.apache.camel.support.TypeConverterSupport;
import org.cleardays.handover.Handovers;
import org.cleardays.handover.Outcome;
import org.cleardays.handover.Receivers;
import org.cleardays.intake.Intake;
import org.cleardays.intake.IntakeSettings;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
class PipelineConfiguration {

    /** The one clock; the demonstration and tests put a movable one in its place. */
    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    RouteBook routeBook(Environment environment) throws IOException {
        return new RouteBook(environment.getProperty("cleardays.routes", "classpath:routes"));
    }

    /** The bean's name is the scheme. */
    @Bean("handover")
    HandoverComponent handoverComponent(Handovers handovers, Receivers receivers, PlatformTransactionManager transactions) {
        return new HandoverComponent(handovers, receivers, new TransactionTemplate(transactions));
    }

    @Bean
    MailboxDoor mailboxDoor(Intake intake, Handovers handovers, PlatformTransactionManager transactions, IntakeSettings settings) {
        return new MailboxDoor(intake, handovers, new TransactionTemplate(transactions), settings);
    }

    @Bean
    PlacesInMailbox placesInMailbox(Intake intake) {
        return new PlacesInMailbox(intake);
    }

    @Bean
    SafetyNet safetyNet() {
        return new SafetyNet();
    }

    @Bean
    MailboxWatch mailbox(Environment environment) {
        return new MailboxWatch(environment.getProperty("cleardays.mail.in.silence", Duration.class, Duration.ofMinutes(5)));
    }

    @Bean
    OneReaderAtATime oneReaderAtATime(JdbcClient jdbc, Environment environment, MailboxWatch watch) {
        return new OneReaderAtATime(jdbc, environment.getProperty("cleardays.mail.in.lease", Duration.class, Duration.ofSeconds(20)), watch);
    }

    /** The watch tells of a mailbox that cannot be read; Camel need not log the mail server's words besides. */
    @Bean
    ExceptionHandler quietMailbox(MailboxWatch watch) {
        return new QuietMailbox(watch);
    }

    @Bean
    HeadersStayOutside headersStayOutside() {
        return new HeadersStayOutside();
    }

    @Bean
    CamelContextConfiguration idsOfOutcomes() {
        return new CamelContextConfiguration() {
            @Override
            public void beforeApplicationStart(CamelContext context) {
                idsOf(context.getTypeConverterRegistry());
            }

            @Override
            public void afterApplicationStart(CamelContext context) {
                // nothing to add
            }
        };
    }

    /** Camel can start without its routes and say nothing; then we would sit there and take no mail. */
    @Bean
    ApplicationListener<ApplicationReadyEvent> routesAreThere(CamelContext context) {
        return ready -> {
            if (context.getRoutesSize() == 0) {
                throw new IllegalStateException("No route is running; look at cleardays.routes");
            }
        };
    }

    /** A hand-over takes an id; the body of a route may be the outcome that has it. */
    static void idsOf(TypeConverterRegistry converters) {
        converters.addTypeConverter(UUID.class, Outcome.class, new IdOfOutcome());
        converters.addTypeConverter(UUID.class, String.class, new IdFromText());
    }

    private static final class IdOfOutcome extends TypeConverterSupport {
        @Override
        public <T> T convertTo(Class<T> type, org.apache.camel.Exchange exchange, Object value) {
            return type.cast(((Outcome) value).id());
        }
    }

    private static final class IdFromText extends TypeConverterSupport {
        @Override
        public <T> T convertTo(Class<T> type, org.apache.camel.Exchange exchange, Object value) {
            return type.cast(UUID.fromString((String) value));
        }
    }
}
