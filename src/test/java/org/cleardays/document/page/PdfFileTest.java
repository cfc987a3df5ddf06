package org.cleardays.document.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cleardays.document.Saying.lines;

import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.cleardays.document.Saying;
import org.cleardays.document.file.FileKind;
import org.cleardays.document.file.OpenedFile;
import org.cleardays.document.file.OpenedFile.Danger;
import org.cleardays.document.file.OpenedFile.PasswordProtected;
import org.cleardays.document.file.OpenedFile.Picture;
import org.cleardays.document.file.OpenedFile.Unsafe;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PdfFileTest {

    @Test
    void paragraphsAreToldByTheirDistanceAndHeadingsByTheirType() {
        assertThat(lines(open(new PdfFiles().heading("What are we worried about?", 50, 700)
                .write("Ellie arrived late on eleven of the twenty-nine school days from April to", 50, 670)
                .write("May, and was tired.", 50, 657).write("Noah was not.", 50, 630))))
                .containsExactly("# What are we worried about?",
                        "Ellie arrived late on eleven of the twenty-nine school days from April to May, and was tired.", "Noah was not.");
    }

    @Test
    void tablesAreToldByTheirLinesAndCellsAreMergedWhereNoLinePartsThem() {
        PdfFiles pdf = new PdfFiles();
        for (int y = 700; y >= 640; y -= 30) {
            pdf.line(50, y, 350, y);
        }
        pdf.line(50, 700, 50, 640).line(350, 700, 350, 640).line(250, 700, 250, 640).line(150, 670, 150, 640);
        pdf.write("Header of two", 55, 680).write("Kind", 255, 680).write("one", 55, 655).write("two", 155, 655).write("fact", 255, 655);
        assertThat(lines(open(pdf.write("below", 50, 600)))).containsExactly("| Header of two:2 | Kind |", "| one | two | fact |", "below");
    }

    @Test
    void linesDrawnAsThinRectanglesAreLines() {
        PdfFiles pdf = new PdfFiles().bar(50, 700, 200, 0.5).bar(50, 670, 200, 0.5).bar(50, 640, 200, 0.5)
                .bar(50, 640, 0.5, 60).bar(150, 640, 0.5, 60).bar(250, 640, 0.5, 60);
        assertThat(lines(open(pdf.write("a", 55, 680).write("b", 155, 680).write("c", 55, 650).write("d", 155, 650))))
                .containsExactly("| a | b |", "| c | d |");
    }

    @Test
    void aTableThatGoesOnOnTheNextPageIsOneTableAndItsHeaderIsReadOnce() {
        PdfFiles pdf = new PdfFiles();
        table(pdf, "one");
        table(pdf.page(), "two");
        assertThat(lines(open(pdf))).containsExactly("| What | Kind |", "| one | fact |", "| two | fact |");
    }

    @Test
    void whatStandsAtTheEdgeOfEveryPageIsItsFooter() {
        PdfFiles pdf = new PdfFiles().write("First", 50, 700).write("Form general/2026-01-05 page 1", 50, 30);
        OpenedFile opened = open(pdf.page().write("Second", 50, 700).write("Form general/2026-01-05 page 2", 50, 30));
        assertThat(lines(opened)).containsExactly("First", "Second");
        assertThat(Saying.file(opened).footer()).isEqualTo("Form general/2026-01-05 page 1");
    }

    @Test
    void whatWasTypedIntoAFormIsReadWhereItStands() {
        PdfFiles pdf = new PdfFiles().line(50, 700, 450, 700).line(50, 670, 450, 670).line(50, 700, 50, 670).line(150, 700, 150, 670)
                .line(450, 700, 450, 670);
        assertThat(lines(open(pdf.write("Author", 55, 681).field("author", "Kate Wills", 160, 681)))).containsExactly("| Author | Kate Wills |");
    }

    @Test
    void aScanIsAPictureAndAPictureInAReportIsNot() {
        assertThat(open(new PdfFiles().picture().write("page 1", 50, 30))).isEqualTo(new Picture(FileKind.PDF));
        assertThat(open(new PdfFiles())).isEqualTo(new Picture(FileKind.PDF));
        assertThat(open(new PdfFiles().picture().write("Ellie arrived late on eleven of the twenty-nine school days from April.", 50, 700)))
                .isInstanceOf(OpenedFile.Readable.class);
    }

    @Test
    @Tag("B9")
    void aPasswordForReadersIsNamedAndOneForChangesStopsNobody() {
        assertThat(open(new PdfFiles().write("Something", 50, 700).protect("open sesame"))).isEqualTo(new PasswordProtected(FileKind.PDF));
        assertThat(lines(open(new PdfFiles().write("Something", 50, 700).protect("")))).containsExactly("Something");
    }

    @ParameterizedTest
    @Tag("B7")
    @CsvSource(delimiter = ';', value = {"<</S/JavaScript/JS(app.alert(1))>>; ACTIVE", "<</S/Launch/F(cmd.exe)>>; ACTIVE", "<</A<</S/SubmitForm>>>>; ACTIVE",
        "<</Fields[]/XFA[]>>; ACTIVE", "<</Type/Annot/Subtype/RichMedia/Rect[0 0 1 1]>>; ACTIVE", "<</Type/Filespec/EF<<>>>>; EMBEDDED",
        "<</Names<</EmbeddedFiles<<>>>>>>; EMBEDDED", "<</Subtype/FileAttachment/Rect[0 0 1 1]>>; EMBEDDED"})
    void whatItWouldRunOrCarryIsRefusedThoughNothingLeadsToIt(String object, Danger danger) {
        assertThat(PdfFile.open(PdfFiles.with(object))).isEqualTo(new Unsafe(FileKind.PDF, danger));
    }

    @Test
    @Tag("B7")
    void aLinkThatAPersonFollowsIsFine() {
        assertThat(lines(open(new PdfFiles().write("Something", 50, 700).change(document -> {
            PDAnnotationLink link = new PDAnnotationLink();
            PDActionURI address = new PDActionURI();
            address.setURI("https://www.gov.uk/");
            link.setAction(address);
            document.getPage(0).getAnnotations().add(link);
        })))).containsExactly("Something");
    }

    @Test
    @Tag("B8")
    void tooManyPagesAreRefusedUnread() {
        PdfFiles pdf = new PdfFiles();
        for (int i = 0; i < 500; i++) {
            pdf.page();
        }
        assertThat(open(pdf)).isEqualTo(new Unsafe(FileKind.PDF, Danger.TOO_LARGE_UNPACKED));
    }

    private static void table(PdfFiles pdf, String row) {
        for (int y = 800; y >= 740; y -= 30) {
            pdf.line(50, y, 350, y);
        }
        pdf.line(50, 800, 50, 740).line(250, 800, 250, 740).line(350, 800, 350, 740);
        pdf.write("What", 55, 780).write("Kind", 255, 780).write(row, 55, 750).write("fact", 255, 750);
    }

    private static OpenedFile open(PdfFiles pdf) {
        return PdfFile.open(pdf.bytes());
    }
}
