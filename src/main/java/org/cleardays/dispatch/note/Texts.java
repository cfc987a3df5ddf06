package org.cleardays.dispatch.note;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.cleardays.dispatch.mail.Enclosure;
import org.cleardays.document.pdf.ReadTwice;

/** Everything a message says, by where it says it: what the gate searches. */
public final class Texts {

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

    public Texts addEnclosure(Enclosure enclosure) {
        byPlace.merge("file names", enclosure.fileName(), (one, other) -> one + "\n" + other);
        return switch (enclosure.mediaType()) {
            case Enclosure.PDF -> addPdf(enclosure.fileName(), enclosure.bytes());
            case Enclosure.WORD -> addWord(enclosure.fileName(), enclosure.bytes());
            default -> add(enclosure.fileName(), new String(enclosure.bytes(), StandardCharsets.UTF_8));
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
