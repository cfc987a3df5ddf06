package org.cleardays.document.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

import org.openpdf.text.pdf.PRStream;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/**
 * What a PDF file says, read once more by a library that shares nothing with the first: the text of each page, and every string and
 * stream of every object, whatever it is there for. What leaves must be clean for both readers (threats.md E2).
 */
public final class SecondReading {

    /** Possessive: else each letter of a long string would cost a place on the stack. */
    private static final Pattern IN_BRACKETS = Pattern.compile("\\(((?:[^\\\\()]++|\\\\.)*+)\\)", Pattern.DOTALL);
    /** Typefaces and pictures: what pictures show is another matter, and nobody reads a typeface. */
    private static final Set<PdfName> NO_WORDS = Set.of(new PdfName("FontFile"), new PdfName("FontFile2"), new PdfName("FontFile3"));

    private final PdfReader reader;

    private SecondReading(PdfReader reader) {
        this.reader = reader;
    }

    /** Everything it says, by where it stands; {@link UncheckedIOException} where this reader cannot read it. */
    public static Map<String, String> of(byte[] pdf) {
        try (PdfReader reader = new PdfReader(pdf)) {
            return new SecondReading(reader).everything();
        } catch (IOException e) {
            throw new UncheckedIOException("The PDF file cannot be read a second time", e);
        }
    }

    private Map<String, String> everything() throws IOException {
        Map<String, String> all = new LinkedHashMap<>();
        PdfTextExtractor pages = new PdfTextExtractor(reader);
        for (int number = 1; number <= reader.getNumberOfPages(); number++) {
            all.put("page " + number + ", second reading", pages.getTextFromPage(number));
        }
        Set<Integer> wordless = wordless();
        List<String> strings = new ArrayList<>();
        for (int number = 0; number < reader.getXrefSize(); number++) {
            PdfObject object = reader.getPdfObjectRelease(number);
            collect(object, strings);
            if (object instanceof PRStream stream && !wordless.contains(number) && !isPicture(stream)) {
                all.put("stream " + number, words(PdfReader.getStreamBytes(stream)));
            }
        }
        collect(reader.getTrailer(), strings);
        all.put("strings", String.join("\n", strings));
        return all;
    }

    private Set<Integer> wordless() {
        Set<Integer> numbers = new HashSet<>();
        for (int number = 0; number < reader.getXrefSize(); number++) {
            if (reader.getPdfObjectRelease(number) instanceof PdfDictionary dictionary) {
                NO_WORDS.stream().map(dictionary::getAsIndirectObject).filter(Objects::nonNull).forEach(file -> numbers.add(file.getNumber()));
            }
        }
        return numbers;
    }

    private static boolean isPicture(PRStream stream) {
        return PdfName.IMAGE.equals(stream.getAsName(PdfName.SUBTYPE));
    }

    private static void collect(PdfObject object, List<String> strings) {
        switch (object) {
            case PdfString string -> strings.add(string.toUnicodeString());
            case PdfName name -> strings.add(PdfName.decodeName(name.toString()));
            case PdfArray array -> array.getElements().forEach(element -> collect(element, strings));
            case PdfDictionary dictionary -> dictionary.getKeys().forEach(key -> collect(dictionary.get(key), strings));
            case null, default -> { }
        }
    }

    /** Of a page's own language, what stands in brackets; of anything else, all of it. */
    private static String words(byte[] stream) {
        String text = new String(stream, StandardCharsets.UTF_8);
        if (!text.contains(" Tf") && !text.contains("BT")) {
            return text;
        }
        return String.join("\n", IN_BRACKETS.matcher(new String(stream, StandardCharsets.ISO_8859_1)).results()
                .map(found -> found.group(1)).toList());
    }
}
