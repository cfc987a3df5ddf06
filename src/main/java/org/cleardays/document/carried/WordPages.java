package org.cleardays.document.carried;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.cleardays.document.file.ReadFile;
import org.cleardays.document.form.Block;
import org.cleardays.document.pdf.PdfText;
import org.cleardays.document.pdf.ScreenPdf;

/** Sets the words of somebody's file anew, as plain headings, paragraphs and tables. */
final class WordPages {

    private static final String PAGE = """
            <html xmlns="http://www.w3.org/1999/xhtml" lang="en-GB"><head><title>%s</title>
            <style>@page { @bottom-right { content: ""; } }
            .note { color: #333333; font-size: 10pt; } table { table-layout: fixed; } td { word-wrap: break-word; }</style></head>
            <body><h1>%s</h1><p class="note">%s</p>%s</body></html>""";

    private final String name;

    WordPages(String name) {
        this.name = name;
    }

    Carried.Pages print(Seen.Words words) {
        ReadFile file = words.file();
        String title = escaped(CarriedWords.say("title", Map.of("name", name)));
        String body = file.blocks().stream().map(WordPages::block).collect(Collectors.joining("\n")) + foot(file.footer());
        byte[] pdf = new ScreenPdf().print(PAGE.formatted(title, title, escaped(CarriedWords.say("layout", Map.of("name", name))), body));
        List<String> said = PdfText.of(pdf).pages();
        return new Carried.Pages(pdf, pages(pdf), words.removed(), true, List.of(), said.stream().map(SheetWords::plain).toList(), List.of());
    }

    private static String block(Block block) {
        return switch (block) {
            case Block.Paragraph(String text, boolean heading) when text.isBlank() -> "";
            case Block.Paragraph(String text, boolean heading) -> heading ? "<h2>" + escaped(text) + "</h2>" : "<p>" + escaped(text) + "</p>";
            case Block.Table(List<Block.Row> rows) -> table(rows.stream().filter(row -> !row.cells().isEmpty()).toList());
        };
    }

    /** Every row as wide as the widest, as tags want it (PDF/UA-1, 7.5). */
    private static String table(List<Block.Row> rows) {
        int columns = rows.stream().mapToInt(WordPages::width).max().orElse(0);
        return rows.isEmpty() ? "" : rows.stream().map(row -> row(row, columns)).collect(Collectors.joining("", "<table>", "</table>"));
    }

    private static String row(Block.Row row, int columns) {
        StringBuilder cells = new StringBuilder("<tr>");
        int left = columns - width(row);
        for (int i = 0; i < row.cells().size(); i++) {
            Block.Cell cell = row.cells().get(i);
            int span = Math.max(1, cell.columns()) + (i == row.cells().size() - 1 ? left : 0);
            cells.append(span > 1 ? "<td colspan=\"" + span + "\">" : "<td>").append(cell.continued() ? "" : escaped(cell.text())).append("</td>");
        }
        return cells.append("</tr>").toString();
    }

    private static int width(Block.Row row) {
        return row.cells().stream().mapToInt(cell -> Math.max(1, cell.columns())).sum();
    }

    private static String foot(String footer) {
        return footer.isBlank() ? "" : "<p class=\"note\">" + escaped(CarriedWords.say("foot", Map.of("words", footer))) + "</p>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static int pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException("What was printed cannot be read", e);
        }
    }
}
