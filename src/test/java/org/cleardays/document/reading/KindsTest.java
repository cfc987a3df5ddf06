package org.cleardays.document.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cleardays.document.word.WordFiles.paragraph;
import static org.cleardays.document.word.WordFiles.utf8;
import static org.cleardays.document.word.WordFiles.word;
import static org.cleardays.document.word.WordFiles.zip;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.cleardays.document.file.FileKind;
import org.cleardays.document.word.WordFiles;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("B1")
class KindsTest {

    @ParameterizedTest(name = "{0} is {1}")
    @MethodSource("files")
    void theKindIsToldByContent(String what, FileKind kind, byte[] bytes) {
        assertThat(Kinds.of(bytes)).isEqualTo(kind);
    }

    static Stream<Arguments> files() {
        return Stream.of(documents(), packed(), writing(), others()).flatMap(List::stream);
    }

    private static List<Arguments> documents() {
        return List.of(arguments("a Word file", FileKind.DOCX, word(paragraph("Something"))),
                arguments("a Word file behind a password", FileKind.DOCX, WordFiles.encrypted(word(paragraph("Something")))),
                arguments("a Word file with macros", FileKind.DOCM, office("application/vnd.ms-word.document.macroEnabled.main+xml")),
                arguments("a Word template", FileKind.DOCM,
                        office("application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml")),
                arguments("a spreadsheet", FileKind.SPREADSHEET, office("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml")),
                arguments("slides", FileKind.PRESENTATION,
                        office("application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml")),
                arguments("an OpenDocument text", FileKind.ODT, open("text")),
                arguments("an OpenDocument spreadsheet", FileKind.SPREADSHEET, open("spreadsheet")),
                arguments("an OpenDocument drawing", FileKind.UNKNOWN, open("graphics")),
                arguments("a Pages file", FileKind.PAGES, zip(Map.of("Index/Document.iwa", new byte[4]))),
                arguments("rich text", FileKind.RTF, utf8("{\\rtf1\\ansi Something}")),
                arguments("a PDF", FileKind.PDF, latin("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n")),
                arguments("a PDF after some rubbish", FileKind.PDF, latin("\0\0 rubbish \n%PDF-1.4\n")));
    }

    private static List<Arguments> packed() {
        return List.of(arguments("winmail.dat", FileKind.TNEF, latin("x\u009f>\"\1\0")),
                arguments("a zip", FileKind.ZIP, zip(Map.of("report.docx", word(paragraph("Something"))))),
                arguments("a Java archive", FileKind.PROGRAM, zip(Map.of("META-INF/MANIFEST.MF", utf8("x"), "A.class", utf8("x")))),
                arguments("7z", FileKind.ARCHIVE, latin("7z\u00bc\u00af'\u001c\0\4")), arguments("rar", FileKind.ARCHIVE, latin("Rar!\u001a\7\1\0")),
                arguments("gz", FileKind.ARCHIVE, latin("\u001f\u008b\b\0")), arguments("cab", FileKind.ARCHIVE, latin("MSCF\0\0\0\0")),
                arguments("a Word file cut short", FileKind.DOCX, java.util.Arrays.copyOf(word(paragraph("Something")), 300)));
    }

    private static List<Arguments> writing() {
        String report = "Report by Kate Wills\nNoah’s weight follows his line.\n";
        return List.of(arguments("text", FileKind.TEXT, utf8(report)),
                arguments("text in UTF-16", FileKind.TEXT, report.getBytes(StandardCharsets.UTF_16)),
                arguments("text in UTF-16 without its mark", FileKind.TEXT, report.getBytes(StandardCharsets.UTF_16LE)),
                arguments("text of old Windows", FileKind.TEXT, report.getBytes(Charset.forName("windows-1252"))),
                arguments("a memo", FileKind.TEXT, utf8("From: Kate Wills\nTo: the conference\nDate: 3 June\n\nNoah is well.")),
                arguments("a mail", FileKind.EML, utf8("Received: from a by b;\n\tWed, 3 Jun 2026\nFrom: k.wills@health.test\nSubject: r\n\nHello")),
                arguments("a mail that quotes a PDF", FileKind.EML, utf8("MIME-Version: 1.0\nFrom: a@b.test\nSubject: %PDF-1.4\n\nHello")),
                arguments("a web page", FileKind.HTML, utf8("<!-- saved --><!DOCTYPE html><html><body>Something</body></html>")),
                arguments("a calendar entry", FileKind.CALENDAR, utf8("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")),
                arguments("a script", FileKind.PROGRAM, utf8("#!/bin/sh\nexit\n")), arguments("blanks", FileKind.EMPTY, utf8(" \n\t ")),
                arguments("nothing", FileKind.EMPTY, new byte[0]));
    }

    private static List<Arguments> others() {
        return List.of(arguments("a program", FileKind.PROGRAM, latin("MZ\u0090\0\3\0\0\0")), arguments("a shortcut", FileKind.PROGRAM,
                latin("L\0\0\0\1\24\2\0\0\0")), arguments("png", FileKind.IMAGE, latin("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR")),
                arguments("jpeg", FileKind.IMAGE, latin("\u00ff\u00d8\u00ff\u00e0\0\20JFIF\0")),
                arguments("tiff", FileKind.IMAGE, latin("II*\0\b\0\0\0")), arguments("webp", FileKind.IMAGE, latin("RIFF\0\0\0\0WEBPVP8 ")),
                arguments("heic", FileKind.IMAGE, latin("\0\0\0\30ftypheic\0\0\0\0mif1heic")),
                arguments("noise", FileKind.UNKNOWN, latin("\u0003\u0099\0\u0001\u00fe\u0090\0\0\0\7")));
    }

    @Test
    void aProgramWithAPdfBehindItIsAProgram() {
        assertThat(Kinds.of(latin("MZ\u0090\0\3\0\0\0%PDF-1.4"))).isEqualTo(FileKind.PROGRAM);
    }

    private static byte[] office(String type) {
        return zip(Map.of("[Content_Types].xml", utf8("<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                + "<Override PartName='/main.xml' ContentType='" + type + "'/></Types>")));
    }

    private static byte[] open(String type) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", utf8("application/vnd.oasis.opendocument." + type));
        parts.put("content.xml", utf8("<a/>"));
        return zip(parts);
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
