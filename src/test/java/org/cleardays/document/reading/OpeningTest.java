package org.cleardays.document.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cleardays.document.word.WordFiles.paragraph;
import static org.cleardays.document.word.WordFiles.utf8;
import static org.cleardays.document.word.WordFiles.word;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import org.cleardays.document.file.FileKind;
import org.cleardays.document.file.OpenedFile;
import org.cleardays.document.office.OdtFiles;
import org.cleardays.document.page.PdfFiles;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OpeningTest {

    private static final Map<String, byte[]> FILES = files();

    private final Opening door = new Opening();

    @Test
    void everyKindOfDocumentSaysTheSame() {
        FILES.values().forEach(file -> assertThat(door.open(file)).isInstanceOfSatisfying(OpenedFile.Readable.class,
                readable -> assertThat(readable.file().words()).isEqualTo("Ellie reads well.")));
    }

    @Test
    void whatIsNoDocumentIsNamed() {
        assertThat(door.open(new byte[0])).isEqualTo(new OpenedFile.NotADocument(FileKind.EMPTY));
        assertThat(door.open(utf8("#!/bin/sh\n"))).isEqualTo(new OpenedFile.NotADocument(FileKind.PROGRAM));
        assertThat(door.open("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR".getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(new OpenedFile.Picture(FileKind.IMAGE));
    }

    static Stream<String> kinds() {
        return FILES.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    @Tag("A12")
    void noDamageIsAnException(String kind) {
        Random random = new Random(2026);
        byte[] whole = FILES.get(kind);
        for (int i = 0; i < 400; i++) {
            byte[] damaged = random.nextInt(4) == 0 ? java.util.Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
            for (int bytes = random.nextInt(4); bytes >= 0 && damaged.length > 0; bytes--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            assertThat(door.open(damaged)).as("damage %d of seed 2026", i).isNotNull();
        }
    }

    @Test
    @Tag("B8")
    void aPdfNestedWithoutEndIsAnOutcomeToo() {
        assertThat(door.open(PdfFiles.with("[".repeat(200_000)))).isNotInstanceOf(OpenedFile.Readable.class);
    }

    private static Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("docx", word(paragraph("Ellie reads well.")));
        files.put("odt", OdtFiles.odt("<text:p>Ellie reads well.</text:p>"));
        files.put("rtf", utf8("{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}\\f0 Ellie reads \\u119?ell.\\par}"));
        files.put("pdf", new PdfFiles().write("Ellie reads well.", 50, 700).bytes());
        files.put("text", utf8("Ellie reads well."));
        files.put("html", utf8("<html><body><p>Ellie <b>reads</b> well.</body></html>"));
        return files;
    }
}
