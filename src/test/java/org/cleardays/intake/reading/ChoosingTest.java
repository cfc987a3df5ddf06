package org.cleardays.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.cleardays.document.file.FileKind;
import org.cleardays.document.file.OpenedFile;
import org.cleardays.document.file.ReadFile;
import org.cleardays.document.form.Block;
import org.cleardays.document.packed.FoundFile;
import org.cleardays.report.Likeness;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of the files that came is the report: by what they are and say, in one table. */
class ChoosingTest {

    private static final String LETTER = "Child protection conference. You are asked for two things: your report and your presence.";
    private final Choosing choosing = new Choosing(ChoosingTest::looks);

    /** Files by their first word; "->" what is chosen. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            report                 | One report
            plain                  | One plain
            report logo            | One report
            report photo           | One report
            report calendar        | One report
            report letter          | One report
            report trifle          | One report
            report blank           | One report
            report report          | One report
            report shut            | One report
            report plain           | Several report plain
            plain shut             | Several plain shut
            report other           | Several report other
            blank                  | One blank
            letter                 | Nothing
            letter photo           | One photo
            trifle                 | Nothing
            text.docx              | Trouble text.docx
            text.docx report       | One report
            logo                   | Nothing
            logo calendar          | Nothing
            photo                  | One photo
            scan                   | One scan
            photo scan             | Several photo scan
            scan logo              | One scan
            shut                   | Trouble shut
            broken logo            | Trouble broken
            stopped                | Trouble stopped
            sheet                  | Trouble sheet
            sheet photo            | One photo
            unknown                | Trouble unknown
            ''                     | Nothing
            """)
    void theReportIsToldByWhatTheFilesAre(String files, String chosen) {
        List<FoundFile> found = Stream.of(files.split(" ")).filter(name -> !name.isBlank()).map(ChoosingTest::file).toList();
        assertThat(told(choosing.among(found))).isEqualTo(chosen);
    }

    private static String told(Choice choice) {
        return switch (choice) {
            case Choice.One(FoundFile file) -> "One " + file.name();
            case Choice.Several(List<FoundFile> files) -> "Several " + String.join(" ", files.stream().map(FoundFile::name).toList());
            case Choice.Trouble(FoundFile file) -> "Trouble " + file.name();
            case Choice.Nothing nothing -> "Nothing";
        };
    }

    private static FoundFile file(String name) {
        byte[] bytes = name.equals("photo") ? new byte[200_000] : name.getBytes(StandardCharsets.UTF_8);
        return new FoundFile(name, List.of(), bytes, opened(name));
    }

    private static OpenedFile opened(String name) {
        return switch (name) {
            case "logo", "photo" -> new OpenedFile.Picture(FileKind.IMAGE);
            case "scan" -> new OpenedFile.Picture(FileKind.PDF);
            case "calendar" -> new OpenedFile.NotADocument(FileKind.CALENDAR);
            case "sheet" -> new OpenedFile.NotADocument(FileKind.SPREADSHEET);
            case "unknown" -> new OpenedFile.NotADocument(FileKind.UNKNOWN);
            case "shut" -> new OpenedFile.PasswordProtected(FileKind.DOCX);
            case "broken" -> new OpenedFile.Broken(FileKind.DOCX, "cut");
            case "stopped" -> new OpenedFile.Stopped(FileKind.PDF, OpenedFile.Why.TOO_LONG);
            case "letter" -> readable(FileKind.PDF, LETTER);
            case "trifle", "text.docx" -> readable(FileKind.TEXT, "Scanned by a mail server.");
            default -> readable(FileKind.DOCX, name);
        };
    }

    private static OpenedFile readable(FileKind kind, String words) {
        return new OpenedFile.Readable(new ReadFile(kind, List.of(new Block.Paragraph(words, false)), ""));
    }

    private static Likeness looks(ReadFile file) {
        return switch (file.words()) {
            case "report", "other" -> new Likeness(6, 12);
            case "blank" -> new Likeness(9, 0);
            default -> new Likeness(0, 0);
        };
    }
}
