package org.cleardays.story;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.cleardays.demonstration.Letter;

/** Everything that reached one person, by the place where it stood, each in every shape in which a word could hide in it. */
final class Reached {

    private final Map<String, String> texts = new LinkedHashMap<>();

    Reached mail(Letter letter) {
        String place = "mail \"" + letter.subject() + "\"";
        note(place + ", bytes", new String(letter.raw(), StandardCharsets.ISO_8859_1));
        note(place + ", subject", letter.subject());
        for (Letter.Piece piece : letter.parts()) {
            file(place + ", " + piece.type() + " " + piece.name(), piece.name(), piece.bytes());
        }
        return this;
    }

    Reached file(String place, String name, byte[] bytes) {
        note(place + ", name", name);
        note(place + ", bytes", new String(bytes, StandardCharsets.ISO_8859_1));
        note(place + ", text", new String(bytes, StandardCharsets.UTF_8));
        if (startsWith(bytes, "%PDF")) {
            note(place + ", as PDF", Pdf.everything(bytes));
        } else if (startsWith(bytes, "PK")) {
            unzip(place, bytes);
        }
        return this;
    }

    Reached page(String place, String html) {
        note(place + ", page", html);
        note(place + ", words", html.replaceAll("<[^>]+>", ""));
        return this;
    }

    private void unzip(String place, byte[] bytes) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String content = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                note(place + ", " + entry.getName(), content);
                note(place + ", words of " + entry.getName(), content.replaceAll("<[^>]+>", ""));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean startsWith(byte[] bytes, String sign) {
        return new String(bytes, 0, Math.min(bytes.length, sign.length()), StandardCharsets.ISO_8859_1).equals(sign);
    }

    private void note(String place, String text) {
        texts.merge(place, normal(text), (one, other) -> one + " " + other);
    }

    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replace('’', '\'').replaceAll("[\\s\\u00AD\\u200B]+", " ").toLowerCase(Locale.ROOT);
    }

    /** Where these words stand; nowhere, it is hoped. */
    List<String> placesThatSay(String words) {
        String wanted = normal(words);
        return texts.entrySet().stream().filter(text -> text.getValue().contains(wanted)).map(text -> "\"" + words + "\" in " + text.getKey()).toList();
    }

    boolean says(String words) {
        return !placesThatSay(words).isEmpty();
    }
}
