package org.cleardays.document.packed;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

import org.cleardays.document.file.OpenedFile;
import org.cleardays.document.form.Block;
import org.cleardays.document.rtf.RtfFile;

/** The words of a mail that Outlook keeps as rich text alone. */
final class RichWords {

    private RichWords() {
    }

    /** Paragraph by paragraph; blank where they cannot be read. */
    static String in(String rtf) {
        return RtfFile.open(rtf.getBytes(StandardCharsets.ISO_8859_1)) instanceof OpenedFile.Readable(var file)
                ? file.blocks().stream().map(RichWords::words).collect(Collectors.joining("\n")).strip() : "";
    }

    private static String words(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> paragraph.text();
            case Block.Table table -> table.rows().stream().flatMap(row -> row.cells().stream()).map(Block.Cell::text)
                    .collect(Collectors.joining(" "));
        };
    }
}
