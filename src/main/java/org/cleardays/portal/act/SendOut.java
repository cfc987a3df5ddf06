package org.cleardays.portal.act;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.cleardays.conference.Conference;
import org.cleardays.conference.Person;
import org.cleardays.dispatch.Codes;
import org.cleardays.dispatch.Dispatch;
import org.cleardays.dispatch.Dispatches;
import org.cleardays.handover.Handovers;
import org.springframework.transaction.support.TransactionOperations;

/** What the office does about things that go out: posts letters, lets a stopped one go, gives a reader a code. */
public class SendOut {

    /** Where a letter was printed in vain. */
    public static final String NOT_ANY_MORE = "Its copy was withheld or replaced since it was written. Please do not post it, "
            + "and shred what was printed of it.";

    private final Dispatches dispatches;
    private final Checks checks;
    private final Codes codes;
    private final Handovers handovers;
    private final TransactionOperations transactions;

    /** What is asked before anything goes. */
    record Checks(SecondLook secondLook, PrintedLetters letters) {
    }

    SendOut(Dispatches dispatches, Checks checks, Codes codes, Handovers handovers, TransactionOperations transactions) {
        this.dispatches = dispatches;
        this.checks = checks;
        this.codes = codes;
        this.handovers = handovers;
        this.transactions = transactions;
    }

    public void posted(UUID dispatchId, String actor) {
        transactions.executeWithoutResult(status -> {
            Dispatch letter = dispatches.get(dispatchId);
            if (letter.state().equals("withdrawn")) {
                throw new NoLongerSo("This letter was withdrawn: its conference was moved or will not take place, or its reader gets no report "
                        + "any more. Please do not post it.");
            }
            if (!mayBePrinted(letter)) {
                throw new NoLongerSo(NOT_ANY_MORE);
            }
            dispatches.posted(dispatchId, actor);
        });
    }

    /** Whether the office may fetch it, to print it or to see what has gone. */
    public boolean mayBePrinted(Dispatch dispatch) {
        return checks.letters().mayBePrinted(dispatch);
    }

    /** Throws {@link Refused} where whoever had it written would let it past the gate as well. */
    public void letThrough(UUID dispatchId, String decidedBy, String reason, String actor) {
        transactions.executeWithoutResult(status -> {
            checks.secondLook().whyNot(dispatchId, decidedBy, actor).ifPresent(sentence -> {
                throw new Refused(sentence);
            });
            dispatches.letThrough(dispatchId, decidedBy, reason, actor);
            handovers.put("send-message", dispatchId);
        });
    }

    /** Whom the office gives codes: the family's readers, and the authors, who may get a bundle. */
    public static Optional<Person> mayHaveACode(Conference conference, String key) {
        return Stream.concat(conference.readers().stream(), conference.authors().stream().filter(Person::invited))
                .filter(one -> one.key().equals(key)).findFirst();
    }

    /** A new single-use code, shown this once. */
    public String code(UUID conferenceId, UUID readerId, String actor) {
        return transactions.execute(status -> codes.issue(conferenceId, readerId, actor));
    }
}
