package org.cleardays.dispatch;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.cleardays.audit.Act;
import org.cleardays.conference.Channel;
import org.cleardays.conference.Conferences;
import org.cleardays.conference.Person;
import org.cleardays.dispatch.mail.Attempt;
import org.cleardays.dispatch.mail.Envelope;
import org.cleardays.dispatch.mail.FrozenMail;
import org.cleardays.dispatch.mail.SenderAddresses;
import org.cleardays.dispatch.mail.SmtpServer;
import org.cleardays.document.ContentStore;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Claims a message, hands it to the mail server, and records what became of it: two transactions, and none around SMTP.
 *
 * <p>The attempt's number is the fence: an attempt that wakes up late cannot record itself over a later one. A claim whose lease is
 * over belongs to a dead attempt that may have come as far as the final dot, so it is first recorded as uncertain.
 */
class JdbcSending {

    /** What it sends with, and how long an attempt is believed to be alive. */
    record Way(SmtpServer server, SenderAddresses addresses, Duration lease) {
    }

    /** The message did not go now and is to be tried again; what happened is recorded with its dispatch. */
    static final class TryAgain extends RuntimeException {

        TryAgain(String because, Throwable cause) {
            super(because, cause);
        }
    }

    private sealed interface Claim {
    }

    private record Claimed(JdbcOutbox.Outgoing outgoing, FrozenMail mail, int attempt) implements Claim {
    }

    private record Settled(Sent sent) implements Claim {
    }

    private record StillAlive() implements Claim {
    }

    private final JdbcOutbox outbox;
    private final ContentStore contentStore;
    private final Conferences conferences;
    private final TransactionOperations transactions;
    private final Way way;

    JdbcSending(JdbcOutbox outbox, ContentStore contentStore, Conferences conferences, TransactionOperations transactions, Way way) {
        this.outbox = outbox;
        this.contentStore = contentStore;
        this.conferences = conferences;
        this.transactions = transactions;
        this.way = way;
    }

    Sent send(UUID id) {
        return switch (transactions.execute(status -> claim(id))) {
            case Settled settled -> settled.sent();
            case StillAlive alive -> throw new TryAgain("Another attempt may still be at work on dispatch " + id, null);
            case Claimed claimed -> handOver(claimed);
        };
    }

    private Claim claim(UUID id) {
        JdbcOutbox.Outgoing outgoing = outbox.locked(id);
        Optional<JdbcOutbox.OpenAttempt> open = outbox.openAttempt(id);
        if (open.isPresent() && !open.get().leaseIsOver()) {
            return new StillAlive();
        }
        open.ifPresent(dead -> recordDead(id, dead));
        if (new Withdrawal(outbox, conferences).unlessItMayLeave(outgoing)) {
            return new Settled(new Sent.Withdrawn(id));
        }
        return settled(id).<Claim>map(Settled::new).orElseGet(() -> claim(outgoing));
    }

    private void recordDead(UUID id, JdbcOutbox.OpenAttempt dead) {
        outbox.end(id, dead.number(), "lost");
        outbox.happened(id, "uncertain", "attempt " + dead.number() + " ended without a word", Act.CLEARDAYS);
    }

    private Optional<Sent> settled(UUID id) {
        return switch (outbox.get(id).state()) {
            case "queued", "uncertain" -> Optional.empty();
            case "stopped", "to-post" -> Optional.of(new Sent.Stopped(id));
            case "refused" -> Optional.of(new Sent.Refused(id));
            default -> Optional.of(new Sent.AlreadySent(id));
        };
    }

    private Claim claim(JdbcOutbox.Outgoing outgoing) {
        if (!isStillReachedThere(outgoing)) {
            outbox.happened(outgoing.id(), "stopped", "address-changed", Act.CLEARDAYS);
            return new Settled(new Sent.Stopped(outgoing.id()));
        }
        FrozenMail mail = new FrozenMail(contentStore.get(outgoing.contentId()).bytes());
        return new Claimed(outgoing, mail, outbox.begin(outgoing.id(), onlyRecipient(mail), way.lease()));
    }

    /** The person is still in the conference, and is still reached by mail at the very address that was frozen. */
    private boolean isStillReachedThere(JdbcOutbox.Outgoing outgoing) {
        if (outgoing.personId().isEmpty() || outgoing.conferenceId().isEmpty()) {
            return true;
        }
        List<Person> people = conferences.find(outgoing.conferenceId().get()).map(conference -> conference.people()).orElse(List.of());
        return people.stream().filter(person -> person.id().equals(outgoing.personId().get()))
                .anyMatch(person -> outgoing.recipient().equals(person.contact().email()) && takesMail(person));
    }

    private static boolean takesMail(Person person) {
        return person.contact().takesWriting() && (person.role().isProfessional() || person.contact().channel() == Channel.LINK);
    }

    private static String onlyRecipient(FrozenMail mail) {
        List<String> recipients = mail.recipients();
        if (recipients.size() != 1) {
            throw new IllegalStateException("A mail of ours names exactly one recipient, not " + recipients.size());
        }
        return recipients.getFirst();
    }

    private Sent handOver(Claimed claimed) {
        JdbcOutbox.Outgoing outgoing = claimed.outgoing();
        Envelope envelope = new Envelope(outgoing.returnToken().map(way.addresses()::returnPath), way.addresses().receipts(),
                outgoing.recipient(), outgoing.id().toString());
        Attempt attempt = way.server().send(envelope, claimed.mail());
        return switch (attempt) {
            case Attempt.Taken taken -> recorded(claimed, "handed-over", "", new Sent.HandedOver(outgoing.id()));
            case Attempt.Refused refused -> recorded(claimed, "refused", "code " + refused.code(), new Sent.Refused(outgoing.id()));
            case Attempt.NotNow later -> {
                recorded(claimed, "later", "code " + later.code(), new Sent.Stopped(outgoing.id()));
                throw new TryAgain("The mail server did not take dispatch " + outgoing.id() + " now: code " + later.code(), later.cause());
            }
            case Attempt.Uncertain uncertain -> {
                recorded(claimed, "uncertain", "no answer after the final dot", new Sent.Stopped(outgoing.id()));
                throw new TryAgain("Dispatch " + outgoing.id() + " may have gone", uncertain.cause());
            }
        };
    }

    private Sent recorded(Claimed claimed, String what, String detail, Sent sent) {
        return transactions.execute(status -> {
            UUID id = claimed.outgoing().id();
            outbox.locked(id);
            boolean inTime = outbox.end(id, claimed.attempt(), what);
            outbox.happened(id, what, (detail + " attempt " + claimed.attempt() + (inTime ? "" : ", overtaken")).strip(), Act.CLEARDAYS);
            return sent;
        });
    }
}
