package org.cleardays.report;

import java.util.List;

/**
 * What looking a report over came to.
 *
 * @param findings reasons to return it; empty where it can be accepted
 * @param hints    for its author only, whether it is accepted or returned
 */
public record LookedOver(List<Finding> findings, List<Hint> hints) {

    public LookedOver {
        findings = List.copyOf(findings);
        hints = List.copyOf(hints);
    }
}
