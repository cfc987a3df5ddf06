package org.cleardays.timescale.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.cleardays.conference.ConferenceKind;
import org.cleardays.conference.authority.AuthorityReading;
import org.cleardays.conference.authority.Written;

/** Reads what stands after {@code due:}: one phrase for every kind of conference, or one for each, or the first case that fits. */
final class CaseReader {

    private static final String A_DUE = "a due such as 2 working days before conference";
    private static final String EARLIER = "earlier-of";
    private static final String LATER = "later-of";
    private static final List<String> KINDS = Arrays.stream(ConferenceKind.values()).map(ConferenceKind::word).toList();

    private final AuthorityReading reading;
    private final PhraseReader phrases;

    CaseReader(AuthorityReading reading, PhraseReader phrases) {
        this.reading = reading;
        this.phrases = phrases;
    }

    List<Case> cases(Written.Fields rule) {
        Optional<Written> due = rule.find("due");
        if (due.isEmpty() || due.get().isEmpty()) {
            reading.missing(rule, "due", A_DUE + ", or one for each kind of conference");
            return List.of();
        }
        return due.get() instanceof Written.Fields fields && !isChoice(fields) ? byKind(fields)
                : cases(EnumSet.allOf(ConferenceKind.class), due.get());
    }

    private List<Case> byKind(Written.Fields due) {
        reading.knownOnly(due, KINDS);
        List<Case> cases = new ArrayList<>();
        for (ConferenceKind kind : ConferenceKind.values()) {
            Optional.ofNullable(due.fields().get(kind.word())).ifPresent(value -> cases.addAll(cases(Set.of(kind), value)));
        }
        return cases;
    }

    private List<Case> cases(Set<ConferenceKind> kinds, Written value) {
        if (!(value instanceof Written.Items list)) {
            return phrase(value).map(phrase -> List.of(new Case(kinds, When.ALWAYS, phrase, value.key()))).orElse(List.of());
        }
        List<Case> cases = new ArrayList<>();
        boolean always = false;
        for (Written item : list.items()) {
            if (always) {
                reading.fault(item, "can never fit, because the case before it always does.");
            }
            Optional<Case> one = inList(kinds, item);
            one.ifPresent(cases::add);
            always |= one.filter(fits -> fits.when().equals(When.ALWAYS)).isPresent();
        }
        return cases;
    }

    private Optional<Case> inList(Set<ConferenceKind> kinds, Written item) {
        if (!(item instanceof Written.Fields fields)) {
            reading.fault(item, "is " + item.kind() + "; write {when: unborn, due: 2 working days before conference}.");
            return Optional.empty();
        }
        reading.knownOnly(fields, List.of("when", "due"));
        Optional<When> when = !fields.fields().containsKey("when") ? Optional.of(When.ALWAYS)
                : reading.required(fields, "when", "a condition such as unborn, author police, or two joined by and", When::parse);
        if (fields.find("due").isEmpty()) {
            reading.missing(fields, "due", A_DUE);
        }
        return fields.find("due").flatMap(this::phrase)
                .flatMap(phrase -> when.map(fits -> new Case(kinds, fits, phrase, fields.keyOf("due"))));
    }

    private static boolean isChoice(Written.Fields fields) {
        return fields.fields().containsKey(EARLIER) || fields.fields().containsKey(LATER);
    }

    private Optional<Phrase> phrase(Written value) {
        return value instanceof Written.Fields fields ? choice(fields) : reading.text(value, A_DUE, phrases::parse);
    }

    private Optional<Phrase> choice(Written.Fields fields) {
        reading.knownOnly(fields, List.of(EARLIER, LATER));
        boolean earlier = fields.fields().containsKey(EARLIER);
        Written options = fields.fields().get(earlier ? EARLIER : LATER);
        if (fields.fields().size() != 1 || !(options instanceof Written.Items list) || list.items().size() < 2) {
            reading.fault(fields, "needs either earlier-of or later-of, with a list of two or more.");
            return Optional.empty();
        }
        List<Phrase> read = list.items().stream().flatMap(item -> phrase(item).stream()).toList();
        return read.size() == list.items().size() ? Optional.of(new Choice(earlier, read)) : Optional.empty();
    }
}
