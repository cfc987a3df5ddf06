package org.cleardays.invitation;

import java.time.Clock;
import java.util.Map;

import org.cleardays.audit.AuditTrail;
import org.cleardays.conference.Conferences;
import org.cleardays.invitation.guide.Guides;
import org.cleardays.report.ReportForms;
import org.cleardays.timescale.Timescales;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class InvitationConfiguration {

    @Bean
    InvitationSettings invitationSettings(Environment environment) {
        Binder binder = Binder.get(environment);
        return new InvitationSettings(
                needed(binder, "cleardays.mail.from-name", "what the office is called in letters and mails"),
                needed(binder, "cleardays.office.email", "the office's own mail address"),
                needed(binder, "cleardays.office.phone", "the telephone number that families and agencies ring"),
                needed(binder, "cleardays.mail.reports-address", "the mailbox that reports are sent to"));
    }

    @Bean
    Invitations invitations(JdbcClient jdbc, Conferences conferences, AuditTrail auditTrail, Clock clock, InvitationPacks packs) {
        return new JdbcInvitations(jdbc, conferences, auditTrail, clock, packs);
    }

    @Bean
    InvitationPacks invitationPacks(InvitationSettings settings, Timescales timescales, ReportForms reportForms, Guides guides) {
        return new InvitationPacks(new InvitationLetters(settings, timescales), new CalendarEntries(settings), reportForms, guides);
    }

    @Bean
    Guides guides(InvitationSettings settings) {
        return new Guides(Map.of("office", settings.officeName(), "phone", settings.officePhone(), "email", settings.officeEmail()));
    }

    private static String needed(Binder binder, String key, String what) {
        return binder.bind(key, String.class).map(String::strip).orElseThrow(
                () -> new IllegalStateException("Please set " + key + ": " + what + "."));
    }
}
