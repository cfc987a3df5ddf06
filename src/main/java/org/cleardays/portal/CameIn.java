package org.cleardays.portal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.cleardays.conference.Conference;
import org.cleardays.conference.Conferences;
import org.cleardays.conference.Person;
import org.cleardays.handover.HeldWorks;
import org.cleardays.intake.Incoming;
import org.cleardays.intake.Intake;
import org.cleardays.intake.IntakeSum;
import org.cleardays.portal.view.PlainWords;
import org.cleardays.report.Report;
import org.cleardays.report.Reports;
import org.springframework.stereotype.Component;

/** How much came in, what became of it, and how much of it waits. */
@Component
class CameIn {

    /** Outcomes in the order in which people ask for them. */
    private static final List<String> ORDER = List.of("filed", "nothing-to-add", "returned", "held", "duplicate", "response", "receipt", "ignored");

    private final Intake intake;
    private final HeldWorks heldWorks;
    private final PlainWords words;
    private final Reports reports;
    private final Conferences conferences;

    CameIn(Intake intake, HeldWorks heldWorks, PlainWords words, Reports reports, Conferences conferences) {
        this.intake = intake;
        this.heldWorks = heldWorks;
        this.words = words;
        this.reports = reports;
        this.conferences = conferences;
    }

    /** A report that came as a picture. */
    record Picture(Report report, Conference conference) {

        public Person author() {
            return conference.person(report.authorId());
        }
    }

    List<Picture> pictures() {
        return reports.needingAPerson().stream().map(report -> new Picture(report, conferences.get(report.conferenceId())))
                .filter(picture -> !picture.conference().state().ended()).toList();
    }

    /** An answer by mail that nobody has read yet. */
    record Answer(Incoming incoming, Conference conference) {

        public Person person() {
            return conference.person(incoming.personId().orElseThrow());
        }
    }

    List<Answer> answers() {
        return intake.answers().stream().filter(answer -> answer.conferenceId().isPresent() && answer.personId().isPresent())
                .map(answer -> new Answer(answer, conferences.get(answer.conferenceId().orElseThrow()))).toList();
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
