package org.cleardays;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.cleardays.document.pdf.PdfText;

/** Words planted in the Carters' reports that must never reach one of their readers, wherever they could hide ({@code carters.md}). */
public final class PlantedMarks {

    private static final Map<String, List<String>> NEVER_TO = Map.of(
            "ryan", List.of("held her by the throat", "swollen left eye", "Larch Close", "DN99 4ZZ", "07700 900114", "child screaming",
                    "Noah's ears", "antenatal", "attendance register"),
            "marcus", List.of("held her by the throat", "swollen left eye", "Larch Close", "DN99 4ZZ", "child screaming", "Noah's ears",
                    "antenatal", "immunisations", "Cinder Row", "07700 900127"),
            "jade", List.of("Cinder Row", "DN99 7QQ", "07700 900127", "Weir Lane", "child screaming", "Noah's ears"));

    private PlantedMarks() {
    }

    /** The marks that must never reach this reader, by key. */
    public static List<String> neverTo(String reader) {
        return NEVER_TO.get(reader);
    }

    /** None of the reader's marks is in these bytes: as they stand, and, of a PDF or an Office file, in every stream, text and property. */
    public static void assertNowhereFor(String reader, byte[] bytes) {
        texts(bytes).forEach((place, text) -> assertNowhereFor(reader, place, text));
    }

    /** None of the reader's marks is in this text, however it is spaced or written. */
    public static void assertNowhereFor(String reader, String place, String text) {
        String squeezed = squeezed(text);
        assertThat(neverTo(reader)).as("what reaches %s, in %s", reader, place).noneMatch(mark -> squeezed.contains(squeezed(mark)));
    }

    /** Everything these bytes say, by where they say it. */
    public static Map<String, String> texts(byte[] bytes) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("the bytes", new String(bytes, ISO_8859_1));
        texts.put("the bytes as UTF-8", new String(bytes, UTF_8));
        texts.put("the bytes as UTF-16", new String(bytes, UTF_16BE));
        String start = new String(bytes, 0, Math.min(5, bytes.length), ISO_8859_1);
        if (start.startsWith("%PDF-")) {
            texts.putAll(PdfText.of(bytes).everything());
            texts.put("the pages as they look", asTheyLook(bytes));
            texts.putAll(objects(bytes));
        } else if (start.startsWith("PK")) {
            texts.putAll(entries(bytes));
        }
        return texts;
    }

    /** The text in the order of its places on the page: words of one line need not stand together in the file. */
    private static String asTheyLook(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException("The PDF file cannot be read", e);
        }
    }

    private static Map<String, String> objects(byte[] pdf) {
        Map<String, String> objects = new LinkedHashMap<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (var key : document.getDocument().getXrefTable().keySet()) {
                COSObject object = document.getDocument().getObjectFromPool(key);
                objects.put("object " + key, words(object.getObject()));
            }
            return objects;
        } catch (IOException e) {
            throw new UncheckedIOException("The PDF file cannot be read", e);
        }
    }

    private static String words(COSBase object) throws IOException {
        List<String> words = new ArrayList<>();
        if (object instanceof COSString string) {
            words.add(string.getString());
        }
        if (object instanceof COSDictionary dictionary) {
            for (COSBase value : dictionary.getValues()) {
                words.add(value instanceof COSString string ? string.getString() : "");
            }
        }
        if (object instanceof COSStream stream) {
            try (InputStream in = stream.createInputStream()) {
                byte[] decoded = in.readAllBytes();
                words.add(new String(decoded, ISO_8859_1));
                words.add(new String(decoded, UTF_8));
            }
        }
        return String.join("\n", words);
    }

    private static Map<String, String> entries(byte[] zip) {
        Map<String, String> entries = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String text = new String(in.readAllBytes(), UTF_8);
                entries.put("part " + entry.getName(), entry.getName() + "\n" + text);
                entries.put("text of " + entry.getName(), text.replaceAll("<[^>]*>", ""));
            }
            return entries;
        } catch (IOException e) {
            throw new UncheckedIOException("The file cannot be read", e);
        }
    }

    private static String squeezed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
