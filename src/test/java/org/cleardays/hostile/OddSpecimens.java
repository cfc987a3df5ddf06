package org.cleardays.hostile;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

import org.cleardays.document.word.WordFiles;
import org.cleardays.fuzz.OfficeSeeds;
import org.cleardays.fuzz.PdfSeeds;

/** Everything else that arrives: writing, programs, shortcuts, nothing, and names that lie (threat B1). */
final class OddSpecimens {

    private OddSpecimens() {
    }

    static List<Family> all() {
        return List.of(writing(), programs(), lies());
    }

    private static Family writing() {
        return new Family("writing")
                .file("notes.txt", "readable", "What we are worried about\nAmy was tired.\n")
                .file("windows.txt", "readable", "It cost \u00a35 \u0096 na\u00efve\r\n")
                .file("16 bits.txt", "readable", () -> "\uFEFFWhat we are worried about".getBytes(StandardCharsets.UTF_16LE))
                .file("16 bits, no mark.txt", "", () -> "What we are worried about".getBytes(StandardCharsets.UTF_16LE))
                .file("a line of 10 MB.txt", "", () -> "x".repeat(10_000_000).getBytes(StandardCharsets.US_ASCII))
                .file("two million lines.txt", "", () -> "x\n".repeat(2_000_000).getBytes(StandardCharsets.US_ASCII))
                .file("empty.docx", "no document", "")
                .file("blank.docx", "", " \n\t\r\n ")
                .file("NULs.txt", "", "\0".repeat(5_000))
                .file("turned.txt", "readable", () -> "\u202Eabc\u202C What we are worried about".getBytes(StandardCharsets.UTF_8))
                .file("page.html", "readable", () -> ("<html><body><h1>Worried</h1><img src='" + Canary.url() + "'><script src='" + Canary.url()
                        + "'></script><iframe src='file:///etc/hostname'></iframe><p>x</p></body></html>").getBytes(StandardCharsets.UTF_8))
                .file("page 100,000 deep.html", "", () -> ("<html><body>" + "<div>".repeat(100_000) + "x").getBytes(StandardCharsets.UTF_8))
                .file("tables 10,000 deep.html", "", () -> ("<html><body>" + "<table><tr><td>".repeat(10_000) + "x").getBytes(StandardCharsets.UTF_8))
                .file("spans.html", "", "<html><table><tr><td colspan=2147483647 rowspan=2147483647>x<td>y</table>")
                .file("page with a document type.html", "readable", "<!DOCTYPE html PUBLIC \"-//W3C//DTD HTML 4.01//EN\" \"http://127.0.0.1:1/x.dtd\"><html><p>x")
                .file("meeting.ics", "no document", "BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nEND:VCALENDAR\r\n")
                .file("data.xml", "no document", "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/hostname'>]><a>&b;</a>")
                .file("data.csv", "readable", "a,b\n=cmd|' /C calc'!A0,1\n")
                .file("data.json", "readable", "{\"a\": [1, 2]}");
    }

    private static Family programs() {
        return new Family("programs and archives")
                .file("setup.exe", "no document", "MZ\u0090\0\3\0\0\0\4\0\0\0\u00ff\u00ff")
                .file("program", "no document", "\u007fELF\2\1\1\0")
                .file("report.docx.lnk", "no document", "L\0\0\0\1\u0014\2\0\0\0\0\0\u00c0\0\0\0\0\0\0F")
                .file("link.url", "no document", "[InternetShortcut]\r\nURL=http://127.0.0.1:1/\r\n")
                .file("run.sh", "no document", "#!/bin/sh\nrm -rf ~\n")
                .file("run.bat", "no document", "@echo off\r\nformat c:\r\n")
                .file("page.hta", "", "<html><HTA:APPLICATION><script language=vbscript>x</script></html>")
                .file("Code.class", "no document", "\u00ca\u00fe\u00ba\u00be\0\0\0A")
                .file("tool.jar", "no document", () -> WordFiles.zip(new java.util.TreeMap<>(java.util.Map.of("META-INF/MANIFEST.MF", new byte[0],
                        "a/B.class", new byte[4]))))
                .file("files.7z", "no document", "7z\u00bc\u00af\u0027\u001c\0\4")
                .file("files.rar", "no document", "Rar!\u001a\7\1\0")
                .file("files.gz", "no document", "\u001f\u008b\10\0\0\0\0\0\0\3")
                .file("files.cab", "no document", "MSCF\0\0\0\0")
                .file("files.tar", "no document", () -> tar())
                .file("noise.bin", "", () -> noise(100_000))
                .file("noise.docx", "", () -> noise(5_000));
    }

    private static byte[] tar() {
        byte[] tar = new byte[1_024];
        byte[] magic = "ustar\00000".getBytes(StandardCharsets.ISO_8859_1);
        tar[0] = 'a';
        System.arraycopy(magic, 0, tar, 257, magic.length);
        return tar;
    }

    private static byte[] noise(int length) {
        byte[] noise = new byte[length];
        new Random(Family.SEED + length).nextBytes(noise);
        return noise;
    }

    private static Family lies() {
        byte[] word = WordFiles.word(WordFiles.paragraph("Something"));
        Family family = new Family("names that lie");
        for (String name : List.of("report.exe", "report.pdf", "report", "report.doc", "report.docx.exe", "winmail.dat", "report.zip", "report.html")) {
            family.file("Word as " + name, "readable", () -> word);
        }
        return family.file("PDF as report.docx", "readable", () -> PdfSeeds.saying("What we are worried about"))
                .file("rich text as report.doc", "readable", OfficeSeeds.SMALL_RTF)
                .file("page as report.doc", "readable", "<html><body><p>What we are worried about</p></body></html>")
                .file("program as report.docx", "no document", "MZ\u0090\0")
                .file("text as report.docx", "readable", "Dear all, our report is below.")
                .file("folder as report.docx", "packed", () -> WordFiles.zip(java.util.Map.of("a.txt", word)));
    }
}
