package org.cleardays.disclosure.drawn;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.cleardays.PlantedMarks;
import org.cleardays.document.pdf.SecondReading;

/** Everything that one thing says which left for a family member: bytes, streams, text by two readers, metadata, each part of a mail. */
final class Told {

    private final Map<String, String> texts = new LinkedHashMap<>();
    private final byte[] bytes;

    Told(String name, byte[] bytes) {
        this.bytes = bytes;
        texts.put("file name", name);
        add(name, bytes);
        if (name.endsWith(".eml")) {
            mail(bytes);
        }
    }

    /** Where the mark stands, however it is spaced; empty where it stands nowhere. */
    java.util.List<String> placesOf(String mark) {
        String sought = squeezed(mark);
        return texts.entrySet().stream().filter(text -> squeezed(text.getValue()).contains(sought)).map(Map.Entry::getKey).toList();
    }

    private void add(String name, byte[] bytes) {
        PlantedMarks.texts(bytes).forEach((place, text) -> texts.put(name + ", " + place, text));
        if (bytes.length > 4 && bytes[0] == '%' && bytes[1] == 'P') {
            SecondReading.of(bytes).forEach((place, text) -> texts.put(name + ", " + place, text));
            texts.put(name + ", pictures", pictures(bytes) > 0 ? "a picture nobody can search" : "");
        }
    }

    byte[] bytes() {
        return bytes;
    }

    /** No page for a family holds a picture but those a person released: what cannot be searched is not there. */
    boolean holdsAPicture() {
        return texts.values().stream().anyMatch("a picture nobody can search"::equals);
    }

    private static long pictures(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            long pictures = 0;
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                boolean picture = document.getDocument().getObjectFromPool(key).getObject() instanceof COSStream stream
                        && COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE));
                pictures += picture ? 1 : 0;
            }
            return pictures;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void mail(byte[] bytes) {
        try {
            MimeMessage message = new MimeMessage(null, new ByteArrayInputStream(bytes));
            texts.put("subject", String.valueOf(message.getSubject()));
            texts.put("sender", jakarta.mail.internet.MimeUtility.decodeText(String.join(" ", message.getHeader("From"))));
            part(message);
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException("A mail of ours cannot be read", e);
        }
    }

    private void part(Part part) throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart many) {
            for (int i = 0; i < many.getCount(); i++) {
                part(many.getBodyPart(i));
            }
        } else {
            add("part " + texts.size() + " " + part.getFileName(), part.getInputStream().readAllBytes());
        }
    }

    private static String squeezed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
