package org.cleardays.document.file;

import java.util.List;
import java.util.stream.Collectors;

import org.cleardays.document.form.Block;

/**
 * What a file says.
 *
 * @param kind   what it was read as
 * @param blocks its paragraphs and tables in reading order
 * @param footer what stands in its footers (and headers), on one line: a form's name and its conference's code
 * @param templateElsewhere whether it names a template at another place, which Word would fetch and we never do (threat B5)
 */
public record ReadFile(FileKind kind, List<Block> blocks, String footer, boolean templateElsewhere) {

    public ReadFile {
        blocks = List.copyOf(blocks);
    }

    /** A file that names no template. */
    public ReadFile(FileKind kind, List<Block> blocks, String footer) {
        this(kind, blocks, footer, false);
    }

    /** Every word of its body, on one line. */
    public String words() {
        return blocks.stream().map(ReadFile::words).collect(Collectors.joining(" "));
    }

    private static String words(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> paragraph.text();
            case Block.Table table -> table.rows().stream().flatMap(row -> row.cells().stream()).map(Block.Cell::text)
                    .collect(Collectors.joining(" "));
        };
    }
}
