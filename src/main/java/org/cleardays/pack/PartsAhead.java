package org.cleardays.pack;

import java.time.Clock;
import java.util.UUID;

import org.cleardays.report.Report;
import org.cleardays.report.Reports;

/**
 * Makes a report's part of the chair's pack when the report was checked, and the chapters that draw on all reports when it is ready, so
 * that building the pack later costs little.
 */
public final class PartsAhead {

    private final Reports reports;
    private final PackDesk desk;
    private final JdbcPackRows rows;
    private final Clock clock;

    PartsAhead(Reports reports, PackDesk desk, JdbcPackRows rows, Clock clock) {
        this.reports = reports;
        this.desk = desk;
        this.rows = rows;
        this.clock = clock;
    }

    /** Needs a transaction. Repeating it changes nothing; whatever changes until the pack is built is printed then. */
    public void print(UUID reportId) {
        Report report = reports.get(reportId);
        desk.printAhead(report, rows.earlier(report.conferenceId()), clock.instant());
    }
}
