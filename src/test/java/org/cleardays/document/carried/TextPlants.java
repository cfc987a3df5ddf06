package org.cleardays.document.carried;

import static org.cleardays.document.carried.Plant.MARK;
import static org.cleardays.document.word.WordFiles.utf8;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import org.cleardays.document.office.OdtFiles;
import org.cleardays.document.word.WordFiles;

/** OpenDocument and rich texts with words hidden in every place they have (threat E). */
final class TextPlants {

    private static final String UNSEEN = "words too small to read, or in the colour of the paper";
    private static final String STYLES = "<style:style style:name='White' style:family='text'><style:text-properties fo:color='#ffffff'/></style:style>"
            + "<style:style style:name='Tiny' style:family='text'><style:text-properties fo:font-size='1pt'/></style:style>"
            + "<style:style style:name='Black' style:family='text'><style:text-properties fo:color='#000000' fo:background-color='#000000'/></style:style>";

    private TextPlants() {
    }

    static List<Plant> odt() {
        return List.of(
                odt("tracked deletion", "<text:tracked-changes><text:changed-region><text:deletion><text:p>" + MARK
                        + "</text:p></text:deletion></text:changed-region></text:tracked-changes>", "a tracked deletion"),
                odt("comment", "<text:p>Note<office:annotation><text:p>" + MARK + "</text:p></office:annotation></text:p>", "a comment"),
                odt("hidden words", "<text:p><text:span text:style-name='Hidden'>" + MARK + "</text:span></text:p>", "hidden words"),
                odt("a hidden section", "<text:section text:name='s' text:display='none'><text:p>" + MARK + "</text:p></text:section>", "hidden words"),
                odt("a field that hides words", "<text:p><text:hidden-text text:string-value='" + MARK + "'>" + MARK + "</text:hidden-text></text:p>",
                        "hidden words"),
                odt("white on white", "<text:p><text:span text:style-name='White'>" + MARK + "</text:span></text:p>", UNSEEN),
                odt("1 pt", "<text:p><text:span text:style-name='Tiny'>" + MARK + "</text:span></text:p>", UNSEEN),
                odt("the target of a link", "<text:p><text:a xlink:href='https://maps.test/" + MARK + "'>here</text:a></text:p>", "the target of a link"),
                odt("the name of a bookmark", "<text:p><text:bookmark text:name='" + MARK + "'/></text:p>", "the name of a bookmark"),
                odt("alternative text", "<text:p><draw:frame><desc>" + MARK + "</desc></draw:frame></text:p>", "the text that describes a picture"),
                odtPart("properties", "meta.xml", "its properties"),
                odtPart("thumbnail", "Thumbnails/thumbnail.png", "data that belong to the file and stand on no page"),
                odtPart("an earlier version", "Versions/Version1", ""),
                new Plant("OpenDocument", "black on black", odt("<text:p><text:span text:style-name='Black'>" + MARK + "</text:span></text:p>"),
                        "bad-redaction", ""),
                new Plant("OpenDocument", "a file in the file", OdtFiles.with("Object 1/content.xml", utf8("<x>" + MARK + "</x>")), "unsafe", ""));
    }

    static List<Plant> rtf() {
        return List.of(
                rtf("tracked deletion", "{\\deleted " + MARK + "}", "a tracked deletion"),
                rtf("comment", "{\\*\\annotation " + MARK + "}", "a comment"),
                rtf("hidden words", "{\\v " + MARK + "}", "hidden words"),
                rtf("white on white", "{\\cf1 " + MARK + "}", UNSEEN),
                rtf("1 pt", "{\\fs2 " + MARK + "}", UNSEEN),
                rtf("properties", "{\\info{\\author " + MARK + "}}", "its properties"),
                rtf("the instruction of a field", "{\\field{\\*\\fldinst HYPERLINK \"" + MARK + "\"}{\\fldrslt here}}", "the instruction of a field"),
                rtf("the name of a bookmark", "{\\*\\bkmkstart " + MARK + "}{\\*\\bkmkend x}", "the name of a bookmark"),
                rtf("data of the file's own", "{\\*\\datastore " + HexFormat.of().formatHex(MARK.getBytes(StandardCharsets.UTF_8)) + "}",
                        "data that belong to the file and stand on no page"),
                rtf("a picture", "{\\pict\\jpegblip " + HexFormat.of().formatHex(MARK.getBytes(StandardCharsets.UTF_8)) + "}", "a picture"),
                rtf("a group of an unknown kind", "{\\*\\unheardof " + MARK + "}", ""),
                new Plant("Rich text", "black highlight", rtf("{\\highlight2 " + MARK + "}"), "bad-redaction", ""),
                new Plant("Rich text", "black on black", rtf("{\\cf2\\chcbpat2 " + MARK + "}"), "bad-redaction", ""),
                new Plant("Rich text", "a file in the file", rtf("{\\object\\objemb{\\*\\objdata 41}}"), "unsafe", ""));
    }

    private static Plant odt(String place, String body, String told) {
        return Plant.carried("OpenDocument", place, odt(body), told);
    }

    private static byte[] odt(String body) {
        Map<String, byte[]> parts = OdtFiles.parts("<text:p>" + Plant.SEEN + "</text:p>" + body);
        parts.computeIfPresent("content.xml", (name, xml) -> utf8(new String(xml, StandardCharsets.UTF_8).replace("</office:automatic-styles>",
                STYLES + "</office:automatic-styles>")));
        return WordFiles.zip(parts);
    }

    private static Plant odtPart(String place, String name, String told) {
        Map<String, byte[]> parts = OdtFiles.parts("<text:p>" + Plant.SEEN + "</text:p>");
        parts.put(name, utf8("<x>" + MARK + "</x>"));
        return Plant.carried("OpenDocument", place, WordFiles.zip(parts), told);
    }

    private static Plant rtf(String place, String words, String told) {
        return Plant.carried("Rich text", place, rtf(words), told);
    }

    private static byte[] rtf(String words) {
        return ("{\\rtf1\\ansi{\\colortbl;\\red255\\green255\\blue255;\\red0\\green0\\blue0;}" + Plant.SEEN + "\\par " + words + "\\par}")
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
