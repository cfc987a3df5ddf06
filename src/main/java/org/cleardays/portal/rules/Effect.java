package org.cleardays.portal.rules;

import java.util.Optional;

import org.cleardays.portal.view.Times;
import org.cleardays.timescale.Deadline;
import org.cleardays.timescale.Due;
import org.cleardays.timescale.Undated;

/**
 * What a change does to one deadline of one open conference.
 *
 * @param before empty where the rule is new
 * @param after  empty where the rule is gone
 * @param met    whether it was met already, and so stays kept
 */
public record Effect(String reference, Optional<Due> before, Optional<Due> after, boolean met) {

    public String what() {
        Due due = after.or(() -> before).orElseThrow();
        return due.what() + (due.profession().isBlank() ? "" : ", " + due.profession().replace('-', ' '));
    }

    public String was(Times times) {
        return before.map(due -> inWords(due, times)).orElse("not asked for");
    }

    public String becomes(Times times) {
        return after.map(due -> inWords(due, times)).orElse("no longer asked for");
    }

    static String inWords(Due due, Times times) {
        return switch (due) {
            case Deadline deadline -> times.full(deadline.due());
            case Undated undated -> undated.why().words();
        };
    }
}
