package org.cleardays.portal.calendars;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import org.cleardays.audit.Act;
import org.cleardays.audit.AuditTrail;
import org.cleardays.calendar.CalendarTable;
import org.cleardays.calendar.Calendars;
import org.cleardays.conference.authority.Authorities;
import org.cleardays.portal.act.NoLongerSo;
import org.cleardays.portal.rules.Effect;
import org.cleardays.portal.rules.OpenConferences;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Puts another table of holidays in force, and sets the open conferences' deadlines by it in the same transaction. */
@Component
class ReplaceCalendar {

    private final Calendars calendars;
    private final Authorities authorities;
    private final OpenConferences open;
    private final AuditTrail auditTrail;
    private final TransactionOperations transactions;

    ReplaceCalendar(Calendars calendars, Authorities authorities, OpenConferences open, AuditTrail auditTrail,
                    TransactionOperations transactions) {
        this.calendars = calendars;
        this.authorities = authorities;
        this.open = open;
        this.auditTrail = auditTrail;
        this.transactions = transactions;
    }

    /**
     * A table that is to take the place of another.
     *
     * @param base number of the table it was made from
     */
    record Draft(String place, String csv, int base) {
    }

    /** What would come of it: done in full and taken back, so that it is what saving does. Throws what {@link #save} throws. */
    List<Effect> tried(Draft draft, String actor) {
        return transactions.execute(status -> {
            status.setRollbackOnly();
            return replace(draft, "tried", actor);
        });
    }

    /** {@code CalendarRefused} with everything that is wrong; {@link NoLongerSo} where somebody else was faster. */
    List<Effect> save(Draft draft, String reason, String actor) {
        return transactions.execute(status -> replace(draft, reason, actor));
    }

    private List<Effect> replace(Draft draft, String reason, String actor) {
        List<OpenConferences.Before> before = open.before(open.of(name -> authorities.find(name)
                .filter(authority -> authority.calendar().equals(draft.place())).isPresent()));
        CalendarTable table = calendars.replace(draft.place(), draft.csv(), reason, actor);
        if (table.number() != draft.base() + 1) {
            throw new NoLongerSo(table.number() > draft.base() + 1
                    ? "Somebody else has changed this calendar meanwhile. Look at it as it is now, and make your change again."
                    : "This is the table that is in force already. Change something first.");
        }
        auditTrail.record(new Act(actor, "calendar-changed", "calendar",
                UUID.nameUUIDFromBytes(draft.place().getBytes(StandardCharsets.UTF_8)), null, draft.place() + ", table " + table.number()));
        return open.setAgain(before, "calendar-changed");
    }
}
