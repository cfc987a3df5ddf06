package org.cleardays.hostile;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.cleardays.fuzz.OfficeSeeds;

/** Rich text (threats B2, B5, B6). */
final class RtfSpecimens {

    private RtfSpecimens() {
    }

    static List<Family> all() {
        return List.of(rich(), new Family("rtf, damaged").damaged("report.rtf", 10, OfficeSeeds.SMALL_RTF.getBytes(StandardCharsets.US_ASCII)));
    }

    private static Family rich() {
        return new Family("rtf")
                .file("whole.rtf", "readable", OfficeSeeds.SMALL_RTF)
                .file("200,000 groups deep.rtf", "", "{\\rtf1 " + "{".repeat(200_000) + "x" + "}".repeat(200_001))
                .file("never closed.rtf", "", "{\\rtf1 " + "{\\b x".repeat(50_000))
                .file("closed too often.rtf", "", "{\\rtf1 x" + "}".repeat(100_000) + "y")
                .file("a group of 20 MB.rtf", "", () -> ("{\\rtf1 {\\*\\unknown " + "x".repeat(20_000_000) + "}y}").getBytes(StandardCharsets.US_ASCII))
                .file("a word of 20 MB.rtf", "", () -> ("{\\rtf1 " + "x".repeat(20_000_000) + "}").getBytes(StandardCharsets.US_ASCII))
                .file("2^31 bytes.rtf", "", "{\\rtf1 \\bin2147483647 abc}")
                .file("-1 bytes.rtf", "", "{\\rtf1 \\bin-1 abc}")
                .file("object.rtf", "unsafe embedded", "{\\rtf1{\\object\\objemb{\\*\\objclass Package}{\\*\\objdata 01050000020000000800}}}")
                .file("object that updates.rtf", "unsafe embedded|unsafe external|unsafe active",
                        "{\\rtf1{\\object\\objautlink\\objupdate{\\*\\objclass Word.Document.8}{\\*\\objdata 0105000001}}}")
                .file("equation.rtf", "unsafe embedded", "{\\rtf1{\\object\\objemb{\\*\\objclass Equation.3}{\\*\\objdata " + "41".repeat(5_000) + "}}}")
                // Word itself names a template of its own machine so; the words are read, and nothing is fetched
                .file("template.rtf", "readable", () -> ("{\\rtf1{\\*\\template " + Canary.url() + "x.dotm}x}").getBytes(StandardCharsets.US_ASCII))
                .file("picture from elsewhere.rtf", "unsafe external|unsafe active", () -> ("{\\rtf1{\\field{\\*\\fldinst INCLUDEPICTURE \"" + Canary.url()
                        + "\" \\\\d}{\\fldrslt x}}}").getBytes(StandardCharsets.US_ASCII))
                .file("DDE.rtf", "unsafe active", "{\\rtf1{\\field{\\*\\fldinst DDEAUTO c:\\\\\\\\cmd.exe \"/k calc\"}{\\fldrslt x}}}")
                .file("a link for people.rtf", "readable", "{\\rtf1{\\field{\\*\\fldinst HYPERLINK \"http://a.test/\"}{\\fldrslt x}}}")
                .file("letters beyond letters.rtf", "", "{\\rtf1 \\u-99999999999?\\u1114112?\\u55296?\\'zz\\'f}")
                .file("100,000 cells.rtf", "", "{\\rtf1 \\trowd" + "\\cellx9".repeat(100_000) + "\\intbl " + "x\\cell ".repeat(100_000) + "\\row}")
                .file("200,000 rows.rtf", "", "{\\rtf1 " + "\\trowd\\cellx9\\intbl x\\cell\\row ".repeat(200_000) + "}")
                .file("tables 5,000 deep.rtf", "", "{\\rtf1 " + nested(5_000) + "}")
                .file("font of fonts.rtf", "", "{\\rtf1{\\fonttbl" + "{\\f1\\fcharset255 x;}".repeat(100_000) + "}\\f1 x}")
                .file("two bytes.rtf", "", "{\\rtf1\\ansicpg932\\'81\\'}")
                .file("unknown code page.rtf", "", "{\\rtf1\\ansicpg99999 \\'e9}")
                .file("only its magic.rtf", "", "{\\rtf");
    }

    private static String nested(int depth) {
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i <= depth; i++) {
            rows.append("\\intbl\\itap").append(i).append(" x\\nestcell{\\*\\nesttableprops\\trowd\\cellx9\\nestrow}");
        }
        return rows.toString();
    }
}
