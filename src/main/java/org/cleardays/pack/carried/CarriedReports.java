package org.cleardays.pack.carried;

import java.util.Optional;

import org.cleardays.document.carried.Carried;
import org.cleardays.report.Report;

/** The pages of reports that no machine read into statements. */
@FunctionalInterface
public interface CarriedReports {

    /** Made where they are not kept yet; empty where it was read. */
    Optional<Carried> of(Report report);
}
