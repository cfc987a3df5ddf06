package org.cleardays.document.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.docx4j.XmlUtils;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.P;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.Tr;

/** A letter as the office writes it in Word, with merge fields; a field without a value is refused by name, never left blank. */
public final class LetterTemplate {

    private final String name;
    private final byte[] docx;
    private final boolean large;

    private LetterTemplate(String name, byte[] docx, boolean large) {
        this.name = name;
        this.docx = docx;
        this.large = large;
    }

    /** The letter of this name in {@code templates/letters}. */
    public static LetterTemplate named(String name) {
        String path = "templates/letters/" + name + ".docx";
        try (InputStream in = LetterTemplate.class.getClassLoader().getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalArgumentException("There is no letter " + path);
            }
            return of(name, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("The letter " + path + " cannot be read", e);
        }
    }

    public static LetterTemplate of(String name, byte[] docx) {
        return new LetterTemplate(name, docx.clone(), false);
    }

    /** The same letter, in large print where its reader has asked for it. */
    public LetterTemplate in(boolean largePrint) {
        return new LetterTemplate(name, docx, largePrint);
    }

    /** The letter with every field filled; {@link MissingFields} that names every field without a value. */
    public Letter fill(LetterFields fields) {
        try {
            WordprocessingMLPackage word = WordprocessingMLPackage.load(new ByteArrayInputStream(docx));
            new Filling(fields).fill(word.getMainDocumentPart().getContent());
            LetterPage page = LetterPage.of(word, name, large);
            if (large) {
                LargePrint.set(word);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            word.save(out);
            return new Letter(out.toByteArray(), page.xhtml(), page.text());
        } catch (Docx4JException e) {
            throw new IllegalStateException("The letter " + name + " cannot be read or written as a Word file", e);
        }
    }

    /** One filling of this letter; it remembers every field that had no value. */
    private final class Filling {

        private final LetterFields fields;
        private final Set<String> missing = new TreeSet<>();

        Filling(LetterFields fields) {
            this.fields = fields;
        }

        void fill(List<Object> body) {
            fillPieces(body);
            if (!missing.isEmpty()) {
                throw new MissingFields(name + ".docx", missing);
            }
        }

        private void fillPieces(List<Object> pieces) {
            List<Object> filled = new ArrayList<>();
            for (Object piece : pieces) {
                switch (XmlUtils.unwrap(piece)) {
                    case P paragraph -> filled.addAll(filled(paragraph));
                    case Tr row -> filled.addAll(filled(row));
                    case Tbl table -> {
                        fillPieces(table.getContent());
                        filled.add(piece);
                    }
                    default -> filled.add(piece);
                }
            }
            pieces.clear();
            pieces.addAll(filled);
        }

        /** None, one or many in place of this paragraph or row. */
        private <T> List<T> filled(T piece) {
            MergeFields found = MergeFields.in(piece);
            if (!found.choices().stream().allMatch(this::holds)) {
                return List.of();
            }
            List<T> copies = new ArrayList<>();
            for (Map<String, String> item : items(found.listName())) {
                T copy = XmlUtils.deepCopy(piece);
                MergeFields.in(copy).replace(field -> valueOf(field, item));
                copies.add(copy);
            }
            return copies;
        }

        private boolean holds(String field) {
            boolean wanted = field.startsWith(MergeFields.WHEN);
            String choice = field.substring(field.indexOf('-') + 1);
            Boolean holds = fields.choices().get(choice);
            if (holds == null) {
                missing.add(field);
            }
            return holds != null && holds == wanted;
        }

        private List<Map<String, String>> items(String list) {
            if (list.isEmpty()) {
                return List.of(Map.of());
            }
            if (!fields.lists().containsKey(list)) {
                missing.add(list);
            }
            return fields.lists().getOrDefault(list, List.of());
        }

        private String valueOf(String field, Map<String, String> item) {
            if (MergeFields.isChoice(field)) {
                return "";
            }
            int dot = field.indexOf('.');
            String value = dot < 0 ? fields.texts().get(field) : item.get(field.substring(dot + 1));
            if (value == null || value.isBlank()) {
                missing.add(field);
                return "";
            }
            return value;
        }
    }
}
