package org.cleardays.portal.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.cleardays.timescale.AuthorityRules;
import org.cleardays.timescale.Deadline;
import org.cleardays.timescale.Due;

/** A deadline of the worked example that gets another date; the effect's reference is the kind of conference. */
final class WorkedChange {

    private WorkedChange() {
    }

    static List<Effect> of(AuthorityRules before, AuthorityRules after, Example example) {
        List<Due> old = before.dues(example.circumstances());
        List<Due> fresh = after.dues(example.circumstances());
        List<Effect> changes = new ArrayList<>();
        String kind = RuleSheet.capital(example.kind());
        for (Due due : old) {
            Optional<Due> now = same(due, fresh);
            if (now.filter(other -> shown(other).equals(shown(due))).isEmpty()) {
                changes.add(new Effect(kind, Optional.of(due), now, false));
            }
        }
        fresh.stream().filter(due -> same(due, old).isEmpty())
                .forEach(due -> changes.add(new Effect(kind, Optional.empty(), Optional.of(due), false)));
        return changes;
    }

    private static Optional<Due> same(Due due, List<Due> among) {
        return among.stream().filter(other -> other.id().equals(due.id()) && other.profession().equals(due.profession())).findFirst();
    }

    private static String shown(Due due) {
        return due instanceof Deadline deadline ? deadline.due().toString() : due.because();
    }
}
