package org.cleardays.timescale;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.cleardays.calendar.CalendarDoesNotReach;
import org.cleardays.calendar.DaysInWords;
import org.cleardays.conference.authority.Authority;
import org.cleardays.timescale.Answer.Dated;
import org.cleardays.timescale.Answer.Known;
import org.cleardays.timescale.Answer.None;
import org.cleardays.timescale.Undated.Why;
import org.cleardays.timescale.counting.Counting;
import org.cleardays.timescale.counting.Place;
import org.cleardays.timescale.counting.Start;
import org.cleardays.timescale.rule.Case;
import org.cleardays.timescale.rule.Choice;
import org.cleardays.timescale.rule.Counted;
import org.cleardays.timescale.rule.NotSet;
import org.cleardays.timescale.rule.Phrase;
import org.cleardays.timescale.rule.Rule;
import org.cleardays.timescale.rule.RuleBook;
import org.cleardays.timescale.rule.Unit;

/** Applies the phrases of one authority's rules to what is the case, for the report of an author of one profession. */
final class Resolution {

    private final RuleBook book;
    private final Place place;
    private final Circumstances circumstances;
    private final String profession;
    private final Beginnings beginnings;

    Resolution(RuleBook book, Authority authority, Place place, Circumstances circumstances, String profession) {
        this.book = book;
        this.place = place;
        this.circumstances = circumstances;
        this.profession = profession;
        this.beginnings = new Beginnings(this, circumstances, authority);
    }

    Rule rule(String id) {
        return book.find(id).orElseThrow();
    }

    /** The first case of a rule that fits. */
    Optional<Case> fits(Rule rule) {
        return rule.cases().stream().filter(one -> one.kinds().contains(circumstances.kind()))
                .filter(one -> one.when().fits(circumstances.conditions(), profession)).findFirst();
    }

    Optional<Answer> answer(Rule rule) {
        return fits(rule).map(one -> answer(one.phrase()));
    }

    /** What the rules by which reports are shared come to: those about this author's report only, or all. */
    Stream<Answer> sharing(boolean own) {
        return book.rules().stream().filter(Rule::shares).filter(rule -> !own || rule.isAbout(profession))
                .flatMap(rule -> answer(rule).stream());
    }

    Answer answer(Phrase phrase) {
        return switch (phrase) {
            case NotSet notSet -> new None(Why.NOT_SET, "The source leaves this blank: " + notSet + ".");
            case Counted counted -> counted(counted);
            case Choice choice -> choice(choice);
        };
    }

    private Answer counted(Counted phrase) {
        return switch (beginnings.of(phrase.event())) {
            case None none -> none;
            case Known known -> counted(phrase, known);
        };
    }

    private Answer counted(Counted phrase, Known from) {
        Start start = from.start();
        if (phrase.unit() == Unit.HOURS && start.at().isEmpty()) {
            return new None(Why.EVENT_NOT_RECORDED, "Waits for the time of " + start.event() + " on " + DaysInWords.withYear(start.day())
                    + ": hours are counted from a time, and only the day is recorded.");
        }
        try {
            return new Dated(Counting.of(phrase, start, place), from.remarks());
        } catch (CalendarDoesNotReach e) {
            return new None(Why.CALENDAR_DOES_NOT_REACH, e.getMessage());
        }
    }

    /** What waits for an event, or is not set, is left out and said; what the calendar cannot tell may not be left out. */
    private Answer choice(Choice choice) {
        List<Answer> answers = choice.options().stream().map(this::answer).toList();
        Optional<None> unreachable = nones(answers).filter(none -> none.why() == Why.CALENDAR_DOES_NOT_REACH).findFirst();
        if (unreachable.isPresent()) {
            return unreachable.get();
        }
        Comparator<Dated> byTime = Comparator.comparing(dated -> dated.reached().due());
        List<Dated> dated = answers.stream().filter(Dated.class::isInstance).map(Dated.class::cast)
                .sorted(choice.earlier() ? byTime : byTime.reversed()).toList();
        if (dated.isEmpty()) {
            return new None(nones(answers).findFirst().orElseThrow().why(), String.join(" ", nones(answers).map(None::because).toList()));
        }
        return new Dated(dated.getFirst().reached(), remarks(choice, dated, nones(answers).toList()));
    }

    private static List<String> remarks(Choice choice, List<Dated> dated, List<None> leftOut) {
        List<String> remarks = new ArrayList<>(dated.getFirst().remarks());
        dated.stream().skip(1).forEach(other -> remarks.add("The %s counts: %s would be %s at %s.".formatted(
                choice.earlier() ? "earlier" : "later", other.reached().phrase(), DaysInWords.withYear(other.reached().day()),
                other.reached().due().toLocalTime())));
        leftOut.forEach(none -> remarks.add("Left out: " + none.because()));
        return remarks;
    }

    private static Stream<None> nones(List<Answer> answers) {
        return answers.stream().filter(None.class::isInstance).map(None.class::cast);
    }
}
