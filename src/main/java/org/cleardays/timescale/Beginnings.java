package org.cleardays.timescale;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.cleardays.conference.Happening;
import org.cleardays.conference.authority.Authority;
import org.cleardays.conference.authority.Authority.StrategyDiscussion;
import org.cleardays.timescale.Answer.Beginning;
import org.cleardays.timescale.Answer.Known;
import org.cleardays.timescale.Answer.None;
import org.cleardays.timescale.Undated.Why;
import org.cleardays.timescale.counting.Start;
import org.cleardays.timescale.rule.Event;
import org.cleardays.timescale.rule.Rule;

/** Finds the day from which a rule counts: something recorded, or the deadline of another rule. */
final class Beginnings {

    private final Resolution resolution;
    private final Circumstances circumstances;
    private final Authority authority;

    Beginnings(Resolution resolution, Circumstances circumstances, Authority authority) {
        this.resolution = resolution;
        this.circumstances = circumstances;
        this.authority = authority;
    }

    Beginning of(Event event) {
        if (event.isFirstSharingDeadline()) {
            return firstSharing(event);
        }
        return event.deadlineOf().map(id -> deadlineOf(event, resolution.rule(id))).orElseGet(() -> recorded(event));
    }

    private Beginning recorded(Event event) {
        List<Happening> all = circumstances.happenings().stream().filter(happening -> happening.event().equals(event.word())).toList();
        if (all.isEmpty()) {
            return new None(Why.EVENT_NOT_RECORDED, "Waits for " + event + ", which is not recorded.");
        }
        if (event.word().equals(Event.STRATEGY_DISCUSSION)) {
            return discussion(event, all);
        }
        return known(event, all.getLast(), List.of());
    }

    /** Sources differ in which of several discussions starts the clock (domain.md, section 2), so that it is a setting. */
    private Beginning discussion(Event event, List<Happening> all) {
        boolean last = authority.strategyDiscussionThatCounts() == StrategyDiscussion.LAST;
        Happening counts = last ? all.stream().max(Comparator.comparing(Happening::day)).orElseThrow() : all.getFirst();
        String remark = "Of " + all.size() + " strategy discussions the " + (last ? "last" : "one that initiated the enquiries") + " counts.";
        return known(event, counts, all.size() > 1 ? List.of(remark) : List.of());
    }

    private static Known known(Event event, Happening happening, List<String> remarks) {
        return new Known(new Start(event, happening.day(), happening.at()), remarks);
    }

    private Beginning deadlineOf(Event event, Rule rule) {
        Optional<Answer> answer = resolution.answer(rule);
        if (answer.isEmpty()) {
            return new None(Why.EVENT_NOT_RECORDED, "Counts from " + event + ", which has none for this conference.");
        }
        return switch (answer.get()) {
            case Answer.Dated dated -> known(event, dated, List.of());
            case None none -> new None(none.why(), "Counts from " + event + ", which has no date. " + none.because());
        };
    }

    private static Known known(Event event, Answer.Dated dated, List<String> remarks) {
        return new Known(new Start(event, dated.reached().day(), Optional.of(dated.reached().due().toLocalTime())), remarks);
    }

    /** Where no rule by which reports are shared is about this author's, the earliest of anybody's stands for it. */
    private Beginning firstSharing(Event event) {
        List<Answer> own = resolution.sharing(true).toList();
        List<Answer> any = own.isEmpty() ? resolution.sharing(false).toList() : own;
        List<String> remarks = own.isEmpty() ? List.of("No rule says by when this author's report is shared; the first sharing of others' counts.")
                : List.of();
        return dated(any.stream()).min(Comparator.comparing(dated -> dated.reached().due()))
                .<Beginning>map(first -> known(event, first, remarks))
                .orElseGet(() -> any.stream().filter(None.class::isInstance).map(None.class::cast).findFirst()
                        .map(none -> new None(none.why(), "Counts from " + event + ", which has no date. " + none.because()))
                        .orElse(new None(Why.EVENT_NOT_RECORDED, "No rule of this authority says by when reports are shared for this conference.")));
    }

    private static Stream<Answer.Dated> dated(Stream<Answer> answers) {
        return answers.filter(Answer.Dated.class::isInstance).map(Answer.Dated.class::cast);
    }

}
