package org.cleardays.report;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.cleardays.conference.Child;
import org.cleardays.conference.Conference;
import org.cleardays.conference.Person;
import org.cleardays.conference.authority.Authority;
import org.cleardays.conference.authority.Authority.ThresholdView;
import org.cleardays.document.word.FormWriter;
import org.cleardays.document.word.KnownBefore;
import org.cleardays.report.FormSection.Kind;

/** Fills in a blank with what is known of the conference, the author, and the children the author is asked about. */
record FormPrefill(ReportForm form, Conference conference, Person author, Optional<Authority> authority, Optional<ZonedDateTime> due) {

    private static final String DATE = "d MMMM yyyy";
    private static final String THRESHOLD = "threshold";

    byte[] fill(byte[] blank) {
        return FormWriter.fill(blank, form.layout(), new KnownBefore(fields(), scales(), footer(), leftOut(), sendBy()));
    }

    private Optional<String> sendBy() {
        return Optional.ofNullable(form.prefill().get("send-by")).filter(words -> !form.layout().opening().isEmpty())
                .flatMap(words -> due.map(moment -> words.replace("{due}", said(moment))));
    }

    /** "5pm on Wednesday 3 June". */
    private static String said(ZonedDateTime due) {
        String time = due.getMinute() == 0 ? "ha" : "h:mma";
        return DateTimeFormatter.ofPattern(time, Locale.UK).format(due).toLowerCase(Locale.UK)
                + DateTimeFormatter.ofPattern(" 'on' EEEE d MMMM", Locale.UK).format(due);
    }

    /** What is asked at conferences of another kind only, and the view on the threshold where the authority wants none. */
    private Set<String> leftOut() {
        boolean forbidden = authority.filter(known -> known.thresholdView() == ThresholdView.FORBIDDEN).isPresent();
        return form.sections().stream().filter(section -> !section.isFor(conference.kind()) || forbidden && section.key().equals(THRESHOLD))
                .map(FormSection::key).collect(Collectors.toSet());
    }

    private Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("conference", conference.reference());
        fields.put("agency", Optional.ofNullable(author.agency()).orElse(""));
        fields.put("author", author.name());
        fields.put("role", Optional.ofNullable(author.title()).orElse(""));
        fields.put("contact", Optional.ofNullable(author.contact().email()).orElse(""));
        fields.put("children", children().stream().map(this::child).collect(Collectors.joining("; ")));
        return fields;
    }

    private String footer() {
        return words("footer", "Reference {reference} · code {code}").replace("{reference}", conference.reference())
                .replace("{code}", conference.mailCode());
    }

    private List<Child> children() {
        return conference.childrenKnownTo(author);
    }

    private String child(Child child) {
        DateTimeFormatter date = DateTimeFormatter.ofPattern(words("date", DATE), Locale.UK);
        return (child.unborn() ? words("child-expected", "{name}, expected {date}") : words("child-born", "{name}, born {date}"))
                .replace("{name}", child.name()).replace("{date}", date.format(child.unborn() ? child.expected() : child.born()));
    }

    private Map<String, List<Map<String, String>>> scales() {
        List<Map<String, String>> rows = children().stream().map(child -> Map.of("child", child.name())).toList();
        return form.sections(Kind.SCALES).stream().collect(Collectors.toMap(FormSection::key, section -> rows));
    }

    private String words(String key, String otherwise) {
        return form.prefill().getOrDefault(key, otherwise);
    }
}
