package org.cleardays.timescale;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.cleardays.calendar.CalendarDoesNotReach;
import org.cleardays.calendar.DaysInWords;
import org.cleardays.calendar.WorkingDays;
import org.cleardays.conference.authority.Authority;
import org.cleardays.timescale.Answer.Dated;
import org.cleardays.timescale.Answer.None;
import org.cleardays.timescale.Undated.Why;
import org.cleardays.timescale.counting.Place;
import org.cleardays.timescale.counting.Reached;
import org.cleardays.timescale.rule.Phrase;
import org.cleardays.timescale.rule.Recipient;
import org.cleardays.timescale.rule.Rule;

/** Makes what is due of one rule, with everything that has to be said of it. */
final class AppliedRule {

    private final Rule rule;
    private final Phrase phrase;
    private final String profession;
    private final Matter matter;

    AppliedRule(Rule rule, Phrase phrase, String profession) {
        this.rule = rule;
        this.phrase = phrase;
        this.profession = profession;
        this.matter = Matter.find(rule.what()).orElseThrow();
    }

    Due due(Resolution resolution, Authority authority, Place place, int rulesVersion) {
        return switch (resolution.answer(phrase)) {
            case None none -> undated(none);
            case Dated dated -> {
                try {
                    yield deadline(dated, resolution, authority, place, rulesVersion);
                } catch (CalendarDoesNotReach e) {
                    yield undated(new None(Why.CALENDAR_DOES_NOT_REACH, e.getMessage()));
                }
            }
        };
    }

    private Undated undated(None none) {
        return new Undated(rule.id(), matter, what(), rule.by(), Recipient.inWords(rule.to()), profession, none.why(), rule.sentence(phrase),
                rule.sourceAndBasis(), none.because());
    }

    private Deadline deadline(Dated dated, Resolution resolution, Authority authority, Place place, int rulesVersion) {
        Reached reached = dated.reached();
        Optional<LocalDate> posting = rule.shares() ? authority.post().map(post -> lastPosting(reached, post, place)) : Optional.empty();
        Working working = new Working(reached.start().event().word(), reached.start().day(), reached.counted(), reached.skipped(),
                reached.workTo(), posting, otherwise(reached.due(), resolution), reached.expected(), place.calendar().table(), rulesVersion);
        return new Deadline(rule.id(), matter, what(), rule.by(), Recipient.inWords(rule.to()), profession, reached.due(),
                atRiskFrom(reached, place), rule.sentence(phrase), rule.sourceAndBasis(),
                dated.because() + posting.map(day -> postingInWords(day, authority, reached)).orElse("") + expectedInWords(reached.expected()),
                working, List.of());
    }

    private String what() {
        return matter == Matter.OTHER ? rule.words() : matter.words();
    }

    /** Less than one working day is left: from the same time on the working day before. */
    private static ZonedDateTime atRiskFrom(Reached reached, Place place) {
        LocalDate last = reached.workTo().orElse(reached.day());
        return place.calendar().workingDayBefore(last)
                .atTime(reached.workTo().isPresent() ? place.closeOfBusiness() : reached.due().toLocalTime()).atZone(place.zone());
    }

    /** For paper, what counts is arrival (domain.md, section 3): on a working day, and the day before where it has to be there in the morning. */
    private static LocalDate lastPosting(Reached reached, WorkingDays post, Place place) {
        LocalDate last = reached.workTo().orElse(reached.day());
        boolean endsEarly = reached.workTo().isEmpty() && reached.due().toLocalTime().isBefore(place.closeOfBusiness());
        LocalDate arrives = endsEarly ? place.calendar().workingDayBefore(last) : last;
        return post.from(arrives, place.calendar()).day();
    }

    private static String postingInWords(LocalDate day, Authority authority, Reached reached) {
        return " Paper is posted by " + new DaysInWords(reached.start().day().getYear()).day(day) + ", " + authority.post().orElseThrow()
                + " it has to arrive.";
    }

    private static String expectedInWords(List<String> expected) {
        return expected.isEmpty() ? "" : " Counts on expected, not yet proclaimed, holidays: " + String.join(", ", expected) + ".";
    }

    /** Only what differs; where no convention is named, all give the same. */
    private List<Working.Alternative> otherwise(ZonedDateTime due, Resolution resolution) {
        List<Working.Alternative> otherwise = new ArrayList<>();
        phrase.variations().forEach(variation -> {
            if (resolution.answer(variation.phrase()) instanceof Dated other && !other.reached().due().isEqual(due)) {
                otherwise.add(new Working.Alternative(variation.convention(), other.reached().due()));
            }
        });
        return otherwise;
    }
}
