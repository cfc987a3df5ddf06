package org.cleardays.document.word;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.xml.bind.JAXBElement;

import org.docx4j.XmlUtils;
import org.docx4j.wml.CTSimpleField;
import org.docx4j.wml.ContentAccessor;
import org.docx4j.wml.FldChar;
import org.docx4j.wml.P;
import org.docx4j.wml.R;
import org.docx4j.wml.STFldCharType;
import org.docx4j.wml.Text;

/**
 * The merge fields of a paragraph or table row. Word writes them in two ways, and people also type «name» by hand, which Word cuts into
 * several runs; all three are read as the text «name».
 */
final class MergeFields {

    static final String WHEN = "when-";
    private static final String UNLESS = "unless-";
    private static final Pattern FIELD = Pattern.compile("«\\s*([a-z][a-z.-]*)\\s*»");
    private static final Pattern INSTRUCTION = Pattern.compile("\\s*MERGEFIELD\\s+\"?([a-z][a-z.-]*)\"?.*");

    private final List<List<Text>> paragraphs;

    private MergeFields(List<List<Text>> paragraphs) {
        this.paragraphs = paragraphs;
    }

    /** Finds them; fields of Word become plain text on the way. */
    static MergeFields in(Object piece) {
        List<P> found = new ArrayList<>();
        collectParagraphs(piece, found);
        found.forEach(MergeFields::flatten);
        return new MergeFields(found.stream().map(MergeFields::texts).toList());
    }

    static boolean isChoice(String field) {
        return field.startsWith(WHEN) || field.startsWith(UNLESS);
    }

    List<String> choices() {
        return names().filter(MergeFields::isChoice).toList();
    }

    /** The list this paragraph or row is repeated for, or nothing; two lists in one paragraph cannot be. */
    String listName() {
        List<String> lists = names().filter(name -> name.contains(".")).map(name -> name.substring(0, name.indexOf('.'))).distinct().toList();
        if (lists.size() > 1) {
            throw new IllegalArgumentException("A paragraph or row of a letter cannot be repeated for two lists: " + lists);
        }
        return lists.isEmpty() ? "" : lists.getFirst();
    }

    void replace(UnaryOperator<String> value) {
        paragraphs.forEach(texts -> {
            while (replaceFirst(texts, value)) {
                // the next one, until there is none
            }
        });
    }

    private Stream<String> names() {
        return paragraphs.stream().flatMap(texts -> FIELD.matcher(joined(texts)).results()).map(result -> result.group(1));
    }

    private static boolean replaceFirst(List<Text> texts, UnaryOperator<String> value) {
        Matcher field = FIELD.matcher(joined(texts));
        if (!field.find()) {
            return false;
        }
        String left = value.apply(field.group(1)).replace('«', '‹').replace('»', '›');
        int position = 0;
        for (Text text : texts) {
            int length = text.getValue().length();
            int from = Math.clamp(field.start() - position, 0, length);
            int to = Math.clamp(field.end() - position, 0, length);
            if (from < to) {
                text.setValue(text.getValue().substring(0, from) + left + text.getValue().substring(to));
                text.setSpace("preserve");
                left = "";
            }
            position += length;
        }
        return true;
    }

    private static String joined(List<Text> texts) {
        return String.join("", texts.stream().map(Text::getValue).toList());
    }

    private static void collectParagraphs(Object piece, Collection<P> found) {
        Object content = XmlUtils.unwrap(piece);
        if (content instanceof P paragraph) {
            found.add(paragraph);
        } else if (content instanceof ContentAccessor holder) {
            holder.getContent().forEach(inner -> collectParagraphs(inner, found));
        }
    }

    private static List<Text> texts(ContentAccessor holder) {
        List<Text> texts = new ArrayList<>();
        for (Object child : holder.getContent()) {
            Object content = XmlUtils.unwrap(child);
            if (content instanceof Text text) {
                texts.add(text);
            } else if (content instanceof ContentAccessor inner) {
                texts.addAll(texts(inner));
            }
        }
        return texts;
    }

    private static void flatten(P paragraph) {
        List<Object> flat = new ArrayList<>();
        R complex = null;
        for (Object child : paragraph.getContent()) {
            Object content = XmlUtils.unwrap(child);
            if (content instanceof CTSimpleField field) {
                flat.add(named(field.getInstr(), (R) XmlUtils.unwrap(field.getContent().getFirst())));
            } else if (content instanceof R run && (complex != null || opens(run))) {
                complex = complex == null ? new R() : complex;
                complex.getContent().addAll(run.getContent());
                complex.setRPr(run.getRPr());
                if (closes(run)) {
                    flat.add(named(instruction(complex), complex));
                    complex = null;
                }
            } else {
                flat.add(child);
            }
        }
        paragraph.getContent().clear();
        paragraph.getContent().addAll(flat);
    }

    private static R named(String instruction, R look) {
        Matcher field = INSTRUCTION.matcher(instruction);
        if (!field.matches()) {
            throw new IllegalArgumentException("A letter holds a field of Word that is not a merge field: " + instruction.strip());
        }
        Text text = new Text();
        text.setValue("«" + field.group(1) + "»");
        R run = new R();
        run.setRPr(look.getRPr());
        run.getContent().add(text);
        return run;
    }

    private static String instruction(R field) {
        return String.join("", field.getContent().stream().filter(JAXBElement.class::isInstance).map(JAXBElement.class::cast)
                .filter(element -> element.getName().getLocalPart().equals("instrText"))
                .map(element -> ((Text) element.getValue()).getValue()).toList());
    }

    private static boolean opens(R run) {
        return has(run, STFldCharType.BEGIN);
    }

    private static boolean closes(R run) {
        return has(run, STFldCharType.END);
    }

    private static boolean has(R run, STFldCharType type) {
        return run.getContent().stream().map(XmlUtils::unwrap).anyMatch(part -> part instanceof FldChar mark && mark.getFldCharType() == type);
    }
}
