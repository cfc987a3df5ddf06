package org.cleardays.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.cleardays.document.file.OpenedFile.Readable;
import org.cleardays.document.file.ReadFile;
import org.cleardays.document.form.Block;
import org.cleardays.document.form.Block.Spot;
import org.cleardays.document.reading.Opening;
import org.cleardays.report.Way.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

/** Each way of damaging or misusing the form gives the right outcome, and the right sentence at the right place. */
class FortyWaysTest {

    private static final String AUTHOR = "hussain";
    static final Reporting REPORTING = new Reporting();
    private static final byte[] WHOLE = REPORTING.filled(AUTHOR, true);
    private static final ReadFile FILE = opened(WHOLE);
    private static final Reading READING = REPORTING.examination().read(FILE);
    private static final ReportForm FORM = REPORTING.form(READING.form());
    private static final Map<String, String> SENTENCES = sentences();

    @Test
    void theReportIsWholeBeforeItIsDamaged() {
        assertThat(told(FILE)).isEmpty();
    }

    @Test
    void thereAreAtLeastForty() {
        assertThat(ways().map(Way::name).distinct().count()).isGreaterThanOrEqualTo(40);
    }

    static Stream<Way> ways() {
        return Stream.concat(Ways.all(), OtherFiles.all());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ways")
    void theAuthorIsToldTheRightThingAtTheRightPlace(Way way) {
        ReadFile file = damaged(way);
        ReportForm form = REPORTING.form(REPORTING.examination().read(file).form());
        assertThat(told(file)).as(way.name()).isEqualTo(way.findings().stream().map(told -> line(told, form)).toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ways")
    void whatTheReportSaysIsReadOrItsAuthorIsAsked(Way way) {
        ReadReport report = REPORTING.examination().read(damaged(way)).content();
        way.reads().accept(report);
        if (way.same()) {
            assertThat(said(report)).containsExactlyInAnyOrderElementsOf(said(READING.content()));
            assertThat(report.fields()).isEqualTo(READING.content().fields());
        }
    }

    private static ReadFile damaged(Way way) {
        FilledReport report = new FilledReport(WHOLE, FORM);
        way.damage().accept(report);
        return opened(way.sent().apply(report.word.bytes()));
    }

    private static ReadFile opened(byte[] bytes) {
        return ((Readable) new Opening().open(bytes)).file();
    }

    /** Each finding as a line: where, what, and the words at which its comment stands. */
    private static List<String> told(ReadFile file) {
        Reading reading = REPORTING.examination().read(file);
        Map<String, Spot> spots = ReportSpots.of(file, REPORTING.form(reading.form()));
        return REPORTING.examination().lookOver(reading, Optional.of(REPORTING.expected(AUTHOR))).findings().stream()
                .map(finding -> finding.place() + " | " + finding.says().replaceAll("\\b[A-Z]\\.C\\.", "{child}") + " | "
                        + words(file, spots.get(finding.place()))).map(FortyWaysTest::shortened).toList();
    }

    private static String line(Told told, ReportForm form) {
        String key = told.place().split(", ")[0];
        String heading = form.section(key).map(FormSection::heading).orElse(key);
        String at = told.at().equals("#") ? heading : told.at().isEmpty() ? form.layout().title() : told.at();
        return shortened(heading + told.place().substring(key.length()) + " | " + sentence(form, told.key().split(" ")) + " | " + at);
    }

    private static String sentence(ReportForm form, String... key) {
        return SENTENCES.get(key[0]).replace("{reference}", "CPC-2026-0143")
               .replace("{section}", key.length > 1 ? form.section(key[1]).orElseThrow().heading() : "");
    }

    /** The first eight letters of the words at the place are enough to know them by. */
    private static String shortened(String line) {
        int words = line.lastIndexOf(" | ") + 3;
        return line.substring(0, Math.min(line.length(), words + 8));
    }

    private static String words(ReadFile file, Spot spot) {
        return spot == null ? "NOWHERE" : switch (file.blocks().get(spot.block())) {
            case Block.Paragraph paragraph -> paragraph.text();
            case Block.Table table -> table.rows().get(spot.row()).cells().get(Math.max(spot.cell(), 0)).text();
        };
    }

    private static List<String> said(ReadReport report) {
        Stream<String> statements = report.statements().stream().map(statement -> String.join(" | ", statement.section(), statement.when(),
                statement.text(), statement.mark().toString(), statement.source(), statement.about(), statement.whoMayRead()));
        Stream<String> scales = report.scales().stream().map(scale -> scale.child() + " " + scale.score() + " " + scale.reason() + scale.whoMayRead());
        return Stream.concat(statements, scales).toList();
    }

    private static Map<String, String> sentences() {
        try (InputStream in = FortyWaysTest.class.getResourceAsStream("/templates/reports/findings.yaml")) {
            return new Yaml().load(in);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
