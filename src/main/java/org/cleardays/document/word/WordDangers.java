package org.cleardays.document.word;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.cleardays.document.container.Archive;
import org.cleardays.document.container.SafeXml;
import org.cleardays.document.container.Xml;
import org.cleardays.document.file.OpenedFile.Danger;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** What a Word file holds that no report needs and that could do harm (threats B4, B5, B6). */
final class WordDangers {

    /** By the end of a relationship's type; what is fetched when the file is opened is told apart by its target mode. */
    private static final Map<String, Danger> RELATIONS = Map.of("vbaProject", Danger.MACROS, "keyMapCustomizations", Danger.MACROS,
            "control", Danger.ACTIVE, "activeXControlBinary", Danger.ACTIVE, "oleObject", Danger.EMBEDDED, "package", Danger.EMBEDDED,
            "aFChunk", Danger.EMBEDDED, "subDocument", Danger.EMBEDDED);

    private WordDangers() {
    }

    /** The first danger found; the worst are looked for first. */
    static Optional<Danger> of(Document types, Archive archive) throws IOException, SAXException {
        if (ofMacros(types) || archive.names().stream().anyMatch(name -> name.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin"))) {
            return Optional.of(Danger.MACROS);
        }
        AttachedTemplate template = AttachedTemplate.of(types);
        Optional<Danger> related = Optional.empty();
        for (Map.Entry<String, byte[]> part : archive.parts().entrySet()) {
            if (mayHoldFields(part.getValue()) && holdsActiveField(SafeXml.tree(part.getValue()))) {
                return Optional.of(Danger.ACTIVE);
            }
            if (related.isEmpty() && part.getKey().endsWith(".rels")) {
                related = ofRelations(SafeXml.tree(part.getValue()), relation -> template.is(part.getKey(), relation));
            }
        }
        return related.isEmpty() && carriesFiles(archive.names()) ? Optional.of(Danger.EMBEDDED) : related;
    }

    private static boolean ofMacros(Document types) {
        return Xml.children(types.getDocumentElement()).stream().map(type -> type.getAttribute("ContentType"))
                .anyMatch(type -> type.contains(".macroEnabled") || type.contains("vbaProject") || type.contains(".template.main"));
    }

    private static Optional<Danger> ofRelations(Document relations, Predicate<Element> leftOut) {
        return Xml.children(relations.getDocumentElement()).stream().filter(leftOut.negate())
                .map(WordDangers::ofRelation).flatMap(Optional::stream).findFirst();
    }

    /** A link is followed by a person, if at all; everything else from elsewhere is fetched by the program. */
    private static Optional<Danger> ofRelation(Element relation) {
        String type = relation.getAttribute("Type");
        String last = type.substring(type.lastIndexOf('/') + 1);
        if (isElsewhere(relation) && !last.equals("hyperlink")) {
            return Optional.of(Danger.EXTERNAL);
        }
        return Optional.ofNullable(RELATIONS.get(last));
    }

    static boolean isElsewhere(Element relation) {
        return relation.getAttribute("TargetMode").equalsIgnoreCase("External");
    }

    private static boolean carriesFiles(List<String> names) {
        return names.stream().map(name -> name.toLowerCase(Locale.ROOT)).anyMatch(name -> name.matches("word/(embeddings|activex)/.+"));
    }

    /** Names of elements cannot be written in another way, except by another encoding of the whole part. */
    private static boolean mayHoldFields(byte[] part) {
        String text = new String(part, StandardCharsets.ISO_8859_1);
        return text.contains("instrText") || text.contains("fldSimple") || text.substring(0, Math.min(100, text.length())).indexOf(0) >= 0;
    }

    private static boolean holdsActiveField(Document part) {
        StringBuilder instructions = new StringBuilder();
        collect(part.getDocumentElement(), instructions);
        return WordFields.act(instructions);
    }

    /** All instructions of fields, each begun by a mark: an instruction may be spread over runs and paragraphs. */
    private static void collect(Element element, StringBuilder instructions) {
        switch (element.getLocalName()) {
            case "fldChar" -> instructions.append(Xml.attribute(element, "fldCharType").equals("begin") ? WordFields.BEGIN : WordFields.END);
            case "fldSimple" -> instructions.append(WordFields.BEGIN).append(Xml.attribute(element, "instr")).append(WordFields.END);
            case "instrText" -> instructions.append(element.getTextContent());
            default -> { }
        }
        Xml.children(element).forEach(child -> collect(child, instructions));
    }
}
