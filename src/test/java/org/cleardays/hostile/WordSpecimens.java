package org.cleardays.hostile;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.cleardays.document.word.LinkedTemplate;
import org.cleardays.document.word.WordFiles;

/** Word files with each threat in them (B1, B4, B5, B6, B9, E). */
final class WordSpecimens {

    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String R = " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'";

    private WordSpecimens() {
    }

    static List<Family> all() {
        return List.of(macros(), external(), embedded(), active(), hidden(), shapes(),
                new Family("docx, damaged").damaged("report.docx", 15, WordFiles.word(WordFiles.paragraph("Something").repeat(200))));
    }

    private static Family macros() {
        Map<String, byte[]> withoutMain = WordFiles.parts("");
        withoutMain.remove("word/document.xml");
        Map<String, byte[]> withoutTypes = WordFiles.parts("");
        withoutTypes.remove("[Content_Types].xml");
        return new Family("docx, macros and kinds")
                .file("macros.docm", "unsafe macros", () -> WordFiles.with("word/vbaProject.bin", new byte[10]))
                .file("macros elsewhere.docx", "unsafe macros", () -> WordFiles.with("word/x/VBAPROJECT.BIN", new byte[10]))
                .file("macro type.docx", "unsafe macros", () -> ofType("application/vnd.ms-word.document.macroEnabled.main+xml"))
                .file("template with macros.docx", "unsafe macros", () -> ofType("application/vnd.ms-word.template.macroEnabledTemplate.main+xml"))
                .file("template.docx", "unsafe macros", () -> ofType(MAIN.replace("document.main", "template.main")))
                .file("macros under another name.docx", "unsafe macros", () -> related("vbaProject", "harmless.bin", false))
                .file("spreadsheet.docx", "no document", () -> ofType(MAIN.replace("wordprocessingml.document", "spreadsheetml.sheet")))
                .file("presentation.docx", "no document", () -> ofType(MAIN.replace("wordprocessingml.document", "presentationml.presentation")))
                .file("no main part.docx", "broken", () -> WordFiles.zip(withoutMain))
                .file("no types.docx", "packed", () -> WordFiles.zip(withoutTypes))
                .file("password.docx", "password", () -> WordFiles.encrypted(WordFiles.word("")))
                .file("password.exe", "password", () -> WordFiles.encrypted(WordFiles.word("")))
                .file("whole.docx", "readable", () -> WordFiles.word(WordFiles.paragraph("Something")));
    }

    private static byte[] ofType(String type) {
        return WordFiles.with("[Content_Types].xml", utf8("<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                + "<Override PartName='/word/document.xml' ContentType='" + type + "'/></Types>"));
    }

    private static Family external() {
        Family family = new Family("docx, from elsewhere");
        for (String type : List.of("attachedTemplate", "image", "oleObject", "subDocument", "mailMergeSource", "frame", "aFChunk", "externalLinkPath",
                "header", "footer", "font", "webSettings", "customXml", "package", "video", "slicer")) {
            family.file(type + " over the network.docx", "unsafe external", () -> related(type, Canary.url() + "x", true));
        }
        for (String target : List.of(Canary.url() + "x.dotm", "file:///\\\\127.0.0.1\\share\\x.dotm", "ldap://" + Canary.host() + "/x")) {
            family.file("template at " + target.replaceAll("[^a-z]+", " ").strip() + ".docx", "readable",
                    () -> LinkedTemplate.withRelationsOfSettings(target, "attachedTemplate"));
        }
        return family
                .file("template and object from elsewhere.docx", "unsafe external",
                        () -> LinkedTemplate.withRelationsOfSettings(Canary.url(), "attachedTemplate", "oleObject"))
                .file("template on a share.docx", "unsafe external", () -> related("attachedTemplate", "\\\\127.0.0.1\\share\\x.dotm", true))
                .file("image from this machine.docx", "unsafe external", () -> related("image", "file:///etc/hostname", true))
                .file("template by ldap.docx", "unsafe external", () -> related("attachedTemplate", "ldap://" + Canary.host() + "/x", true))
                .file("a link for people.docx", "readable", () -> related("hyperlink", Canary.url(), true))
                .file("external in odd letters.docx", "unsafe external", () -> WordFiles.with("word/_rels/document.xml.rels",
                        relations("<Relationship Id='r1' Type='" + RELATION + "image' Target='" + Canary.url() + "' TargetMode='eXTERNAL'/>")))
                .file("from the root.docx", "unsafe external", () -> WordFiles.with("_rels/.rels",
                        relations("<Relationship Id='r1' Type='" + RELATION + "image' Target='" + Canary.url() + "' TargetMode='External'/>")));
    }

    private static byte[] related(String type, String target, boolean external) {
        return WordFiles.with("word/_rels/document.xml.rels", relations("<Relationship Id='r1' Type='" + RELATION + type + "' Target='" + target
                + "'" + (external ? " TargetMode='External'" : "") + "/>"));
    }

    private static byte[] relations(String inner) {
        return utf8("<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>" + inner + "</Relationships>");
    }

    private static Family embedded() {
        byte[] program = utf8("MZ program");
        return new Family("docx, embedded")
                .file("object.docx", "unsafe embedded", () -> WordFiles.with("word/embeddings/oleObject1.bin", program))
                .file("docx in docx.docx", "unsafe embedded", () -> WordFiles.with("word/embeddings/Microsoft_Word.docx", WordFiles.word("")))
                .file("object by relation.docx", "unsafe embedded", () -> related("oleObject", "x/object.bin", false))
                .file("package by relation.docx", "unsafe embedded", () -> related("package", "x/object.bin", false))
                .file("web page within.docx", "unsafe embedded", () -> related("aFChunk", "afchunk.htm", false))
                .file("document within.docx", "unsafe embedded", () -> related("subDocument", "sub.docx", false))
                .file("control.docx", "unsafe active|unsafe embedded", () -> related("control", "activeX/activeX1.xml", false));
    }

    private static Family active() {
        Family family = new Family("docx, fields");
        for (String field : List.of("DDEAUTO c:\\\\windows\\\\cmd.exe \"/k calc\"", "DDE excel x", "INCLUDETEXT \"" + "http://127.0.0.1:1/x" + "\"",
                "INCLUDEPICTURE \"http://127.0.0.1:1/x\" \\d", "IMPORT x", "LINK Excel.Sheet x", "RD x", "DATABASE \\d x")) {
            family.file(field.substring(0, 3) + " field.docx", "unsafe active|unsafe external", () -> WordFiles.word(field(field)));
        }
        return family.file("spread over runs.docx", "unsafe active", () -> WordFiles.word("<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>"
                + "DDE</w:instrText></w:r><w:r><w:instrText>AUTO c:\\\\cmd</w:instrText></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r></w:p>"))
                .file("simple field.docx", "unsafe active", () -> WordFiles.word("<w:p><w:fldSimple w:instr='DDEAUTO c:\\\\cmd'/></w:p>"))
                .file("harmless field.docx", "readable", () -> WordFiles.word(field("PAGE")));
    }

    private static String field(String instruction) {
        return "<w:p><w:r><w:fldChar w:fldCharType='begin'/><w:instrText>" + instruction + "</w:instrText><w:fldChar w:fldCharType='end'/></w:r></w:p>";
    }

    private static Family hidden() {
        return new Family("docx, hidden words")
                .file("deleted.docx", "readable", () -> WordFiles.word("<w:p><w:del w:author='x'><w:r><w:delText>x</w:delText></w:r></w:del></w:p>"))
                .file("inserted.docx", "readable", () -> WordFiles.word("<w:p><w:ins w:author='x'><w:r><w:t>x</w:t></w:r></w:ins></w:p>"))
                .file("vanished.docx", "readable", () -> WordFiles.word("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>x</w:t></w:r></w:p>"))
                .file("white.docx", "readable", () -> WordFiles.word("<w:p><w:r><w:rPr><w:color w:val='FFFFFF'/></w:rPr><w:t>x</w:t></w:r></w:p>"))
                .file("comments.docx", "readable", () -> WordFiles.with("word/comments.xml", utf8("<w:comments " + w() + "/>")))
                .file("glossary.docx", "readable", () -> WordFiles.with("word/glossary/document.xml", utf8("<w:glossaryDocument " + w() + "/>")))
                .file("custom.docx", "readable", () -> WordFiles.with("customXml/item1.xml", utf8("<a>hidden</a>")))
                .file("thumbnail.docx", "readable", () -> WordFiles.with("docProps/thumbnail.jpeg", new byte[100]));
    }

    private static Family shapes() {
        return new Family("docx, odd shapes")
                .file("no body.docx", "broken", () -> WordFiles.with("word/document.xml", utf8("<w:document " + w() + "/>")))
                .file("empty main part.docx", "broken", () -> WordFiles.with("word/document.xml", new byte[0]))
                .file("other root.docx", "broken", () -> WordFiles.with("word/document.xml", utf8("<html/>")))
                .file("50,000 deep.docx", "broken", () -> WordFiles.word("<w:p>".repeat(50_000) + "</w:p>".repeat(50_000)))
                .file("290 deep.docx", "", () -> WordFiles.word("<w:sdt><w:sdtContent>".repeat(144) + "</w:sdtContent></w:sdt>".repeat(144)))
                .file("tables 60 deep.docx", "", () -> WordFiles.word("<w:tbl><w:tr><w:tc>".repeat(60) + "</w:tc></w:tr></w:tbl>".repeat(60)))
                .file("20,000 rows.docx", "", () -> WordFiles.word("<w:tbl>" + ("<w:tr><w:tc>" + WordFiles.paragraph("x") + "</w:tc></w:tr>").repeat(20_000)
                        + "</w:tbl>"))
                .file("20,000 columns.docx", "", () -> WordFiles.word("<w:tbl><w:tr>" + ("<w:tc>" + WordFiles.paragraph("x") + "</w:tc>").repeat(20_000)
                        + "</w:tr></w:tbl>"))
                .file("spans 2^31.docx", "", () -> WordFiles.word(span("2147483647")))
                .file("spans -1.docx", "", () -> WordFiles.word(span("-1")))
                .file("spans words.docx", "", () -> WordFiles.word(span("many")))
                .file("spans 10^20.docx", "", () -> WordFiles.word(span("100000000000000000000")))
                .file("100,000 paragraphs.docx", "", () -> WordFiles.word(WordFiles.paragraph("x").repeat(100_000)))
                .file("one word of 10 MB.docx", "", () -> WordFiles.word(WordFiles.paragraph(noise(10_000_000))))
                .file("16 bits a letter.docx", "readable", () -> WordFiles.with("word/document.xml", ("<?xml version='1.0' encoding='UTF-16'?>"
                        + new String(WordFiles.parts(WordFiles.paragraph("x")).get("word/document.xml"), StandardCharsets.UTF_8))
                        .getBytes(StandardCharsets.UTF_16)))
                .file("unknown letters.docx", "broken", () -> WordFiles.with("word/document.xml", utf8("<?xml version='1.0' encoding='no-such'?><a/>")))
                .file("100,000 attributes.docx", "broken", () -> WordFiles.word("<w:p " + attributes(100_000) + "/>"));
    }

    private static String attributes(int number) {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < number; i++) {
            attributes.append("a").append(i).append("='' ");
        }
        return attributes.toString();
    }

    private static String span(String columns) {
        return "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val='" + columns + "'/></w:tcPr>" + WordFiles.paragraph("x") + "</w:tc></w:tr></w:tbl>";
    }

    private static String noise(int length) {
        return new Random(Family.SEED).ints(length, 'a', 'z' + 1).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    static String w() {
        return "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'" + R;
    }

    private static byte[] utf8(String text) {
        return WordFiles.utf8(text);
    }
}
