package org.cleardays.dispatch;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.cleardays.conference.Person;
import org.cleardays.disclosure.Gate;
import org.cleardays.disclosure.GateHit;
import org.cleardays.dispatch.mail.Enclosure;
import org.cleardays.dispatch.mail.FrozenMail;
import org.cleardays.dispatch.mail.Mail;
import org.cleardays.dispatch.mail.SenderAddresses;
import org.cleardays.dispatch.note.Kind;
import org.cleardays.dispatch.note.Note;
import org.cleardays.dispatch.note.OfficeFacts;
import org.cleardays.dispatch.note.Texts;
import org.cleardays.dispatch.words.MailWords;
import org.cleardays.dispatch.words.Words;
import org.cleardays.document.ContentStore;

/** Writes a note down once: its words, its bytes, its row; and asks the gate before anything can leave. */
class Writer {

    /** What it is written with. */
    record Desk(MailWords words, SenderAddresses addresses, OfficeFacts office, Clock clock) {
    }

    private final SecureRandom random = new SecureRandom();
    private final JdbcOutbox outbox;
    private final ContentStore contentStore;
    private final Links links;
    private final Gate gate;
    private final Desk desk;

    Writer(JdbcOutbox outbox, ContentStore contentStore, Links links, Gate gate, Desk desk) {
        this.outbox = outbox;
        this.contentStore = contentStore;
        this.links = links;
        this.gate = gate;
        this.desk = desk;
    }

    /** The dispatch of this note, written now or before; empty where nothing of it is to be sent. */
    Optional<UUID> write(Note note) {
        if (note.conference().filter(conference -> !note.kind().mayLeave(conference.state())).isPresent()) {
            return Optional.empty();
        }
        String key = key(note);
        UUID id = outbox.writtenOnce(key).orElseGet(() -> note.paper().isPresent() ? letter(note, key) : mail(note, key));
        return outbox.get(id).state().equals("to-post") ? Optional.empty() : Optional.of(id);
    }

    /**
     * What was withdrawn because the conference was moved is written once more, for its new time; a copy as often as a person releases it
     * after it was kept from its reader.
     */
    private String key(Note note) {
        String key = note.kind().word() + " " + note.subjectId() + " " + note.addressee() + variant(note);
        if (!isWithdrawn(key)) {
            return key;
        }
        String again = key + " revision " + note.conference().orElseThrow().revision();
        for (int times = 2; note.kind() == Kind.COPY && isWithdrawn(again); times++) {
            again = key + " released " + times + " times";
        }
        return again;
    }

    private boolean isWithdrawn(String key) {
        return outbox.writtenOnce(key).filter(id -> outbox.get(id).state().equals("withdrawn")).isPresent();
    }

    /** The office hears of each thing that befalls one subject. */
    private static String variant(Note note) {
        return note.values().get("what") instanceof String what ? " " + what : "";
    }

    private UUID letter(Note note, String key) {
        UUID id = UUID.randomUUID();
        byte[] pdf = note.paper().orElseThrow();
        keep(id, note, key, "", pdf, Enclosure.PDF);
        if (!takesWriting(note)) {
            outbox.stopped(id, "not-to-be-written-to", List.of());
        } else if (note.to().equals(Note.BY_POST) && note.person().filter(Writer::hasPostalAddress).isEmpty()) {
            outbox.stopped(id, "no-address", List.of());
        }
        examine(id, note, new Texts().addPdf("letter", pdf));
        return id;
    }

    private UUID mail(Note note, String key) {
        if (!takesWriting(note)) {
            return unreachable(note, key, "not-to-be-written-to");
        }
        if (note.to().isBlank()) {
            return unreachable(note, key, "no-address");
        }
        UUID id = UUID.randomUUID();
        Words words = words(note);
        byte[] mail = FrozenMail.of(mail(id, note, words)).bytes();
        keep(id, note, key, words.subject(), mail, "message/rfc822");
        examine(id, note, new Texts().addMail(mail, notOurs(note)));
        return id;
    }

    /** An author's own file goes back to its author alone, and was not written by us. */
    private static List<String> notOurs(Note note) {
        return note.kind() == Kind.RETURNED ? note.enclosures().stream().map(Enclosure::fileName).toList() : List.of();
    }

    /** A person without an address, or whom nobody writes to: the office decides. */
    private UUID unreachable(Note note, String key, String because) {
        UUID id = UUID.randomUUID();
        byte[] words = words(note).text().getBytes(StandardCharsets.UTF_8);
        keep(id, note.onPaper(Note.BY_HAND, words), key, "", words, "text/plain");
        outbox.stopped(id, because, List.of());
        examine(id, note, new Texts().add("text", new String(words, StandardCharsets.UTF_8)));
        return id;
    }

    private Words words(Note note) {
        Map<String, Object> values = new HashMap<>(note.values());
        values.put("officePhone", desk.office().phone());
        values.put("guides", desk.office().publicAddress() + "/guides");
        values.putIfAbsent("reference", note.conference().map(conference -> conference.reference()).orElse(""));
        note.link().ifPresent(link -> values.put("link", desk.office().publicAddress() + "/l/" + token(note, link)));
        return desk.words().fill(note.template(), footer(note), senderName(note), values);
    }

    private String token(Note note, Note.LinkTo link) {
        return links.make(note.conference().orElseThrow().id(), note.person().orElseThrow().id(), Links.Purpose.valueOf(link.purpose()),
                link.targetId());
    }

    private static String footer(Note note) {
        return switch (note.kind()) {
            case OFFICE, DIGEST, REMINDER -> note.person().isPresent() ? "footer-professionals" : "footer-office";
            case HELD -> "footer-unknown";
            default -> note.toFamily() ? "footer-family" : "footer-professionals";
        };
    }

    /** Family members see the authority's name alone: a sender's name stands on a lock screen. */
    private String senderName(Note note) {
        return note.toFamily() ? String.valueOf(note.values().get("authority")) : desk.addresses().fromName();
    }

    private Mail mail(UUID id, Note note, Words words) {
        return new Mail(desk.addresses().messageId(id), senderName(note), desk.addresses().reports(), note.to(),
                note.conference().map(about -> desk.addresses().replyTo(about.mailCode())), note.answers(),
                note.kind().answersMail() ? "auto-replied" : "auto-generated",
                desk.clock().instant(), words.subject(), words.text(), words.html(), note.calendar(), note.enclosures());
    }

    private void keep(UUID id, Note note, String key, String subject, byte[] bytes, String mediaType) {
        String scope = note.conference().map(conference -> conference.id().toString()).orElse(ContentStore.INTAKE);
        UUID content = contentStore.keep(scope, mediaType, bytes);
        Optional<String> token = note.kind().wantsNotice() && note.paper().isEmpty() ? Optional.of(returnToken()) : Optional.empty();
        outbox.write(new JdbcOutbox.Outgoing(id, note.conference().map(conference -> conference.id()), note.person().map(Person::id),
                note.paper().isPresent(), note.to(), subject, desk.addresses().messageId(id), token, content,
                note.conference().map(conference -> conference.revision()).orElse(0)), key, note.kind().word(),
                note.subjectId());
    }

    /**
     * Whoever it goes to: a professional may know an address that a father may not, but nothing that is kept from that very person, and
     * nothing of another family. What the office is told stays in the office, and a stranger gets words that are the same for everybody.
     */
    private void examine(UUID id, Note note, Texts texts) {
        if (note.conference().isPresent() && note.person().isPresent()) {
            note.behind().forEach(texts::addEnclosure);
            List<GateHit> hits = gate.examine(note.conference().get(), note.person().get().id(), texts.byPlace());
            if (!hits.isEmpty()) {
                outbox.stopped(id, "gate", hits);
            }
        }
    }

    /** Whom nobody writes to, the office rings. */
    private static boolean takesWriting(Note note) {
        return note.person().map(person -> person.contact().takesWriting()).orElse(true);
    }

    private static boolean hasPostalAddress(Person person) {
        return !person.contact().address().isEmpty();
    }

    /** 128 bits. */
    private String returnToken() {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
