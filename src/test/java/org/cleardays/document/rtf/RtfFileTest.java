package org.cleardays.document.rtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cleardays.document.Saying.lines;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.cleardays.document.Saying;
import org.cleardays.document.file.FileKind;
import org.cleardays.document.file.OpenedFile;
import org.cleardays.document.file.OpenedFile.Danger;
import org.cleardays.document.file.OpenedFile.Unsafe;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RtfFileTest {

    @Test
    void lettersAreReadInEveryWayTheyAreWritten() {
        assertThat(says("{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset238 Arial CE;}}\\f0 Jade\\'92s {\\f1 \\'a3ukasz} \\u379\\'5f\\u243?\\emdash\\~\\{x\\}\\par"))
                .containsExactly("Jade’s Łukasz Żó— {x}");
    }

    @Test
    void headingsAreToldByStyleByLevelOrByBoldLetters() {
        assertThat(says("{\\stylesheet{\\s0 Normal;}{\\s1\\b heading 1;}{\\s7 Guidance;}}\\pard\\s1 One\\par\\pard\\s7 Two\\par\\pard\\outlinelevel1 Three\\par"
                + "\\pard{\\b Four}\\par\\pard{\\b Four}, five\\par")).containsExactly("# One", "Two", "# Three", "# Four", "Four, five");
    }

    @Test
    void changesCountAsAcceptedAndHiddenWordsCommentsAndInstructionsAreNotRead() {
        assertThat(says("Ellie {\\deleted was}{\\revised is} well{\\v secret}{\\*\\annotation no}{\\field{\\*\\fldinst HYPERLINK \"http://x.test\"}"
                + "{\\fldrslt , see here}}{\\info{\\author N}}{\\pict 0102}{\\*\\unheardof no}.{\\footnote told to PC Hale}\\par"))
                .containsExactly("Ellie is well, see here. told to PC Hale");
    }

    @Test
    void mergedCellsSayWhatTheySpanAndContinue() {
        assertThat(says("\\trowd\\clmgf\\cellx1000\\clmrg\\cellx2000\\clvmgf\\cellx3000\\pard\\intbl A\\cell\\cell B\\cell\\row"
                + "\\trowd\\cellx1000\\cellx2000\\clvmrg\\cellx3000\\pard\\intbl c\\par d\\cell e\\cell\\cell\\row\\pard after\\par"))
                .containsExactly("| A:2 | B |", "| c d | e | :^ |", "after");
    }

    @Test
    void aTableWithinACellIsWordsOfThatCell() {
        assertThat(says("\\trowd\\cellx1000\\pard\\intbl one \\itap2 two\\nestcell{\\*\\nesttableprops\\trowd\\cellx500\\nestrow}{\\nonesttables\\par}\\itap1 three\\cell\\row"))
                .containsExactly("| one two three |");
    }

    @Test
    void footersAndHeadersAreKeptApart() {
        OpenedFile opened = open("{\\footer\\pard Form general/2026-01-05 \\field{\\*\\fldinst PAGE}{\\fldrslt 1}\\par}{\\header Oakfield}Something\\par");
        assertThat(Saying.file(opened).footer()).isEqualTo("Form general/2026-01-05 1 Oakfield");
        assertThat(lines(opened)).containsExactly("Something");
    }

    @ParameterizedTest
    @Tag("B6")
    @CsvSource({"{\\object\\objemb{\\*\\objdata 0102}}, EMBEDDED", "{\\field{\\*\\fldinst DDEAUTO cmd}{\\fldrslt x}}, ACTIVE",
        "{\\field{\\*\\fldinst {DD}{\\b EAUTO} cmd}{\\fldrslt x}}, ACTIVE", "{\\*\\hidden{\\field{\\*\\fldinst INCLUDEPICTURE \"http://x.test\"}}}, ACTIVE",
        "{\\*\\mmconnectstr x}, EXTERNAL", "{\\subdocument1}, EXTERNAL"})
    void whatItWouldFetchRunOrCarryIsRefused(String group, Danger danger) {
        assertThat(open("Something " + group + "\\par")).isEqualTo(new Unsafe(FileKind.RTF, danger));
    }

    @Test
    @Tag("B2")
    void liesAboutItselfAndEndlessGroupsEndInAnOutcome() {
        assertThat(says("a\\bin2000000000 b\\par")).containsExactly("a");
        assertThat(open("{".repeat(200_000))).isEqualTo(new Unsafe(FileKind.RTF, Danger.TOO_LARGE_UNPACKED));
        assertThat(says("}}}}\\b99999999999999999999 c\\'zz\\u\\'")).containsExactly("# czz");
    }

    private static OpenedFile open(String body) {
        return RtfFile.open(("{\\rtf1\\ansi\\ansicpg1252 " + body + "}").getBytes(StandardCharsets.ISO_8859_1));
    }

    private static List<String> says(String body) {
        return lines(open(body));
    }
}
