package org.cleardays.portal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.cleardays.handover.HeldWorks;
import org.cleardays.intake.Intake;
import org.cleardays.intake.IntakeSum;
import org.cleardays.portal.view.PlainWords;
import org.springframework.stereotype.Component;

/** How much came in, what became of it, and how much of it waits. */
@Component
class CameIn {

    /** Outcomes in the order in which people ask for them. */
    private static final List<String> ORDER = List.of("filed", "nothing-to-add", "returned", "held", "duplicate", "response", "receipt", "ignored");

    private final Intake intake;
    private final HeldWorks heldWorks;
    private final PlainWords words;

    CameIn(Intake intake, HeldWorks heldWorks, PlainWords words) {
        this.intake = intake;
        this.heldWorks = heldWorks;
        this.words = words;
    }

    int held() {
        return intake.held().size() + heldWorks.waiting().size();
    }

    String sumLine() {
        return sumLine(intake.sum(), words);
    }

    /** "57 received: 51 reports filed, 4 sent back, 2 held". */
    static String sumLine(IntakeSum sum, PlainWords words) {
        List<String> parts = new ArrayList<>();
        sum.byOutcome().entrySet().stream().sorted(Comparator.comparingInt(outcome -> ORDER.indexOf(outcome.getKey())))
                .forEach(outcome -> parts.add(words.cameIn(outcome.getKey(), outcome.getValue())));
        if (sum.waiting() > 0) {
            parts.add(words.cameIn("waiting", sum.waiting()));
        }
        return sum.received() + " received" + (parts.isEmpty() ? "" : ": " + String.join(", ", parts));
    }
}
