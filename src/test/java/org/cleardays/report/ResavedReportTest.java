package org.cleardays.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

    /** How a file was re-saved, by the name of the folder: what LibreOffice calls it; "and back" begins with the files of the way before it. */
    private static final Map<String, String> WAYS = new LinkedHashMap<>();

    private static final Map<String, byte[]> ORIGINALS = new FilledForms().all();

    @TempDir
    private static Path folder;

    static {
        WAYS.put("odt", "odt");
        WAYS.put("doc", "doc:MS Word 97");
        WAYS.put("rtf", "rtf");
        WAYS.put("odt and back", "docx:MS Word 2007 XML");
        WAYS.put("doc and back", "docx:MS Word 2007 XML");
        WAYS.put("rtf and back", "docx:MS Word 2007 XML");
        WAYS.put("tagged pdf", PDF.formatted(true));
        WAYS.put("plain pdf", PDF.formatted(false));
    }

    private final YamlReportForms forms = YamlReportForms.shipped();

    @BeforeAll
    static void resaveThemAll() throws IOException {
        LibreOffice office = LibreOffice.orSkip(folder);
        List<Path> originals = new ArrayList<>();
        for (Map.Entry<String, byte[]> original : ORIGINALS.entrySet()) {
            originals.add(Files.write(folder.resolve(original.getKey() + ".docx"), original.getValue()));
        }
        Stream.of(List.of("odt", "odt and back", "tagged pdf", "plain pdf"), List.of("doc", "doc and back", "rtf", "rtf and back")).parallel()
                .forEach(ways -> ways.forEach(way -> resave(office, originals, way)));
    }

    private static void resave(LibreOffice office, List<Path> originals, String way) {
        try {
            List<Path> files = way.endsWith("and back") ? in(way.replace(" and back", "")) : originals;
            office.resave(files, WAYS.get(way), Files.createDirectories(folder.resolve(way)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
            byte[] bytes = Files.readAllBytes(file);
            compare(name + " as " + way, reading(bytes), reading(ORIGINALS.get(name)), way.equals("plain pdf"));
        }
    }

    /** A PDF without tags does not say that a row goes on overleaf: its halves are two rows, and every word of them is there in order. */
    private static void compare(String what, Reading actual, Reading original, boolean rowsMayBeHalved) {
        if (rowsMayBeHalved && actual.content().statements().size() > original.content().statements().size()) {
            assertThat(words(actual)).as(what).isEqualTo(words(original));
            assertThat(actual.content().fields()).as(what).isEqualTo(original.content().fields());
        } else {
            assertThat(actual).as(what).usingRecursiveComparison().isEqualTo(original);
        }
    }

    /** Each column of each section, from its first row to its last. */
    private static Map<String, String> words(Reading reading) {
        Map<String, String> words = new TreeMap<>();
        for (Statement statement : reading.content().statements()) {
            Map.of("text", statement.text(), "mark", statement.mark().map(Mark::word).orElse(statement.markWritten()), "source", statement.source(),
                    "about", statement.about()).forEach((column, written) -> words.merge(statement.section() + "." + column,
                    written.replace(" ", ""), String::concat));
        }
        return words;
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
