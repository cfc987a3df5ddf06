package org.cleardays.intake;

import java.time.Clock;

import org.cleardays.audit.AuditTrail;
import org.cleardays.conference.Conferences;
import org.cleardays.document.ContentStore;
import org.cleardays.document.file.FileDoor;
import org.cleardays.intake.guess.Guesses;
import org.cleardays.intake.reading.Opener;
import org.cleardays.report.ReportForms;
import org.cleardays.report.Reports;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.unit.DataSize;

@Configuration(proxyBeanMethods = false)
class IntakeConfiguration {

    @Bean
    IntakeSettings intakeSettings(Environment environment) {
        Binder binder = Binder.get(environment);
        return new IntakeSettings(binder.bind("cleardays.intake.limit", DataSize.class).orElse(DataSize.ofMegabytes(35)).toBytes(),
                binder.bind("cleardays.mail.reports-address", String.class).orElse(null),
                binder.bind("cleardays.mail.receipts-address", String.class).orElse(null),
                binder.bind("cleardays.mail.in.authserv-id", String.class).orElse(null),
                binder.bind("cleardays.intake.mails-a-day", Integer.class).orElse(50));
    }

    @Bean
    HeldPost heldPost(ContentStore contents, FileDoor fileDoor, ReportForms reportForms, Guesses intakeGuesses, IntakeSettings settings) {
        return new HeldPost(contents, new Opener(fileDoor, reportForms), intakeGuesses, settings);
    }

    @Bean
    Guesses intakeGuesses(Conferences conferences, Clock clock) {
        return new Guesses(conferences, clock);
    }

    @Bean
    Intake intake(JdbcClient jdbc, ContentStore contents, AuditTrail audit, Clock clock, Deciding deciding) {
        return new JdbcIntake(new JdbcIncomings(jdbc), contents, audit, clock, deciding);
    }

    @Bean
    Deciding intakeDeciding(IntakeSettings settings, Conferences conferences, Reports reports, ReportForms reportForms, FileDoor fileDoor) {
        return new Deciding(Sorting.of(settings, conferences, reports, reportForms, fileDoor), conferences, settings.mailsADay());
    }
}
