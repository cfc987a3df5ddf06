package org.cleardays.disclosure;

import java.time.Instant;
import java.util.List;

import org.cleardays.disclosure.gate.OnePerson;

/**
 * What one person decided about a copy; kept for ever.
 *
 * @param kind         {@code released}, {@code asked} (a second person, at the gate), {@code agreed}, {@code refused} or {@code withheld}
 * @param statements   numbers, in the report, of the statements released besides those the restrictions clear
 * @param decidedBy    who decided; {@code actor} is the account that recorded it
 * @param gateOverride why it is to go although the gate found words in it; blank where that was not asked
 */
public record CopyDecision(String kind, List<Integer> statements, String decidedBy, String reason, String gateOverride, Instant at,
                           String actor) {

    public CopyDecision {
        statements = List.copyOf(statements);
    }

    /** Two people are two accounts, and two names, however each is written. */
    boolean isBy(String name, String account) {
        return actor.equals(account) || OnePerson.is(decidedBy, name);
    }
}
