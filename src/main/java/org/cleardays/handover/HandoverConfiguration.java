package org.cleardays.handover;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.boot.autoconfigure.Jackson3Serializer;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerCustomizer;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
class HandoverConfiguration {

    @Bean
    Receivers receivers() {
        return new Receivers();
    }

    @Bean
    JdbcHandovers handovers(JdbcClient jdbc, ObjectProvider<Scheduler> engine, Clock clock) {
        return new JdbcHandovers(jdbc, engine::getObject, clock);
    }

    @Bean
    Task<Work> handoverTask(Receivers receivers, PlatformTransactionManager transactions, JdbcClient jdbc, Environment environment,
                            Clock clock) {
        JdbcHandoverEngine engine = new JdbcHandoverEngine(receivers, new TransactionTemplate(transactions), jdbc, settings(environment), clock);
        return Tasks.custom(JdbcHandovers.TASK, Work.class).onFailure(engine::failed).onDeadExecutionRevive().execute(engine::run);
    }

    private static HandoverSettings settings(Environment environment) {
        return new HandoverSettings(environment.getProperty("cleardays.handover.tries", Integer.class, 8),
                environment.getProperty("cleardays.handover.first-pause", Duration.class, Duration.ofMillis(500)),
                environment.getProperty("cleardays.handover.longest-pause", Duration.class, Duration.ofMinutes(10)));
    }

    /** Work is written as JSON: readable, and safe to read back. */
    @Bean
    DbSchedulerCustomizer writtenAsJson() {
        return new DbSchedulerCustomizer() {
            @Override
            public Optional<Serializer> serializer() {
                return Optional.of(new Jackson3Serializer());
            }
        };
    }
}
