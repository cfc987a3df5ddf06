package org.cleardays.report;

import org.cleardays.document.file.ReadFile;
import org.cleardays.document.form.FilledForm;
import org.cleardays.document.form.FormReader;

/**
 * A report as it was read, without a conference and without a server.
 *
 * @param form    name of the form it was written on, {@code general/2026-01-05}
 * @param content what it says
 */
public record Reading(String form, ReadReport content) {

    /** Reads a file by this form. */
    static Reading of(ReadFile file, ReportForm form) {
        FilledForm filled = FormReader.read(file.blocks(), form.layout());
        return new Reading(form.name(), ReportReading.read(form, filled));
    }
}
