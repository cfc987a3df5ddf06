package org.cleardays.document;

import java.time.Duration;
import java.util.List;

import org.cleardays.document.binding.WarmUp;
import org.cleardays.document.carried.CarriedFiles;
import org.cleardays.document.worker.WorkerDoor;
import org.cleardays.document.worker.WorkerSettings;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class DocumentConfiguration {

    @Bean
    WorkerSettings readerSettings(Environment environment) {
        Binder binder = Binder.get(environment);
        WorkerSettings usual = WorkerSettings.USUAL;
        return usual.withProcesses(binder.bind("cleardays.reader.processes", Integer.class).orElse(2))
                .withLimit(binder.bind("cleardays.reader.limit", Duration.class).orElse(usual.limit()))
                .withCommandPrefix(binder.bind("cleardays.reader.command-prefix", Bindable.listOf(String.class)).orElse(List.of()));
    }

    /** Its processes start with the first file, or when somebody first asks for health, and end with the application. */
    @Bean
    WorkerDoor fileDoor(WorkerSettings readerSettings) {
        return new WorkerDoor(readerSettings);
    }

    @Bean
    CarriedFiles carriedFiles(WorkerDoor fileDoor) {
        return new CarriedFiles(fileDoor);
    }

    /** Without a reader of files what comes in is kept and held; the portal stays up. */
    @Bean
    HealthIndicator fileReaderHealthIndicator(WorkerDoor fileDoor) {
        return () -> {
            boolean well = fileDoor.canRead();
            return (well ? Health.up() : Health.down()).withDetail("says", well ? "Files can be read."
                    : "No process that reads files can be started, so reports that come in are held.").build();
        };
    }

    /** The first pack after a start waits for nothing: what prints it is tried out beside the start, once in a process. */
    @Bean
    ApplicationListener<ContextRefreshedEvent> printerWarmUp() {
        return started -> WarmUp.begin();
    }

    @Bean
    ContentStore contentStore(JdbcClient jdbc) {
        return new JdbcContentStore(jdbc);
    }
}
