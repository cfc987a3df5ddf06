package org.cleardays.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.cleardays.report.Way.file;
import static org.cleardays.report.Way.way;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.cleardays.CarterReports;
import org.cleardays.LibreOffice;
import org.cleardays.report.form.FormFiles;

/** What people do to whole tables and files: more rows of the table. */
final class OtherFiles {

    private static final String LAST_YEARS = "general/2026-01-05";
    private static final String AUTHOR = "hussain";
    private static final String PDF = "pdf:writer_pdf_Export";
    private static final String JADE = "Jade answered the door";
    /** LibreOffice takes seconds for each. */
    private static final Map<Integer, byte[]> PDFS = new ConcurrentHashMap<>();

    private OtherFiles() {
    }

    static Stream<Way> all() {
        return Stream.of(tables(), files()).flatMap(List::stream);
    }

    private static List<Way> tables() {
        return List.of(
                way("a row moved to another section's table", r -> r.word.after(r.row("working-well", 1), r.row("worried", 2)))
                        .reads(report -> assertThat(report.statements()).filteredOn(statement -> statement.text().startsWith(JADE))
                                .extracting(Statement::section, Statement::place).containsExactly(tuple("working-well", "Strengths, row 2"))),
                way("a row moved to a table with other columns", r -> r.word.after(r.row("worried", 1), r.row("chronology", 1)))
                        .reads(report -> assertThat(report.statements()).filteredOn(statement -> statement.section().equals("worried"))
                                .extracting(Statement::text).contains("18 May 2026 Police were called to the flat.")),
                way("a statements table deleted", r -> r.word.remove(r.table("worried"))).told("section-blank", "worried", "#"));
    }

    private static List<Way> files() {
        return List.of(
                file("the blank form sent back", word -> FortyWaysTest.REPORTING.blank(AUTHOR)).told("form-blank", "", ""),
                file("last year's form", word -> lastYears()).reads(report -> {
                    assertThat(report.sections()).contains("worried", "sign-off").doesNotContain("danger", "threshold");
                    assertThat(report.statements()).extracting(Statement::text).filteredOn(text -> text.startsWith(JADE)).hasSize(1);
                }),
                way("the form sent as a PDF, a mark left out", r -> r.type("worried", 2, "mark", "")).sent(OtherFiles::pdf)
                        .told("statement-unmarked", "worried, row 2", JADE));
    }

    /** The same author's report on the version before the one in force. */
    private static byte[] lastYears() {
        FormBook book = FormBook.open(FormFiles.shipped(), YamlReportForms.NEWEST);
        ReportForm form = book.form(LAST_YEARS);
        Reporting reporting = FortyWaysTest.REPORTING;
        return CarterReports.fill(new FormPrefill(form, reporting.conference, reporting.author(AUTHOR), Optional.empty(), Optional.empty())
                .fill(book.blank(form)), AUTHOR, true);
    }

    private static byte[] pdf(byte[] word) {
        return PDFS.computeIfAbsent(Arrays.hashCode(word), unknown -> printed(word));
    }

    private static byte[] printed(byte[] word) {
        try {
            Path folder = Files.createTempDirectory("pdf");
            Path saved = Files.write(folder.resolve("report.docx"), word);
            return Files.readAllBytes(LibreOffice.orSkip(folder).resave(List.of(saved), PDF, folder).getFirst());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
