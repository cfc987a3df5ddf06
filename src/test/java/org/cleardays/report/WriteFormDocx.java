package org.cleardays.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.cleardays.document.word.FormWriter;

/** Writes {@code form.docx} beside a {@code form.yaml} that was changed; run by hand with the form's name. */
final class WriteFormDocx {

    private WriteFormDocx() {
    }

    public static void main(String[] names) throws IOException {
        for (String name : names) {
            Files.write(Path.of("templates/reports", name, "form.docx"), FormWriter.blank(YamlReportForms.shipped().form(name).layout()));
        }
    }
}
