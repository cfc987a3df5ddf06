package org.cleardays.document.word;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A Word file made from a template at another place, as Word writes it: a link among the relations of the file's settings. */
public final class LinkedTemplate {

    private static final String SETTINGS = "word/settings.xml";
    private static final String RELATIONS = "word/_rels/settings.xml.rels";
    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String R = "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    private LinkedTemplate() {
    }

    /** A whole Word file, and the link. */
    public static byte[] in(byte[] word, String target) {
        Map<String, byte[]> parts = WordFiles.unzip(word);
        parts.computeIfPresent(SETTINGS, (name, settings) -> WordFiles.utf8(new String(settings, StandardCharsets.UTF_8)
                .replaceFirst("(<w:settings[^>]*>)", "$1<w:attachedTemplate " + R + " r:id=\"rId1\"/>")));
        parts.put(RELATIONS, relations(relation("rId1", "attachedTemplate", target)));
        return WordFiles.zip(parts);
    }

    /** A small Word file whose settings have relations of these types, each to another place. */
    public static byte[] withRelationsOfSettings(String target, String... types) {
        Map<String, byte[]> parts = WordFiles.wholeParts(WordFiles.paragraph("Something"));
        parts.computeIfPresent("[Content_Types].xml", (name, known) -> WordFiles.utf8(new String(known, StandardCharsets.UTF_8).replace("</Types>",
                "<Override PartName='/word/settings.xml' ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml'/>"
                        + "</Types>")));
        parts.put(SETTINGS, WordFiles.utf8("<w:settings xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'/>"));
        StringBuilder relations = new StringBuilder();
        for (String type : types) {
            relations.append(relation("rId" + (relations.length() + 1), type, target));
        }
        parts.put(RELATIONS, relations(relations.toString()));
        return WordFiles.zip(parts);
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id='" + id + "' Type='" + TYPE + type + "' Target='" + target + "' TargetMode='External'/>";
    }

    private static byte[] relations(String relations) {
        return WordFiles.utf8("<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>" + relations + "</Relationships>");
    }
}
