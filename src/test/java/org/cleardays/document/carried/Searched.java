package org.cleardays.document.carried;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.cleardays.document.pdf.PdfText;

/** Looks for words everywhere in a PDF: its bytes, every stream unpacked, every string, its text by two readers, its metadata. */
final class Searched {

    private static final List<Charset> WRITINGS = List.of(StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE);

    private final Map<String, String> places = new LinkedHashMap<>();

    private Searched() {
    }

    /** Where the words are found; empty where they are nowhere. */
    static List<String> places(byte[] pdf, String words) {
        Searched searched = new Searched();
        try {
            searched.put("bytes", pdf);
            searched.objects(pdf);
            PdfText.of(pdf).everything().forEach((place, text) -> searched.places.put("PDFBox " + place, text));
            searched.places.put("pdftotext", pdftotext(pdf));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String wanted = plain(words);
        return searched.places.entrySet().stream().filter(place -> plain(place.getValue()).contains(wanted)).map(Map.Entry::getKey).toList();
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    private void put(String place, byte[] bytes) {
        for (Charset writing : WRITINGS) {
            places.put(place + " " + writing, new String(bytes, writing));
        }
    }

    private void objects(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
            for (COSObjectKey key : List.copyOf(document.getDocument().getXrefTable().keySet())) {
                object("object " + key.getNumber(), document.getDocument().getObjectFromPool(key).getObject(), seen);
            }
            object("trailer", document.getDocument().getTrailer(), seen);
        }
    }

    private void object(String place, COSBase object, Set<COSBase> seen) throws IOException {
        if (object == null || object instanceof COSObject || !seen.add(object)) {
            return;
        }
        if (object instanceof COSStream stream) {
            stream(place, stream);
        }
        switch (object) {
            case COSString string -> places.put(place + " string", string.getString() + new String(string.getBytes(), StandardCharsets.ISO_8859_1));
            case COSName name -> places.merge("names", name.getName() + " ", String::concat);
            case COSArray array -> each(place, array, seen);
            case COSDictionary dictionary -> {
                for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
                    object(place + "/" + entry.getKey().getName(), entry.getValue(), seen);
                }
            }
            default -> { }
        }
    }

    private void each(String place, COSArray array, Set<COSBase> seen) throws IOException {
        for (int i = 0; i < array.size(); i++) {
            object(place + "/" + i, array.get(i), seen);
        }
    }

    private void stream(String place, COSStream stream) throws IOException {
        try (InputStream raw = stream.createRawInputStream()) {
            put(place + " as packed", raw.readAllBytes());
        }
        boolean photograph = COSName.DCT_DECODE.equals(stream.getFilters());
        if (!photograph) {
            try (InputStream unpacked = stream.createInputStream()) {
                put(place + " unpacked", unpacked.readAllBytes());
            }
        }
    }

    /** The text as a reader of another make sees it; blank where it is not installed. */
    private static String pdftotext(byte[] pdf) throws IOException {
        Path file = Files.createTempFile("carried", ".pdf");
        try {
            Files.write(file, pdf);
            Process process = new ProcessBuilder("pdftotext", file.toString(), "-").redirectError(ProcessBuilder.Redirect.DISCARD).start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException notInstalled) {
            return "";
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** The names of several lists as one. */
    static <T> List<T> together(List<List<T>> lists) {
        List<T> all = new ArrayList<>();
        lists.forEach(all::addAll);
        return all;
    }
}
