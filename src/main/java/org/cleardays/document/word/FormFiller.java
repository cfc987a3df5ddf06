package org.cleardays.document.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cleardays.document.form.FormLayout;
import org.cleardays.document.form.FormLayout.Part;
import org.cleardays.document.form.FormLayout.Shape;
import org.cleardays.document.form.Phrases;
import org.docx4j.TextUtils;
import org.docx4j.XmlUtils;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.WordprocessingML.FooterPart;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.P;
import org.docx4j.wml.R;
import org.docx4j.wml.SdtRun;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.Tc;
import org.docx4j.wml.Text;
import org.docx4j.wml.Tr;

/** Puts words into the cells of a blank of ours, finding them as the reader does: by headings and labels. */
final class FormFiller {

    private static final ObjectFactory WORD = new ObjectFactory();

    private final FormLayout layout;

    FormFiller(FormLayout layout) {
        this.layout = layout;
    }

    /** Fills in what is known, and takes out the sections that are not asked for, from their heading to the next. */
    void fill(List<Object> body, KnownBefore known) {
        List<Object> blocks = List.copyOf(body);
        body.clear();
        Optional<Part> current = Optional.empty();
        for (Object block : blocks) {
            Object content = FormWriter.unwrapped(block);
            if (content instanceof P) {
                Optional<Part> before = current;
                current = layout.headed(text(content)).or(() -> before);
            } else if (content instanceof Tbl table && current.isPresent()) {
                fill(current.get(), table, known.fields(), known.rows().getOrDefault(current.get().key(), List.of()));
            }
            if (current.isEmpty() || !known.leftOut().contains(current.get().key())) {
                body.add(block);
            }
        }
    }

    private void fill(Part part, Tbl table, Map<String, String> fields, List<Map<String, String>> rows) {
        if (part.shape() == Shape.LABELS) {
            Map<String, String> keys = part.keysByLabel();
            cells(table).forEach(row -> write(row.get(1), fields.getOrDefault(keys.get(Phrases.compared(text(row.get(0)))), "")));
        } else {
            fillRows(part, table, rows);
        }
    }

    /** One row of the table for each row to fill in, below its header; where the blank offers too few, its last one is repeated. */
    private static void fillRows(Part part, Tbl table, List<Map<String, String>> rows) {
        while (cells(table).size() <= rows.size()) {
            table.getContent().add(XmlUtils.deepCopy(table.getContent().getLast()));
        }
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < part.labels().size(); column++) {
                write(cells(table).get(row + 1).get(column), rows.get(row).getOrDefault(part.labels().get(column).key(), ""));
            }
        }
    }

    private static List<List<Tc>> cells(Tbl table) {
        List<List<Tc>> rows = new ArrayList<>();
        for (Object row : table.getContent()) {
            if (FormWriter.unwrapped(row) instanceof Tr tr) {
                rows.add(tr.getContent().stream().map(FormWriter::unwrapped).filter(Tc.class::isInstance).map(Tc.class::cast).toList());
            }
        }
        return rows;
    }

    /** Into the content control of the cell, where it has one. */
    private static void write(Tc cell, String words) {
        if (!words.isEmpty() && cell.getContent().getFirst() instanceof P paragraph) {
            Text text = WORD.createText();
            text.setValue(words);
            text.setSpace("preserve");
            R run = WORD.createR();
            run.getContent().add(text);
            List<Object> content = paragraph.getContent().stream().map(FormWriter::unwrapped).filter(SdtRun.class::isInstance)
                    .map(control -> ((SdtRun) control).getSdtContent().getContent()).findFirst().orElse(paragraph.getContent());
            content.clear();
            content.add(run);
        }
    }

    private static String text(Object content) {
        return TextUtils.getText(content);
    }

    static List<Object> footers(WordprocessingMLPackage word) {
        List<Object> content = new ArrayList<>();
        word.getParts().getParts().values().stream().filter(FooterPart.class::isInstance)
                .forEach(part -> content.addAll(((FooterPart) part).getContent()));
        return content;
    }

    /** Replaces words that stand within one run. */
    static void replace(List<Object> content, String words, String by) {
        for (Object item : content) {
            Object element = FormWriter.unwrapped(item);
            if (element instanceof Text text && text.getValue() != null) {
                text.setValue(text.getValue().replace(words, by));
            } else if (element instanceof P paragraph) {
                replace(paragraph.getContent(), words, by);
            } else if (element instanceof R run) {
                replace(run.getContent(), words, by);
            }
        }
    }
}
