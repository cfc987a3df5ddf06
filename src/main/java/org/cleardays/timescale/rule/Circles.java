package org.cleardays.timescale.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.cleardays.conference.authority.AuthorityReading;
import org.cleardays.conference.authority.DidYouMean;
import org.cleardays.conference.authority.Written;

/** Finds rules that wait for one another, and rules that wait for one that is not there. */
final class Circles {

    private final AuthorityReading reading;
    private final List<Rule> rules;

    Circles(AuthorityReading reading, List<Rule> rules) {
        this.reading = reading;
        this.rules = rules;
    }

    void examine() {
        rules.forEach(this::knowsWhatItWaitsFor);
        rules.forEach(rule -> roundFrom(List.of(rule)).ifPresent(round -> told(rule, "goes round in a circle: "
                + String.join(" waits for ", round.stream().map(Rule::id).toList()) + ".")));
    }

    private void knowsWhatItWaitsFor(Rule rule) {
        List<String> ids = rules.stream().map(Rule::id).toList();
        parts(rule).flatMap(part -> part.event().deadlineOf().stream()).filter(id -> !ids.contains(id)).distinct()
                .forEach(id -> told(rule, "counts from the deadline of " + id + ", and there is no rule of that id"
                        + DidYouMean.of(id, ids).map(close -> "; did you mean " + close + "?").orElse(".")));
    }

    private void told(Rule rule, String rest) {
        reading.file().content().find("rules").stream().flatMap(list -> ((Written.Items) list).items().stream())
                .filter(Written.Fields.class::isInstance).map(Written.Fields.class::cast).filter(fields -> isThatOf(rule, fields))
                .flatMap(fields -> fields.find("due").stream()).findFirst().ifPresent(due -> reading.fault(due, rest));
    }

    private static boolean isThatOf(Rule rule, Written.Fields fields) {
        return fields.find("id").filter(id -> id instanceof Written.Text text && text.text().strip().equals(rule.id())).isPresent();
    }

    /** The way from the first rule of these back to itself. */
    private Optional<List<Rule>> roundFrom(List<Rule> way) {
        for (Rule next : waitsFor(way.getLast()).toList()) {
            List<Rule> further = new ArrayList<>(way);
            further.add(next);
            if (next.id().equals(way.getFirst().id())) {
                return Optional.of(further);
            }
            Optional<List<Rule>> round = way.contains(next) ? Optional.empty() : roundFrom(further);
            if (round.isPresent()) {
                return round;
            }
        }
        return Optional.empty();
    }

    private Stream<Rule> waitsFor(Rule rule) {
        return RuleBook.countedFrom(rule, rules);
    }

    private static Stream<Counted> parts(Rule rule) {
        return rule.cases().stream().flatMap(one -> one.phrase().parts().stream());
    }
}
