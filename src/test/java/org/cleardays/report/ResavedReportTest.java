package org.cleardays.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.cleardays.LibreOffice;
import org.cleardays.document.file.OpenedFile;
import org.cleardays.document.reading.Opening;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A form is filled in, re-saved by a real LibreOffice in every format that people use, and says the same, statement for statement. */
class ResavedReportTest {


    private static final String PDF = "pdf:writer_pdf_Export:{\"UseTaggedPDF\":{\"type\":\"boolean\",\"value\":\"%s\"}}";

    /** How a file was re-saved, one way after another; the folder's name tells it. */
    private static final Map<String, List<String>> WAYS = new LinkedHashMap<>();

    private static final Map<String, byte[]> ORIGINALS = new FilledForms().all();

    @TempDir
    private static Path folder;

    static {
        WAYS.put("odt", List.of("odt"));
        WAYS.put("doc", List.of("doc:MS Word 97"));
        WAYS.put("rtf", List.of("rtf"));
        WAYS.put("odt and back", List.of("odt", "docx:MS Word 2007 XML"));
        WAYS.put("doc and back", List.of("doc:MS Word 97", "docx:MS Word 2007 XML"));
        WAYS.put("rtf and back", List.of("rtf", "docx:MS Word 2007 XML"));
        WAYS.put("tagged pdf", List.of(PDF.formatted(true)));
        WAYS.put("plain pdf", List.of(PDF.formatted(false)));
    }

    private final YamlReportForms forms = YamlReportForms.shipped();

    @BeforeAll
    static void resaveThemAll() throws IOException {
        LibreOffice office = LibreOffice.orSkip(folder.resolve("profile"));
        List<Path> originals = new ArrayList<>();
        for (Map.Entry<String, byte[]> original : ORIGINALS.entrySet()) {
            originals.add(Files.write(folder.resolve(original.getKey() + ".docx"), original.getValue()));
        }
        for (Map.Entry<String, List<String>> way : WAYS.entrySet()) {
            List<Path> files = way.getKey().endsWith("and back") ? in(way.getKey().replace(" and back", "")) : originals;
            office.resave(files, way.getValue().getLast(), Files.createDirectories(folder.resolve(way.getKey())));
        }
    }

    static Stream<String> ways() {
        return WAYS.keySet().stream();
    }

    @ParameterizedTest(name = "re-saved as {0}")
    @MethodSource("ways")
    void aReportSaysTheSameHoweverItWasReSaved(String way) throws IOException {
        List<Path> files = in(way);
        assertThat(files).hasSameSizeAs(ORIGINALS.keySet());
        for (Path file : files) {
            String name = file.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
            assertThat(reading(Files.readAllBytes(file))).as("%s as %s", name, way).usingRecursiveComparison()
                    .isEqualTo(reading(ORIGINALS.get(name)));
        }
    }

    /** Everything that was read: the form, every field, every statement with its mark and source, every scale, every place. */
    private Reading reading(byte[] bytes) {
        OpenedFile opened = new Opening().open(bytes);
        assertThat(opened).isInstanceOf(OpenedFile.Readable.class);
        var file = ((OpenedFile.Readable) opened).file();
        return Reading.of(file, forms.formOf(file));
    }

    private static List<Path> in(String way) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(way))) {
            return files.sorted().toList();
        }
    }
}
