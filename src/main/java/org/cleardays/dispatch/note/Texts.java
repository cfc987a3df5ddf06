package org.cleardays.dispatch.note;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.cleardays.dispatch.mail.Enclosure;
import org.cleardays.dispatch.mail.ReadBack;
import org.cleardays.document.mail.MailReader;
import org.cleardays.document.mail.ParsedMail;
import org.cleardays.document.pdf.ReadTwice;

/** Everything a message says, by where it says it: what the gate searches. */
public final class Texts {

    private static final Map<String, String> SAID = Map.of("text/plain", "text", "text/html", "HTML", "text/calendar", "calendar entry");

    private final Map<String, String> byPlace = new LinkedHashMap<>();

    public Texts add(String place, String text) {
        byPlace.put(place, text);
        return this;
    }

    /** A PDF's pages, metadata, bookmarks, links and notes; and everything again by a second, independent reader (threats.md E2). */
    public Texts addPdf(String place, byte[] pdf) {
        ReadTwice.of(pdf).forEach((where, text) -> byPlace.put(place + ", " + where, text));
        return this;
    }

    /**
     * A mail, read back from the very bytes that leave: its head, each part, and all its words once more by a reader that shares nothing
     * with whatever wrote it. What is not ours goes back to the one who sent it, and is left out by its file name.
     */
    public Texts addMail(byte[] mail, List<String> notOurs) {
        ReadBack back = ReadBack.of(mail);
        add("sender and recipient", back.head());
        back.parts().stream().filter(part -> !notOurs.contains(part.fileName())).forEach(this::addPart);
        ParsedMail again = MailReader.read(mail).mail();
        return add("subject", again.subject()).add("text, second reading", again.text());
    }

    private void addPart(Enclosure part) {
        if (part.fileName().isEmpty()) {
            String words = new String(part.bytes(), StandardCharsets.UTF_8);
            add(SAID.getOrDefault(part.mediaType(), part.mediaType()), unfolded(words));
        } else {
            addEnclosure(part);
        }
    }

    /** The lines of a calendar entry are cut after 75 bytes, in the middle of a word where need be (RFC 5545, 3.1). */
    private static String unfolded(String words) {
        return words.startsWith("BEGIN:VCALENDAR") ? words.replaceAll("\\r?\\n[ \\t]", "").replaceAll("\\\\([,;\\\\])", "$1") : words;
    }

    public Texts addEnclosure(Enclosure enclosure) {
        byPlace.merge("file names", enclosure.fileName(), (one, other) -> one + "\n" + other);
        return switch (enclosure.mediaType()) {
            case Enclosure.PDF -> addPdf(enclosure.fileName(), enclosure.bytes());
            case Enclosure.WORD -> addWord(enclosure.fileName(), enclosure.bytes());
            default -> add(enclosure.fileName(), unfolded(new String(enclosure.bytes(), StandardCharsets.UTF_8)));
        };
    }

    /** Every XML part of our own Word file, also those nobody sees: as words. */
    private Texts addWord(String name, byte[] word) {
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(word))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                String xml = new String(parts.readAllBytes(), StandardCharsets.UTF_8);
                if (part.getName().endsWith(".xml") || part.getName().endsWith(".rels")) {
                    add(name + ", " + part.getName(), words(xml));
                }
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException("A Word file of ours cannot be read", e);
        }
    }

    /** Without tags, so that a word cut in pieces is whole again. */
    private static String words(String xml) {
        return xml.replaceAll("</w:p>|<w:br[^>]*>|<w:tab[^>]*>", "\n").replaceAll("<[^>]*>", "")
                .replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&apos;", "'").replace("&amp;", "&");
    }

    public Map<String, String> byPlace() {
        return Map.copyOf(byPlace);
    }
}
