package org.cleardays.document.carried;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.apache.pdfbox.pdmodel.PDDocument;

/** Makes a PDF of sheets: a page for each, tagged as a figure that says what it is. */
final class SheetBook {

    private final String name;

    SheetBook(String name) {
        this.name = name;
    }

    Carried.Pages bind(List<Sheet> sheets, List<String> removed) {
        try (PDDocument document = new PDDocument()) {
            TaggedSheets tagged = new TaggedSheets(document, CarriedWords.say("title", Map.of("name", name)));
            SheetPage page = new SheetPage(document, tagged);
            for (int i = 0; i < sheets.size(); i++) {
                page.draw(sheets.get(i), Map.of("page", i + 1, "pages", sheets.size(), "name", name));
            }
            tagged.finish();
            document.setDocumentId((long) Arrays.hashCode(sheets.stream().mapToInt(sheet -> Arrays.hashCode(sheet.pixels())).toArray()));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return new Carried.Pages(bytes.toByteArray(), sheets.size(), removed, false, places(sheets, sheet -> !sheet.whole()),
                    sheets.stream().map(Sheet::words).toList(), places(sheets, sheet -> !sheet.plain()));
        } catch (IOException e) {
            throw new UncheckedIOException("Sheets could not be written into memory", e);
        }
    }

    private static List<Integer> places(List<Sheet> sheets, Predicate<Sheet> which) {
        return IntStream.range(0, sheets.size()).filter(i -> which.test(sheets.get(i))).mapToObj(i -> i + 1).toList();
    }
}
