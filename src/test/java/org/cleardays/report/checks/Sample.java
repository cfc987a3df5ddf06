package org.cleardays.report.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.cleardays.Carters;
import org.cleardays.TestDatabase;
import org.cleardays.conference.Conference;
import org.cleardays.conference.authority.Authority;
import org.cleardays.conference.authority.AuthorityFile;
import org.cleardays.conference.authority.AuthorityReading;
import org.cleardays.report.Check;
import org.cleardays.report.ExpectedReport;
import org.cleardays.report.Finding;
import org.cleardays.report.FormSection;
import org.cleardays.report.Mark;
import org.cleardays.report.ReadReport;
import org.cleardays.report.ReportForm;
import org.cleardays.report.ScaleEntry;
import org.cleardays.report.Statement;

/** The school's report with nothing missing, from which a test takes one thing away. It is looked over on Wednesday 3 June. */
public final class Sample {

    public static final String PLACE = "What are we worried about?, row 1";
    private static final Conference CONFERENCE = Carters.book(new TestDatabase());
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 3);
    /** The general form, with sections in which only some forms ask. */
    private static final ReportForm FORM = form();

    private final Map<String, String> fields = new TreeMap<>(Map.of("conference", "CPC-2026-0143", "agency", "Oakfield Primary", "author",
            "Ngozi Okafor", "written", "2 June 2026", "children", "Ellie Carter, born 14 March 2019", "signed-by", "Ngozi Okafor", "signed-on",
            "2 June 2026", "shared-with", "Jade Carter, 2 June"));
    private final List<String> sections = new ArrayList<>(FORM.sections().stream().map(FormSection::key).toList());
    private final List<Statement> statements = new ArrayList<>();
    private final List<ScaleEntry> scales = new ArrayList<>(List.of(scaleOf("Ellie Carter", Optional.of(5), "She is safe in school.")));
    private final List<ReadReport.Outside> outside = new ArrayList<>();
    private String author = "okafor";
    private String thresholdView = "asked";
    private boolean expected = true;

    /** In every section of statements its author has chosen to say nothing. */
    public static Sample whole() {
        Sample sample = new Sample();
        FORM.sections().stream().filter(section -> section.kind() == FormSection.Kind.STATEMENTS || section.kind() == FormSection.Kind.CHRONOLOGY)
                .forEach(section -> sample.fields.put(ReadReport.NOTHING_IN + section.key(), "not known to us"));
        return sample;
    }

    public Sample by(String authorKey) {
        author = authorKey;
        return this;
    }

    public Sample field(String key, String value) {
        fields.put(key, value);
        return this;
    }

    public Sample without(String key) {
        fields.remove(key);
        return this;
    }

    Sample notFound(String section) {
        sections.remove(section);
        fields.remove(ReadReport.NOTHING_IN + section);
        return this;
    }

    Sample offline() {
        expected = false;
        return this;
    }

    public Sample thresholdView(String setting) {
        thresholdView = setting;
        return this;
    }

    Sample scale(String child, Optional<Integer> score, String reason) {
        scales.clear();
        return andScale(child, score, reason);
    }

    Sample andScale(String child, Optional<Integer> score, String reason) {
        scales.add(scaleOf(child, score, reason));
        return this;
    }

    private static ScaleEntry scaleOf(String child, Optional<Integer> score, String reason) {
        return new ScaleEntry(child, score, reason, "family", "", "");
    }

    Sample outside(String place) {
        outside.add(new ReadReport.Outside("", place, "Something"));
        return this;
    }

    public Sample saying(String text, Mark mark, String source, String about) {
        return saying(new Statement(1, "worried", text, Optional.ofNullable(mark), source, about, "family", "", PLACE, ""));
    }

    /** An opinion of the author's in another section, its place the section's key. */
    public Sample in(String section, String text, String about) {
        return saying(new Statement(1, section, text, Optional.of(Mark.OPINION), "mine, from my visits", about, "family", "", section, ""));
    }

    public Sample saying(Statement statement) {
        fields.remove(ReadReport.NOTHING_IN + statement.section());
        statements.add(statement);
        return this;
    }

    public List<Finding> findings() {
        return ReportChecks.all().of(subject());
    }

    public List<String> says() {
        return findings().stream().map(Finding::says).toList();
    }

    public Check.Subject subject() {
        Authority authority = Authority.read(new AuthorityReading(AuthorityFile.of("elsewhere", "threshold-view: " + thresholdView)));
        return new Check.Subject(new ReadReport(fields, sections, statements, scales, outside), FORM, Optional.of(
                new ExpectedReport(CONFERENCE, CONFERENCE.personByKey(author).orElseThrow(), authority, TODAY)).filter(asked -> expected));
    }

    Sample withoutHeadings() {
        sections.clear();
        return this;
    }

    private static ReportForm form() {
        try {
            String more = section("danger", "Danger statements") + section("safety-goals", "Safety goals") + section("threshold", "The threshold")
                    + section("progress", "Progress").replace("blank:", "only-for: [review], blank:")
                    + "  - {key: shared, kind: fields, heading: Who has seen it, guidance: -, labels: [{key: shared-with, label: Shown to whom}]}\n";
            return ReportForm.of("general/2026-01-05", Files.readString(Path.of("templates/reports/general/2026-01-05/form.yaml"))
                    .replace("  - key: scale\n", more + "  - key: scale\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String section(String key, String heading) {
        return "  - {key: " + key + ", kind: statements, heading: " + heading + ", guidance: -, blank: 1}\n";
    }
}
