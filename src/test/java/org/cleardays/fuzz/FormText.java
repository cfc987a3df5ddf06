package org.cleardays.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.cleardays.document.file.FileKind;
import org.cleardays.document.file.ReadFile;
import org.cleardays.document.form.Block;
import org.cleardays.document.form.Phrases;
import org.cleardays.document.wrapped.Encoded;
import org.cleardays.report.ReportExamination;
import org.cleardays.report.checks.ReportChecks;
import org.cleardays.report.hints.ReportHints;

/** A filled-in form as lines of text, so that a fuzzer can change it: {@code # heading}, {@code |cell|cell}, anything else a paragraph. */
final class FormText {

    private static final ReportExamination EXAMINATION = ReportExamination.offline(ReportChecks.all(), ReportHints.all());

    private FormText() {
    }

    static List<byte[]> seeds() {
        return List.of(Encoded.bytes("""
                # About this report
                |Conference|Anna and Ben|
                |Author|N. Okafor|
                |Date|12 May 2026|
                # What we are worried about
                |What|Mark|Where it comes from|About whom|Who may read it
                |Anna said that her mother hit her.|Alleg.|Anna, to me, 3 May|Anna|everybody
                |^|F / O|2*Mrs Hill|
                Typed below the table.
                # Scale
                |Child|Score|Reason|
                |Anna|4 out of 10|because|
                # What works well
                nothing to add
                """));
    }

    static void examine(byte[] bytes) {
        List<Block> blocks = new ArrayList<>();
        List<Block.Row> rows = new ArrayList<>();
        for (String line : new String(bytes, StandardCharsets.UTF_8).split("\n")) {
            if (line.startsWith("|")) {
                rows.add(new Block.Row(Arrays.stream(line.substring(1).split("\\|", 200)).map(FormText::cell).toList()));
            } else {
                end(rows, blocks);
                blocks.add(new Block.Paragraph(Phrases.tidy(line.replaceFirst("^# ", "")), line.startsWith("# ")));
            }
        }
        end(rows, blocks);
        EXAMINATION.examine(new ReadFile(FileKind.DOCX, blocks, ""));
    }

    private static void end(List<Block.Row> rows, List<Block> blocks) {
        if (!rows.isEmpty()) {
            blocks.add(new Block.Table(rows));
            rows.clear();
        }
    }

    /** {@code ^} continues the cell above, {@code 2*} spans two columns. */
    private static Block.Cell cell(String written) {
        boolean wide = written.length() > 1 && written.charAt(1) == '*' && Character.isDigit(written.charAt(0));
        return new Block.Cell(Phrases.tidy(wide ? written.substring(2) : written.replaceFirst("^\\^", "")), "",
                wide ? Math.max(1, written.charAt(0) - '0') : 1, written.startsWith("^"));
    }
}
