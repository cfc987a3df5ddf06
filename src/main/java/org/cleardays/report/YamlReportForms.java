package org.cleardays.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.cleardays.conference.Child;
import org.cleardays.conference.Conference;
import org.cleardays.conference.Person;
import org.cleardays.document.file.ReadFile;
import org.cleardays.document.word.FormWriter;
import org.cleardays.report.FormSection.Kind;

/** The forms as they stand under {@code templates/reports/<form>/<yyyy-mm-dd>}. */
final class YamlReportForms implements ReportForms {

    /** The form that is in force where no setting says otherwise. */
    static final String NEWEST = "general/2026-01-05";

    private static final Pattern NAME = Pattern.compile("[a-z][a-z-]{0,40}/\\d{4}-\\d{2}-\\d{2}");

    private final String inForce;
    private final Map<String, ReportForm> read = new ConcurrentHashMap<>();

    YamlReportForms(String inForce) {
        if (bytes(inForce, "form.yaml").isEmpty() || bytes(inForce, "form.docx").isEmpty()) {
            throw new IllegalArgumentException("cleardays.report.form is \"" + inForce + "\", but templates/reports/" + inForce
                    + " holds no form.yaml and form.docx.");
        }
        this.inForce = inForce;
        form(inForce);
    }

    @Override
    public byte[] blankFor(Conference conference, Person author) {
        ReportForm form = form(inForce);
        List<Child> children = conference.childrenKnownTo(author);
        return FormWriter.fill(bytes(inForce, "form.docx").orElseThrow(),
                form.layout(), fields(form, conference, author, children), scales(form, children), form.prefill().get("footer")
                        .replace("{reference}", conference.reference()).replace("{code}", conference.mailCode()));
    }

    @Override
    public Likeness likeness(ReadFile file) {
        return Likeness.of(Reading.of(file, formOf(file)).content());
    }

    @Override
    public List<FormSection> sections(String form) {
        return bytes(form, "form.yaml").isEmpty() ? List.of() : form(form).sections();
    }

    String inForce() {
        return inForce;
    }

    /** The form of this name; {@link IllegalArgumentException} where there is none. */
    ReportForm form(String name) {
        return read.computeIfAbsent(name, key -> ReportForm.of(key, new String(bytes(key, "form.yaml")
                .orElseThrow(() -> new IllegalArgumentException("No report form " + key)), StandardCharsets.UTF_8)));
    }

    /** The form a file was written on, by its footer; the one in force where the footer does not tell. */
    ReportForm formOf(ReadFile file) {
        Matcher names = NAME.matcher(file.footer());
        return form(names.results().map(found -> found.group()).filter(name -> bytes(name, "form.yaml").isPresent()).findFirst()
                .orElse(inForce));
    }

    private static Map<String, String> fields(ReportForm form, Conference conference, Person author, List<Child> children) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("conference", conference.reference());
        fields.put("agency", Optional.ofNullable(author.agency()).orElse(""));
        fields.put("author", author.name());
        fields.put("role", Optional.ofNullable(author.title()).orElse(""));
        fields.put("contact", Optional.ofNullable(author.contact().email()).orElse(""));
        fields.put("children", children.stream().map(child -> child(form.prefill(), child)).collect(Collectors.joining("; ")));
        return fields;
    }

    private static String child(Map<String, String> words, Child child) {
        DateTimeFormatter date = DateTimeFormatter.ofPattern(words.get("date"), Locale.UK);
        return words.get(child.unborn() ? "child-expected" : "child-born").replace("{name}", child.name())
                .replace("{date}", date.format(child.unborn() ? child.expected() : child.born()));
    }

    private static Map<String, List<Map<String, String>>> scales(ReportForm form, List<Child> children) {
        List<Map<String, String>> rows = children.stream().map(child -> Map.of("child", child.name())).toList();
        return form.sections(Kind.SCALES).stream().collect(Collectors.toMap(FormSection::key, section -> rows));
    }

    private static Optional<byte[]> bytes(String form, String file) {
        if (!NAME.matcher(form).matches()) {
            return Optional.empty();
        }
        try (InputStream in = YamlReportForms.class.getResourceAsStream("/templates/reports/" + form + "/" + file)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("The form " + form + " cannot be read", e);
        }
    }
}
