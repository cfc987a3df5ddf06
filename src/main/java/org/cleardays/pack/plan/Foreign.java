package org.cleardays.pack.plan;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.cleardays.document.carried.Carried;
import org.cleardays.pack.source.PackSources;
import org.cleardays.report.Report;
import org.cleardays.report.ReportState;

/** Reports that no machine read into statements, each looked at once: the pages they are carried as, or why they are not. */
public final class Foreign {

    private final PackSources sources;
    private final Map<UUID, Optional<Carried>> looked = new HashMap<>();

    public Foreign(PackSources sources) {
        this.sources = sources;
    }

    /** A picture, or a file on no form of ours that went back to its author; what is on a form of ours is read, and lacks something. */
    public static boolean is(Report report) {
        return report.state() == ReportState.NEEDS_A_PERSON
                || report.state() == ReportState.RETURNED && report.statements().isEmpty() && report.scales().isEmpty();
    }

    Optional<Carried.Pages> pages(Report report) {
        return look(report).filter(Carried.Pages.class::isInstance).map(Carried.Pages.class::cast);
    }

    /** Why it cannot be carried. */
    Optional<Carried.Reason> refused(Report report) {
        return look(report).filter(Carried.NotCarried.class::isInstance).map(carried -> ((Carried.NotCarried) carried).reason());
    }

    private Optional<Carried> look(Report report) {
        return is(report) ? looked.computeIfAbsent(report.id(), none -> sources.carried(report)) : Optional.empty();
    }
}
