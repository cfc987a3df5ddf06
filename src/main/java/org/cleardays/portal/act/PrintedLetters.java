package org.cleardays.portal.act;

import java.util.Set;

import org.cleardays.disclosure.CopyState;
import org.cleardays.disclosure.Disclosures;
import org.cleardays.dispatch.Dispatch;

/** Whether a letter may still go: not where its copy was withheld, stopped or replaced since it was printed (threats.md E3). */
public class PrintedLetters {

    private static final Set<String> STILL_HERE = Set.of("queued", "to-post", "stopped", "withdrawn");

    private final Disclosures disclosures;

    public PrintedLetters(Disclosures disclosures) {
        this.disclosures = disclosures;
    }

    public boolean mayStillGo(Dispatch letter) {
        return !letter.kind().equals("copy") || disclosures.get(letter.subjectId()).state() == CopyState.READY;
    }

    /** What may not go is not printed either; of what has gone the office may always see what it was. */
    boolean mayBePrinted(Dispatch dispatch) {
        return !STILL_HERE.contains(dispatch.state()) || mayStillGo(dispatch);
    }
}
