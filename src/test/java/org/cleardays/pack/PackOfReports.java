package org.cleardays.pack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.cleardays.document.binding.Binder;
import org.cleardays.document.binding.Book;
import org.cleardays.document.binding.Bound;
import org.cleardays.document.binding.PageNumbers;
import org.cleardays.document.binding.Part;
import org.cleardays.document.file.FileDoor;
import org.cleardays.document.file.OpenedFile;
import org.cleardays.document.pdf.ScreenPdf;
import org.cleardays.document.pdf.Xhtml;
import org.cleardays.report.ReadReport;
import org.cleardays.report.ReportExamination;
import org.cleardays.report.Statement;
import org.cleardays.report.checks.ReportChecks;
import org.cleardays.report.hints.ReportHints;

/** A pack as the benchmark makes it: reports read, printed as parts, bound with a front sheet and an index. */
final class PackOfReports {

    private static final String STYLE = """
            .small, .mark { font-size: 10.5pt; color: #333333; } .mark { margin: 2pt 0 0 0; } .says { margin: 0; }
            td.number { width: 8%; } td.who { width: 24%; font-size: 10.5pt; } .front td, .front th { padding-top: 2pt; padding-bottom: 2pt; }""";

    private final ReportExamination examination = ReportExamination.offline(ReportChecks.all(), ReportHints.all());
    private final Binder binder = new Binder();
    private final FileDoor door;

    PackOfReports(FileDoor door) {
        this.door = door;
    }

    /** From the files: read, printed, bound, as many at once as the machine has processors. */
    Bound fromFiles(List<byte[]> files) {
        return bound(atOnce(files.size(), i -> part(i + 1, read(files.get(i)), "")), "Helen Marsh");
    }

    /** From parts that were printed when their reports were accepted. */
    Bound bound(List<Part> parts, String reader) {
        return binder.bind(new Book("Conference CPC-2026-0143", "en-GB", "Pack for " + reader, Optional.of(reader + " · version 1 · Friday 5 June 2026, 17:00"),
                numbers -> front(parts, numbers), parts));
    }

    List<Part> parts(List<ReadReport> reports, String variant) {
        return atOnce(reports.size(), i -> part(i + 1, reports.get(i), variant));
    }

    List<ReadReport> read(List<byte[]> files) {
        return atOnce(files.size(), i -> read(files.get(i)));
    }

    private ReadReport read(byte[] file) {
        return examination.examine(((OpenedFile.Readable) door.open(file)).file()).reading().content();
    }

    private static Part part(int number, ReadReport report, String variant) {
        String title = "Report " + number + " of " + report.field("agency");
        StringBuilder body = new StringBuilder("<h1>" + Xhtml.escape(title) + "</h1><p class='small'>Written " + Xhtml.escape(report.field("written"))
                + ". " + variant + "<a href='part:index'>Back to the index</a></p>");
        Map<String, List<Statement>> sections = report.statements().stream().collect(Collectors.groupingBy(Statement::section));
        for (String section : report.sections()) {
            List<Statement> statements = sections.getOrDefault(section, List.of());
            if (!statements.isEmpty()) {
                body.append("<h2>").append(Xhtml.escape(section)).append("</h2><table><thead><tr><th scope='col'>No.</th><th scope='col'>What it says, and what"
                        + " kind of statement it is</th><th scope='col'>Who may read it</th></tr></thead><tbody>");
                statements.forEach(statement -> body.append(row(statement)));
                body.append("</tbody></table>");
            }
        }
        return new Part("report-" + number, title, ScreenPdf.forBinding().print(Xhtml.page(title, STYLE, body.toString())), true);
    }

    private static String row(Statement statement) {
        return "<tr><td class='number'>%d</td><td><p class='says'>%s</p><p class='mark'>%s</p></td><td class='who'>%s</td></tr>".formatted(statement.number(),
                Xhtml.escape(statement.text()), Xhtml.escape(statement.mark().map(Enum::name).orElse("") + " " + statement.source()),
                Xhtml.escape(statement.whoMayRead()));
    }

    private static byte[] front(List<Part> parts, PageNumbers numbers) {
        String people = IntStream.rangeClosed(1, 12).mapToObj(i -> "<tr><td>Agency " + i + "</td><td>Person " + i + "</td><td>post</td></tr>")
                .collect(Collectors.joining());
        String lines = parts.stream().map(part -> "<tr><td><a href='part:" + part.anchor() + "'>" + Xhtml.escape(part.title()) + "</a></td><td>page "
                + numbers.of(part.anchor()) + "</td></tr>").collect(Collectors.joining());
        return ScreenPdf.forBinding().print(Xhtml.page("Conference CPC-2026-0143", STYLE, """
                <div class="front"><h1>Conference CPC-2026-0143</h1><p>Initial child protection conference, Tuesday 9 June 2026.</p>
                <h2>The professionals</h2><table><thead><tr><th scope="col">Agency</th><th scope="col">Name</th><th scope="col">Post</th></tr></thead>
                <tbody>%s</tbody></table></div><h1 id="index" style="page-break-before: always">Index</h1><table><thead><tr><th scope="col">What</th>
                <th scope="col">Where</th></tr></thead><tbody>%s</tbody></table>""".formatted(people, lines)));
    }

    /** One after the other for each processor, since the processes that read files work beside. */
    private static <T> List<T> atOnce(int count, java.util.function.IntFunction<T> one) {
        try (ExecutorService workers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors() + 1)) {
            List<Future<T>> all = IntStream.range(0, count).mapToObj(i -> workers.submit(() -> one.apply(i))).toList();
            return all.stream().map(PackOfReports::answer).toList();
        }
    }

    private static <T> T answer(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
