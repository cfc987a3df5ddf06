package org.cleardays.document.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.cleardays.document.file.OpenedFile.Danger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which letters of a Word file are seen, which are not, and which somebody meant to hide (threat E). */
@Tag("E")
class WordSightTest {

    private static final String HOME = "14 Larch Close";
    private static final String STYLES = "<w:styles xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>"
            + "<w:style w:type='character' w:styleId='Ghost'><w:rPr><w:color w:val='FFFFFF'/></w:rPr></w:style>"
            + "<w:style w:type='character' w:styleId='GhostChild'><w:basedOn w:val='Ghost'/></w:style>"
            + "<w:style w:type='paragraph' w:styleId='Dark'><w:pPr><w:shd w:val='clear' w:fill='101010'/></w:pPr></w:style></w:styles>";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "plain                               | ''                                                                   | ''                                  | seen",
        "white on white                      | <w:color w:val='FFFFFF'/>                                            | ''                                  | left out",
        "nearly white                        | <w:color w:val='FCFCFC'/>                                            | ''                                  | left out",
        "white by a style                    | <w:rStyle w:val='Ghost'/>                                            | ''                                  | left out",
        "white by a style's parent           | <w:rStyle w:val='GhostChild'/>                                       | ''                                  | left out",
        "one point high                      | <w:sz w:val='2'/>                                                    | ''                                  | left out",
        "half a point high                   | <w:sz w:val='1'/>                                                    | ''                                  | left out",
        "small print                         | <w:sz w:val='10'/>                                                   | ''                                  | seen",
        "highlighted in black                | <w:highlight w:val='black'/>                                         | ''                                  | covered",
        "highlighted in dark blue on blue    | <w:color w:val='000080'/><w:highlight w:val='darkBlue'/>             | ''                                  | covered",
        "highlighted in yellow               | <w:highlight w:val='yellow'/>                                        | ''                                  | seen",
        "white, highlighted in black         | <w:color w:val='FFFFFF'/><w:highlight w:val='black'/>                | ''                                  | seen",
        "black on a black shade              | <w:color w:val='000000'/><w:shd w:val='clear' w:fill='000000'/>      | ''                                  | covered",
        "automatic on a black shade          | <w:shd w:val='clear' w:fill='000000'/>                               | ''                                  | seen",
        "white on a black shade              | <w:color w:val='FFFFFF'/><w:shd w:val='clear' w:fill='000000'/>      | ''                                  | seen",
        "white on a dark paragraph           | <w:color w:val='FFFFFF'/>                                            | <w:shd w:val='clear' w:fill='1D4F91'/> | seen",
        "white on a dark paragraph's style   | <w:color w:val='FFFFFF'/>                                            | <w:pStyle w:val='Dark'/>            | seen",
        "dark on a dark paragraph's style    | <w:color w:val='111111'/>                                            | <w:pStyle w:val='Dark'/>            | covered"})
    void aRunIs(String what, String ofTheRun, String ofTheParagraph, String is) {
        assertThat(is(paragraph(ofTheRun, ofTheParagraph))).as(what).isEqualTo(is);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "white on a dark cell     | <w:tcPr><w:shd w:val='clear' w:fill='1D4F91'/></w:tcPr> | ''                                              | seen",
        "white on a plain cell    | ''                                                      | ''                                              | left out",
        "white in a plain grid    | ''                                                      | <w:tblPr><w:tblStyle w:val='TableGrid'/></w:tblPr> | left out",
        "white in a styled table  | ''                                                      | <w:tblPr><w:tblStyle w:val='Dark1'/></w:tblPr>  | seen"})
    void aHeadingInATableIs(String what, String ofTheCell, String ofTheTable, String is) {
        assertThat(is("<w:tbl>" + ofTheTable + "<w:tr><w:tc>" + ofTheCell + paragraph("<w:color w:val='FFFFFF'/>", "") + "</w:tc></w:tr></w:tbl>"))
                .as(what).isEqualTo(is);
    }

    private static String paragraph(String ofTheRun, String ofTheParagraph) {
        return "<w:p><w:pPr>" + ofTheParagraph + "</w:pPr><w:r><w:t>Jade sleeps at </w:t></w:r><w:r><w:rPr>" + ofTheRun + "</w:rPr><w:t>" + HOME
                + "</w:t></w:r></w:p>";
    }

    private static String is(String body) {
        Map<String, byte[]> parts = WordFiles.parts(body);
        parts.put("[Content_Types].xml", WordFiles.utf8(new String(parts.get("[Content_Types].xml")).replace("</Types>", "<Override "
                + "PartName='/word/styles.xml' ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml'/></Types>")));
        parts.put("word/styles.xml", WordFiles.utf8(STYLES));
        byte[] file = WordFiles.zip(parts);
        return switch (WordFile.open(file)) {
            case OpenedWord.Unsafe(Danger danger) when danger == Danger.COVERED -> "covered";
            case OpenedWord.Readable(WordFile read) when read.read().words().contains(HOME) -> "seen";
            case OpenedWord.Readable(WordFile read) -> saysSo(WordLeftovers.of(file)) ? "left out" : "left out in silence";
            default -> "not read";
        };
    }

    private static boolean saysSo(List<String> leftovers) {
        return leftovers.contains("words too small to read, or in the colour of the paper");
    }
}
