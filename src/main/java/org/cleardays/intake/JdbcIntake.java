package org.cleardays.intake;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.cleardays.audit.Act;
import org.cleardays.audit.AuditTrail;
import org.cleardays.document.ContentStore;
import org.cleardays.document.mail.MailReader;
import org.cleardays.document.mail.MailWords;
import org.cleardays.document.mail.ParsedMail;
import org.cleardays.document.mail.ReadMail;
import org.cleardays.intake.JdbcIncomings.Arrived;
import org.cleardays.intake.JdbcIncomings.Upload;
import org.cleardays.intake.reading.NewWords;
import org.cleardays.intake.reading.PlainReply;

/** Keeps, sorts, and lets a person decide; every act is written to the audit trail. */
class JdbcIntake implements Intake {

    private final JdbcIncomings incomings;
    private final ContentStore contents;
    private final AuditTrail audit;
    private final Clock clock;
    private final Deciding deciding;

    JdbcIntake(JdbcIncomings incomings, ContentStore contents, AuditTrail audit, Clock clock, Deciding deciding) {
        this.incomings = incomings;
        this.contents = contents;
        this.audit = audit;
        this.clock = clock;
        this.deciding = deciding;
    }

    @Override
    public UUID keep(RawMail mail) {
        String identity = "mail:" + Sha256.of(mail.bytes());
        UUID kept = incomings.find(identity).orElseGet(() -> {
            UUID content = contents.keep(ContentStore.INTAKE, "message/rfc822", mail.bytes());
            UUID id = UUID.randomUUID();
            return kept(identity, id, incomings.addMail(id, identity, content, mail, clock.instant()), null);
        });
        incomings.seenAt(mail, kept);
        return kept;
    }

    @Override
    public UUID keepUpload(UUID conferenceId, UUID authorId, String fileName, byte[] file) {
        String identity = "upload:" + conferenceId + ":" + authorId + ":" + Sha256.of(file);
        Upload upload = new Upload(conferenceId, authorId, MailWords.shownName(fileName, 1));
        return incomings.find(identity).orElseGet(() -> {
            UUID content = contents.keep(conferenceId.toString(), "application/octet-stream", file);
            UUID id = UUID.randomUUID();
            return kept(identity, id, incomings.addUpload(id, identity, content, file.length, upload, clock.instant()), conferenceId);
        });
    }

    private UUID kept(String identity, UUID id, boolean added, UUID conferenceId) {
        if (!added) {
            return incomings.find(identity).orElseThrow();
        }
        audit.record(Act.ofCleardays("incoming-kept", "incoming", id, conferenceId));
        return id;
    }

    @Override
    public Sorted sort(UUID incomingId) {
        Arrived arrived = incomings.lock(incomingId);
        return arrived.isSorted() ? sorted(arrived.incoming()) : decide(arrived, Act.CLEARDAYS);
    }

    private Sorted decide(Arrived arrived, String actor) {
        Incoming incoming = arrived.incoming();
        return record(incoming, incoming.channel().equals("upload") ? deciding.upload(incoming, bytes(incoming))
                : mail(arrived, actor.equals(Act.CLEARDAYS)), actor);
    }

    /** Whoever has it looked at again has looked at it, so the sender's number of the day counts no more. */
    private Verdict mail(Arrived arrived, boolean byItself) {
        Incoming incoming = arrived.incoming();
        if (arrived.overLimit()) {
            ParsedMail headers = MailReader.readHeaders(bytes(incoming));
            incomings.describe(incoming.id(), headers);
            return deciding.sorting().overLimit(headers);
        }
        ReadMail read = MailReader.read(bytes(incoming));
        incomings.describe(incoming.id(), read.mail());
        if (byItself && isOverQuota(incoming, read.mail())) {
            return Verdict.held(Reason.TOO_MANY_TODAY, Verdict.Answer.NEVER);
        }
        return isFirst(incoming, read.mail()) ? deciding.sorting().mail(read) : Verdict.unanswered(Sorted.Duplicate.class, Reason.SAME_MAIL);
    }

    /** One sender may not keep everybody else waiting (threat A13). */
    private boolean isOverQuota(Incoming incoming, ParsedMail mail) {
        Instant midnight = LocalDate.ofInstant(clock.instant(), clock.getZone()).atStartOfDay(clock.getZone()).toInstant();
        return mail.from().filter(sender -> incomings.countFrom(sender, midnight) > deciding.mailsADay()).isPresent();
    }

    private boolean isFirst(Incoming incoming, ParsedMail mail) {
        return mail.messageId().isEmpty() || incomings.isFirst(incoming.id(), mail.messageId().get(), mail.bodyHash());
    }

    private Sorted record(Incoming incoming, Verdict verdict, String actor) {
        incomings.decide(incoming.id(), verdict, answerable(incoming.id(), verdict), clock.instant());
        audit.record(new Act(actor, "incoming-" + verdict.outcome(), "incoming", incoming.id(),
                verdict.conferenceId().or(incoming::conferenceId).orElse(null), verdict.reason().word()));
        return sorted(get(incoming.id()));
    }

    /** At most one answer a day to each sender of what is held or unknown (threat A9); the day is the business day. */
    private boolean answerable(UUID id, Verdict verdict) {
        return switch (verdict.answer()) {
            case NEVER -> false;
            case EACH -> true;
            case ONCE_A_DAY -> takesTodaysAnswer(get(id));
        };
    }

    /** An upload has no sender to answer: its page has said it already. */
    private boolean takesTodaysAnswer(Incoming incoming) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return incoming.channel().equals("mail") && incomings.takesAnswerOf(today, incoming.from(), incoming.id());
    }

    @Override
    public Sorted fileHeld(UUID incomingId, UUID conferenceId, UUID authorId, Optional<String> file, String actor) {
        Arrived arrived = incomings.lock(incomingId);
        if (!arrived.waitsForAPerson() || arrived.overLimit()) {
            return sorted(arrived.incoming());
        }
        Optional<Verdict> decided = deciding.byHand(arrived.incoming(), bytes(arrived.incoming()),
                new Deciding.Choosing(conferenceId, authorId, file));
        return decided.filter(verdict -> !verdict.is(Sorted.Held.class)).map(verdict -> {
            incomings.resolve(incomingId, "filed", "", actor, clock.instant());
            return record(arrived.incoming(), verdict, actor);
        }).orElseGet(() -> sorted(arrived.incoming()));
    }

    @Override
    public void refuseHeld(UUID incomingId, String reason, String actor) {
        Arrived arrived = incomings.lock(incomingId);
        if (arrived.waitsForAPerson()) {
            incomings.resolve(incomingId, "refused", reason, actor, clock.instant());
            audit.record(new Act(actor, "incoming-refused", "incoming", incomingId, arrived.incoming().conferenceId().orElse(null), ""));
        }
    }

    @Override
    public Sorted retryHeld(UUID incomingId, String actor) {
        Arrived arrived = incomings.lock(incomingId);
        return arrived.waitsForAPerson() ? decide(arrived, actor) : sorted(arrived.incoming());
    }

    @Override
    public boolean isTaken(String mailbox, long uidValidity, long uid) {
        return incomings.isSeenAt(mailbox, uidValidity, uid);
    }

    @Override
    public List<Incoming> answers() {
        return incomings.answers();
    }

    @Override
    public void readAnswer(UUID incomingId, String actor) {
        Arrived arrived = incomings.lock(incomingId);
        if (!arrived.resolved() && arrived.incoming().outcome().filter("response"::equals).isPresent()) {
            incomings.resolve(incomingId, "read", "", actor, clock.instant());
            audit.record(new Act(actor, "answer-read", "incoming", incomingId, arrived.incoming().conferenceId().orElse(null), ""));
        }
    }

    @Override
    public Optional<String> suggestedIn(UUID incomingId) {
        Incoming incoming = get(incomingId);
        return incoming.reason().equals(Reason.NOT_ME.word())
                ? PlainReply.somebodyElse(NewWords.in(MailReader.read(bytes(incoming)).mail().text())) : Optional.empty();
    }

    @Override
    public Incoming get(UUID incomingId) {
        return incomings.get(incomingId).orElseThrow(() -> new IllegalArgumentException("Nothing arrived as " + incomingId));
    }

    @Override
    public List<Incoming> held() {
        return incomings.held();
    }

    @Override
    public List<Incoming> of(UUID conferenceId) {
        return incomings.of(conferenceId);
    }

    @Override
    public IntakeSum sum() {
        return incomings.sum();
    }

    @Override
    public Optional<UUID> reportOf(UUID incomingId) {
        return get(incomingId).reportId();
    }

    private byte[] bytes(Incoming incoming) {
        return contents.get(incoming.rawContentId()).bytes();
    }

    private static Sorted sorted(Incoming incoming) {
        UUID id = incoming.id();
        return switch (incoming.outcome().orElseThrow()) {
            case "filed" -> new Sorted.Filed(id, incoming.reportId().orElseThrow());
            case "nothing-to-add" -> new Sorted.NothingToAdd(id, incoming.reportId().orElseThrow());
            case "returned" -> new Sorted.Returned(id);
            case "receipt" -> new Sorted.Receipt(id);
            case "response" -> new Sorted.Response(id);
            case "ignored" -> new Sorted.Ignored(id);
            case "duplicate" -> new Sorted.Duplicate(id);
            default -> new Sorted.Held(id);
        };
    }
}
