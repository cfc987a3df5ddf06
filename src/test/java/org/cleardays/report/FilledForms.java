package org.cleardays.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.cleardays.CarterReports;
import org.cleardays.document.form.FormLayout.Label;
import org.cleardays.document.form.FormLayout.Part;
import org.cleardays.document.form.FormLayout.Shape;
import org.cleardays.document.word.FormWriter;
import org.cleardays.document.word.KnownBefore;

/** Every form that stands in the templates, filled in. */
final class FilledForms {

    private static final Path TEMPLATES = Path.of("templates/reports");
    private static final List<String> MARKS = List.of("fact", "observation", "allegation", "opinion");

    private final YamlReportForms forms = YamlReportForms.shipped();

    /** The Carters' reports, and each form with something in each of its cells; Word files by a name for each. */
    Map<String, byte[]> all() {
        Map<String, byte[]> filled = new LinkedHashMap<>();
        Map.of("hussain", "social-worker", "okafor", "education", "adeyemi", "health")
                .forEach((author, form) -> filled.put(author, CarterReports.fill(blank(form + "/2026-04-13"), author, true)));
        names().forEach(name -> filled.put(name.replace('/', '-'), filled(name)));
        return filled;
    }

    private static List<String> names() {
        try (Stream<Path> files = Files.walk(TEMPLATES, 3)) {
            return files.filter(file -> file.endsWith("form.docx"))
                    .map(file -> TEMPLATES.relativize(file.getParent()).toString().replace('\\', '/')).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] filled(String name) {
        ReportForm form = forms.form(name);
        Map<String, String> fields = new LinkedHashMap<>();
        Map<String, List<Map<String, String>>> rows = new LinkedHashMap<>();
        for (Part part : form.layout().parts()) {
            if (part.shape() == Shape.LABELS) {
                part.labels().forEach(label -> fields.put(label.key(), "Written for " + label.label() + " by Łukasz O’Żółkiewski & Co"));
            } else {
                rows.put(part.key(), rows(part));
            }
        }
        return FormWriter.fill(blank(name), form.layout(),
                new KnownBefore(fields, rows, "Reference CD-2026-0143-7 · code K7QX-29", Set.of(), Optional.empty()));
    }

    /** As many rows as the blank offers and one more. */
    private static List<Map<String, String>> rows(Part part) {
        return IntStream.rangeClosed(1, part.blank() + 1).mapToObj(row -> part.labels().stream().map(Label::key)
                .collect(Collectors.toMap(key -> key, key -> cell(part, key, row)))).toList();
    }

    private static String cell(Part part, String key, int row) {
        return switch (key) {
            case "mark" -> MARKS.get(row % MARKS.size());
            case "score" -> String.valueOf(row % 11);
            case "when" -> row + " May 2026";
            case "text" -> "Statement " + row + " of " + part.key() + ": Ellie told Mrs Okafor, “I hold Noah’s ears when it’s loud.” "
                    + "It was said twice. ".repeat(row);
            default -> "The " + key + " of row " + row + " – “n° " + (part.heading().length() + row) + "”";
        };
    }

    private byte[] blank(String name) {
        try {
            return Files.readAllBytes(TEMPLATES.resolve(name).resolve("form.docx"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
