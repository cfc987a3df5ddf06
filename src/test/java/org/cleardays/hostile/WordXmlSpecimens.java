package org.cleardays.hostile;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.cleardays.document.word.WordFiles;
import org.cleardays.fuzz.OfficeSeeds;

/** Document types, entities and includes in each part of a document (threat B3). */
final class WordXmlSpecimens {

    private static final List<String> PARTS = List.of("[Content_Types].xml", "_rels/.rels", "word/document.xml", "word/_rels/document.xml.rels",
            "word/styles.xml", "word/settings.xml", "word/footer1.xml", "word/header1.xml", "word/footnotes.xml", "word/comments.xml",
            "word/numbering.xml", "customXml/item1.xml", "docProps/core.xml", "word/theme/theme1.xml");

    private WordXmlSpecimens() {
    }

    static List<Family> all() {
        Family fetching = new Family("DOCTYPE that fetches");
        Family growing = new Family("DOCTYPE that grows");
        for (String part : PARTS) {
            // what says of itself that it is a Word file cannot be believed any more where that very part is spoilt
            String expected = part.startsWith("[") ? "unsafe doctype|broken|no document" : "unsafe doctype";
            fetching.file(part + ".docx", expected, () -> WordFiles.with(part, WordFiles.utf8("<!DOCTYPE a SYSTEM '" + Canary.url() + "x.dtd'><a/>")));
            growing.file(part + ".docx", expected, () -> WordFiles.with(part, WordFiles.utf8(laughs())));
        }
        return List.of(fetching, growing, others());
    }

    private static String laughs() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE a [<!ENTITY l0 'ha'>");
        for (int i = 1; i < 12; i++) {
            laughs.append("<!ENTITY l").append(i).append(" '").append(("&l" + (i - 1) + ";").repeat(10)).append("'>");
        }
        return laughs + "]><a>&l11;</a>";
    }

    private static Family others() {
        String entity = "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/hostname'><!ENTITY % y SYSTEM '" + "http://127.0.0.1:1/y" + "'> %y;]><a>&x;</a>";
        String include = "<w:document " + WordSpecimens.w() + "><w:body><xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='file:///etc/hostname' "
                + "parse='text'/></w:body></w:document>";
        return new Family("XML, otherwise hostile")
                .file("file entity.docx", "unsafe doctype", () -> WordFiles.with("word/document.xml", WordFiles.utf8(entity)))
                .file("in 16 bits.docx", "unsafe doctype", () -> WordFiles.with("word/document.xml",
                        ("<?xml version='1.0' encoding='UTF-16'?>" + entity).getBytes(StandardCharsets.UTF_16)))
                .file("after a comment.docx", "unsafe doctype", () -> WordFiles.with("word/x.xml", WordFiles.utf8("<!-- a -->\n<?b c?>" + entity)))
                .file("include.docx", "readable", () -> WordFiles.with("word/document.xml", WordFiles.utf8(include)))
                .file("style sheet.docx", "", () -> WordFiles.with("word/document.xml", WordFiles.utf8("<?xml-stylesheet href='" + Canary.url() + "'?>" + include)))
                .file("schema from elsewhere.docx", "", () -> WordFiles.with("word/document.xml", WordFiles.utf8("<w:document " + WordSpecimens.w()
                        + " xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:schemaLocation='a " + Canary.url() + "a.xsd'><w:body/></w:document>")))
                .file("content.odt", "unsafe doctype", () -> OfficeSeeds.odt(java.util.Map.of("content.xml", WordFiles.utf8(laughs()))))
                .file("styles.odt", "unsafe doctype", () -> OfficeSeeds.odt(java.util.Map.of("content.xml", WordFiles.utf8(OfficeSeeds.odtContent("")),
                        "styles.xml", WordFiles.utf8("<!DOCTYPE a SYSTEM '" + Canary.url() + "'><a/>"))))
                .file("manifest.odt", "unsafe doctype", () -> OfficeSeeds.odt(java.util.Map.of("content.xml", WordFiles.utf8(OfficeSeeds.odtContent("")),
                        "META-INF/manifest.xml", WordFiles.utf8(laughs()))))
                .file("quadratic.docx", "", () -> WordFiles.with("word/document.xml", WordFiles.utf8("<a b='" + "&#65;".repeat(500_000) + "'/>")));
    }
}
