package org.cleardays.dispatch;

import java.time.Clock;
import java.util.Comparator;

import org.cleardays.audit.AuditTrail;
import org.cleardays.conference.Conferences;
import org.cleardays.countersign.Countersignatures;
import org.cleardays.disclosure.Disclosures;
import org.cleardays.disclosure.Gate;
import org.cleardays.dispatch.mail.SmtpServer;
import org.cleardays.dispatch.mail.SmtpSettings;
import org.cleardays.dispatch.note.AuthorNotes;
import org.cleardays.dispatch.note.BundleNotes;
import org.cleardays.dispatch.note.ChairNotes;
import org.cleardays.dispatch.note.DispatchSettings;
import org.cleardays.dispatch.note.DigestNotes;
import org.cleardays.dispatch.note.EndNotes;
import org.cleardays.dispatch.note.Facts;
import org.cleardays.dispatch.note.InviteeNotes;
import org.cleardays.dispatch.note.Kind;
import org.cleardays.dispatch.note.MoveNotes;
import org.cleardays.dispatch.note.Notes;
import org.cleardays.dispatch.note.OfficeNotes;
import org.cleardays.dispatch.note.OwedReports;
import org.cleardays.dispatch.note.ReaderNotes;
import org.cleardays.dispatch.note.ReminderNotes;
import org.cleardays.dispatch.note.SenderNotes;
import org.cleardays.dispatch.words.MailWords;
import org.cleardays.document.ContentStore;
import org.cleardays.intake.Intake;
import org.cleardays.invitation.Invitations;
import org.cleardays.pack.Packs;
import org.cleardays.pack.correction.CopiesSent;
import org.cleardays.pack.correction.Corrections;
import org.cleardays.pack.family.FamilyPapers;
import org.cleardays.report.Reports;
import org.cleardays.response.Responses;
import org.cleardays.timescale.Timescales;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts messages, links, codes and the way out together. */
@Configuration(proxyBeanMethods = false)
class DispatchConfiguration {

    @Bean
    DispatchSettings dispatchSettings(Environment environment) {
        return Binder.get(environment).bindOrCreate("cleardays", DispatchSettings.class);
    }

    @Bean
    JdbcOutbox outbox(JdbcClient jdbc, AuditTrail auditTrail, Clock clock) {
        return new JdbcOutbox(jdbc, auditTrail, clock);
    }

    @Bean
    CopiesSent copiesSent(JdbcOutbox outbox) {
        return copyId -> outbox.about(copyId, Kind.COPY.word()).stream().flatMap(dispatch -> dispatch.leftAt().stream())
                .min(Comparator.naturalOrder());
    }

    @Bean
    Links links(JdbcClient jdbc, Conferences conferences, AuditTrail auditTrail, Clock clock) {
        return new JdbcLinks(jdbc, conferences, auditTrail, clock);
    }

    @Bean
    Codes codes(JdbcClient jdbc, AuditTrail auditTrail, Clock clock) {
        return new JdbcCodes(jdbc, auditTrail, clock);
    }

    @Bean
    Facts facts(Conferences conferences, Timescales timescales, Clock clock) {
        return new Facts(conferences, timescales, clock);
    }

    @Bean
    InviteeNotes inviteeNotes(Facts facts, Invitations invitations) {
        return new InviteeNotes(facts, invitations);
    }

    @Bean
    SenderNotes senderNotes(Facts facts, Intake intake, DispatchSettings settings) {
        return new SenderNotes(facts, intake, settings.officeFacts());
    }

    @Bean
    AuthorNotes authorNotes(Facts facts, Reports reports, Countersignatures countersignatures) {
        return new AuthorNotes(facts, reports, countersignatures);
    }

    @Bean
    ReaderNotes readerNotes(Facts facts, Disclosures disclosures, FamilyPapers papers, Corrections corrections) {
        return new ReaderNotes(facts, disclosures, papers, corrections);
    }

    @Bean
    ChairNotes chairNotes(Facts facts, Packs packs, Reports reports, Responses responses, DispatchSettings settings) {
        return new ChairNotes(facts, packs, reports, responses, settings.officeFacts());
    }

    @Bean
    OfficeNotes officeNotes(Facts facts, Disclosures disclosures, Reports reports, Intake intake, DispatchSettings settings) {
        return new OfficeNotes(facts, disclosures, reports, intake, settings.officeFacts());
    }

    @Bean
    ReminderNotes reminderNotes(Facts facts, DispatchSettings settings, Clock clock) {
        return new ReminderNotes(facts, settings.officeFacts(), clock);
    }

    @Bean
    MoveNotes moveNotes(Facts facts, InviteeNotes invitees, Reports reports, Countersignatures countersignatures, DispatchSettings settings) {
        return new MoveNotes(facts, invitees, new OwedReports(facts, reports), countersignatures, settings.officeFacts());
    }

    @Bean
    EndNotes endNotes(Facts facts, InviteeNotes invitees) {
        return new EndNotes(facts, invitees);
    }

    @Bean
    BundleNotes bundleNotes(Facts facts, Packs packs) {
        return new BundleNotes(facts, packs);
    }

    @Bean
    Notes notes(InviteeNotes invitees, SenderNotes senders, AuthorNotes authors, ReaderNotes readers, ChairNotes chair,
            OfficeNotes office, ReminderNotes reminders, MoveNotes moves, EndNotes ends, BundleNotes bundles,
            DispatchSettings settings) {
        return new Notes(invitees, senders, authors, readers, chair, office, reminders, new DigestNotes(settings.officeFacts()), moves, ends,
                bundles);
    }

    @Bean
    Writer writer(JdbcOutbox outbox, ContentStore contentStore, Links links, Gate gate, DispatchSettings settings, Clock clock) {
        MailWords words = MailWords.ofTemplates();
        return new Writer(outbox, contentStore, links, gate, new Writer.Desk(words, settings.addresses(), settings.officeFacts(), clock));
    }

    @Bean
    Messages messages(Notes notes, Writer writer, JdbcOutbox outbox, Conferences conferences) {
        return new WrittenMessages(notes, writer, outbox, conferences);
    }

    @Bean
    JdbcSending sending(JdbcOutbox outbox, ContentStore contentStore, Conferences conferences, PlatformTransactionManager transactions,
                        DispatchSettings settings) {
        SmtpSettings out = settings.mail().out();
        JdbcSending.Way way = new JdbcSending.Way(new SmtpServer(out), settings.addresses(), out.lease());
        return new JdbcSending(outbox, contentStore, conferences, new TransactionTemplate(transactions), way);
    }

    @Bean
    Receipts receipts(JdbcOutbox outbox, Intake intake, ContentStore contentStore, DispatchSettings settings, AuditTrail auditTrail) {
        return new Receipts(outbox, intake, contentStore, settings.addresses(), auditTrail);
    }

    @Bean
    Dispatches dispatches(JdbcOutbox outbox, JdbcSending sending, Receipts receipts, ContentStore contentStore,
                          Conferences conferences, Gate gate) {
        return new RecordedDispatches(outbox, sending, receipts, contentStore, new RecordedDispatches.Kept(new Withdrawal(outbox, conferences),
                new SearchAgain(outbox, contentStore, gate, conferences)));
    }
}
