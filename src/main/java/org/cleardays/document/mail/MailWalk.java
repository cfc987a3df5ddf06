package org.cleardays.document.mail;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.cleardays.document.wrapped.MailSignature;
import org.cleardays.document.wrapped.OpenedSmime;
import org.cleardays.document.wrapped.Smime;
import org.cleardays.document.wrapped.WrittenFiles;

import jakarta.mail.MessagingException;

/** Walks through the parts of a mail within the limits, and gathers words, attachments, and what is wrong with it. */
final class MailWalk {

    /**
     * How much of a mail is read before it is given to a person.
     *
     * @param headerBytes of the mail and of each part
     * @param parts       in the whole mail
     * @param depth       of parts within parts
     */
    record Limits(int headerBytes, int parts, int depth) {

        static final Limits USUAL = new Limits(256 * 1024, 200, 5);
    }

    private static final String TOO_LONG = "The headers of a part are too long.";

    private final Limits limits;
    private final List<String> defects = new ArrayList<>();
    private final List<String> plain = new ArrayList<>();
    private final List<String> html = new ArrayList<>();
    private final List<Attachment> attachments = new ArrayList<>();
    private final NoticeReader notice = new NoticeReader();
    private Optional<MailSignature> signature = Optional.empty();
    private int parts;

    MailWalk(Limits limits) {
        this.limits = limits;
    }

    void into(MailPart part) {
        if (part.depth() > limits.depth()) {
            defects.add("Its parts are packed in one another too deeply.");
        } else if (part.isMultipart()) {
            intoParts(part);
        } else if (part.isMail()) {
            intoMail(part);
        } else {
            leaf(part);
        }
    }

    private void intoParts(MailPart multipart) {
        if (!List.of("", "7bit", "8bit", "binary").contains(multipart.encoding())) {
            defects.add("It is packed in a way that is not allowed.");
        }
        String boundary = multipart.type().parameter("boundary");
        List<Boundaries.Span> spans = boundary.isBlank() ? List.of() : Boundaries.partsOf(multipart, boundary, limits.parts());
        if (spans.isEmpty()) {
            defects.add("It says that it has parts, but they cannot be told apart.");
        }
        List<Boundaries.Span> content = SignedParts.content(multipart, spans, limits);
        signature = multipart.depth() > 0 ? signature : SignedParts.signature(multipart, spans, limits);
        for (Boundaries.Span span : content) {
            intoPart(multipart, span);
        }
    }

    private void intoPart(MailPart around, Boundaries.Span span) {
        if (++parts > limits.parts()) {
            defectOnce("It has more than " + limits.parts() + " parts.");
            return;
        }
        MailPart.in(around.mail(), span.from(), span.to(), around.depth() + 1, limits)
                .ifPresentOrElse(this::into, () -> defectOnce(TOO_LONG));
    }

    /** A mail within the mail: kept whole as an attachment, and looked through for files, but its words are not this mail's. */
    private void intoMail(MailPart part) {
        Optional<byte[]> bytes = unpacked(part);
        if (bytes.isEmpty()) {
            return;
        }
        keep(part, bytes.get());
        notice.returned(bytes.get());
        MailWalk within = new MailWalk(limits);
        within.parts = parts;
        MailPart.in(bytes.get(), 0, bytes.get().length, part.depth() + 1, limits)
                .ifPresentOrElse(within::into, () -> defectOnce(TOO_LONG));
        parts = within.parts;
        attachments.addAll(within.attachments);
        within.defects.forEach(this::defectOnce);
    }

    private void leaf(MailPart part) {
        byte[] bytes = unpacked(part).orElse(new byte[0]);
        if (part.isText()) {
            words(part, part.typeName().equals("text/plain") ? withoutWrittenFiles(bytes) : bytes);
        } else if (SignedParts.isSmime(part) && Smime.open(bytes) instanceof OpenedSmime.Signed(byte[] content, MailSignature found)) {
            signature = part.depth() > 0 ? signature : Optional.of(found);
            intoContent(content, part.depth());
        } else {
            keep(part, bytes);
            notice.part(part.typeName(), bytes);
        }
        if (part.typeName().equals("message/partial")) {
            defectOnce("It is one piece of a mail that was sent in several, and they cannot be put together here.");
        }
    }

    private void intoContent(byte[] content, int depth) {
        MailPart.in(content, 0, content.length, depth + 1, limits).ifPresentOrElse(this::into, () -> defectOnce(TOO_LONG));
    }

    private byte[] withoutWrittenFiles(byte[] text) {
        WrittenFiles written = WrittenFiles.in(text);
        for (WrittenFiles.Written file : written.files()) {
            attachments.add(new Attachment(MailWords.shownName(file.name(), attachments.size() + 1), "application/octet-stream", file.bytes()));
            if (!file.whole()) {
                defectOnce("A file that is written into its words is not whole.");
            }
        }
        return written.words();
    }

    private void words(MailPart part, byte[] bytes) {
        MailWords.text(bytes, part.type().parameter("charset")).ifPresentOrElse(
                text -> (part.typeName().equals("text/html") ? html : plain).add(text),
                () -> defectOnce("Its words are written in characters that are not known here."));
    }

    private void keep(MailPart part, byte[] bytes) {
        attachments.add(new Attachment(MailWords.shownName(part.fileName(), attachments.size() + 1), part.typeName(), bytes));
    }

    private Optional<byte[]> unpacked(MailPart part) {
        try {
            return Optional.of(part.unpacked());
        } catch (MessagingException e) {
            defectOnce("A part is packed in a way that is not known here.");
        } catch (IOException e) {
            defectOnce("A part is damaged and cannot be unpacked.");
        }
        return Optional.empty();
    }

    private void defectOnce(String defect) {
        if (!defects.contains(defect)) {
            defects.add(defect);
        }
    }

    List<String> defects() {
        return defects;
    }

    String text() {
        String words = String.join("\n", plain).strip();
        return words.isEmpty() ? HtmlWords.in(String.join("\n", html)) : words;
    }

    List<Attachment> attachments() {
        return attachments;
    }

    /** Of a signature around the whole mail; one around a part says nothing of the rest. */
    Optional<MailSignature> signature() {
        return signature;
    }

    Optional<DeliveryNotice> notice() {
        return notice.notice();
    }
}
