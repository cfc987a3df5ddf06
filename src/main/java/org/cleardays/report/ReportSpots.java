package org.cleardays.report;

import java.util.LinkedHashMap;
import java.util.Map;

import org.cleardays.document.file.ReadFile;
import org.cleardays.document.form.Block.Spot;
import org.cleardays.document.form.FormReader;

/**
 * Where in its file a place of a report is, so that a comment stands exactly there: a statement's words, a scale's row, a field's row, a
 * section's heading.
 */
public final class ReportSpots {

    private ReportSpots() {
    }

    /** The spot of each place as findings, statements and scales name it; the blank place, the report as a whole, is its first block. */
    public static Map<String, Spot> of(ReadFile file, ReportForm form) {
        Map<String, Spot> spots = new LinkedHashMap<>();
        if (!file.blocks().isEmpty()) {
            spots.put("", Spot.of(0));
        }
        spots.putAll(ReportReading.spots(form, FormReader.read(file.blocks(), form.layout())));
        return spots;
    }
}
