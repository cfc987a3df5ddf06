package org.cleardays.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;

import org.cleardays.document.file.OpenedFile;
import org.cleardays.document.file.ReadFile;
import org.cleardays.document.form.Block;
import org.cleardays.document.form.Block.Cell;

/** What a file says, written so that a test can be read: one line for each paragraph and row. */
public final class Saying {

    private Saying() {
    }

    /** The file, which must be readable. */
    public static ReadFile file(OpenedFile opened) {
        assertThat(opened).isInstanceOf(OpenedFile.Readable.class);
        return ((OpenedFile.Readable) opened).file();
    }

    /** {@code # a heading}, {@code a paragraph}, {@code | a cell | one of two columns:2 | one that continues:^ |}; empty paragraphs are left out. */
    public static List<String> lines(OpenedFile opened) {
        return file(opened).blocks().stream().flatMap(block -> switch (block) {
            case Block.Paragraph paragraph -> paragraph.text().isEmpty() ? java.util.stream.Stream.<String>of()
                    : java.util.stream.Stream.of((paragraph.heading() ? "# " : "") + paragraph.text());
            case Block.Table table -> table.rows().stream().map(row -> row.cells().stream().map(Saying::cell).collect(Collectors.joining(" | ", "| ", " |")));
        }).toList();
    }

    private static String cell(Cell cell) {
        return cell.text() + (cell.columns() > 1 ? ":" + cell.columns() : "") + (cell.continued() ? ":^" : "");
    }
}
