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

/** The school's report with nothing missing, from which a test takes one thing away. */
final class Sample {

    static final String PLACE = "What are we worried about?, row 1";
    private static final Conference CONFERENCE = Carters.book(new TestDatabase());
    private static final Authority AUTHORITY = Authority.read(new AuthorityReading(AuthorityFile.fromClassPath("doncaster")));
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 3);
    private static final ReportForm FORM = form();

    private final Map<String, String> fields = new TreeMap<>(Map.of("conference", "CPC-2026-0143", "agency", "Oakfield Primary", "author",
            "Ngozi Okafor", "written", "2 June 2026", "signed-by", "Ngozi Okafor", "signed-on", "2 June 2026"));
    private final List<Statement> statements = new ArrayList<>();
    private final List<ScaleEntry> scales = new ArrayList<>(List.of(new ScaleEntry("Ellie Carter", Optional.of(5), "She is safe in school.", "", "", "5")));
    private final List<ReadReport.Outside> outside = new ArrayList<>();
    private String author = "okafor";

    static Sample whole() {
        Sample sample = new Sample();
        FORM.sections().stream().filter(section -> section.kind() == FormSection.Kind.STATEMENTS || section.kind() == FormSection.Kind.CHRONOLOGY)
                .forEach(section -> sample.fields.put(ReadReport.NOTHING_IN + section.key(), "not known to us"));
        return sample;
    }

    Sample by(String authorKey) {
        author = authorKey;
        return this;
    }

    Sample field(String key, String value) {
        fields.put(key, value);
        return this;
    }

    Sample without(String key) {
        fields.remove(key);
        return this;
    }

    Sample scale(String child, Optional<Integer> score, String reason) {
        scales.clear();
        scales.add(new ScaleEntry(child, score, reason, "family", "", ""));
        return this;
    }

    Sample outside(String place) {
        outside.add(new ReadReport.Outside("", place, "Something"));
        return this;
    }

    Sample saying(String text, Mark mark, String source, String about) {
        statements.add(new Statement(1, "worried", text, Optional.ofNullable(mark), source, about, "family", "", PLACE, ""));
        return this;
    }

    List<Finding> findings() {
        return ReportChecks.all().of(subject(FORM.sections().stream().map(FormSection::key).toList()));
    }

    List<String> says() {
        return findings().stream().map(Finding::says).toList();
    }

    List<String> saysWithoutHeadings() {
        return ReportChecks.all().of(subject(List.of())).stream().map(Finding::says).toList();
    }

    private Check.Subject subject(List<String> sections) {
        return new Check.Subject(new ReadReport(fields, sections, statements, scales, outside), FORM,
                Optional.of(new ExpectedReport(CONFERENCE, CONFERENCE.personByKey(author).orElseThrow(), AUTHORITY, TODAY)));
    }

    private static ReportForm form() {
        try {
            return ReportForm.of("general/2026-01-05", Files.readString(Path.of("templates/reports/general/2026-01-05/form.yaml")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
