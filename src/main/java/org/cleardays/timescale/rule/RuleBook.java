package org.cleardays.timescale.rule;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.cleardays.conference.ConferenceKind;
import org.cleardays.conference.authority.Authority;
import org.cleardays.conference.authority.AuthorityReading;
import org.cleardays.conference.authority.Written;

/** The rules of an authority's file, in its order, and what we propose where it is silent. */
public record RuleBook(List<Rule> rules) {

    private static final String WORD = "[a-z][a-z0-9-]*";

    public RuleBook {
        rules = List.copyOf(rules);
    }

    /**
     * Reads them; what is wrong is noted in the reading, and left out here.
     *
     * @param matters the words of what can be due
     */
    public static RuleBook read(AuthorityReading reading, Authority authority, List<String> matters) {
        Written.Fields content = reading.file().content();
        if (content.fields().isEmpty()) {
            return new RuleBook(List.of());
        }
        Events events = new Events(authority, events(reading, content));
        RuleReader rules = new RuleReader(reading, new PhraseReader(events), matters);
        if (content.find("rules").isEmpty()) {
            reading.missing(content, "rules", "a list of rules");
        }
        RuleBook book = new RuleBook(reading.each(content, "rules", rules::rule));
        new Circles(reading, book.rules()).examine();
        return book.withOurProposal(events);
    }

    /**
     * Where no rule says when authors send to us, we propose two working days before the first sharing deadline, which leaves time to
     * check, countersign, release and share (domain.md, section 3).
     */
    private RuleBook withOurProposal(Events events) {
        if (rules.stream().noneMatch(Rule::shares) || rules.stream().anyMatch(rule -> rule.what().equals("report-sent"))) {
            return this;
        }
        Phrase phrase = Counted.of(2, Unit.WORKING_DAYS, true, events.parse(Event.FIRST_SHARING_DEADLINE));
        Rule proposal = new Rule("report-from-author", "report-sent", "", "Each author sends the report to the conference office", "its author",
                List.of(Recipient.UNIT), List.of(), List.of(new Case(EnumSet.allOf(ConferenceKind.class), When.ALWAYS, phrase, "")),
                "No text sets a day; this leaves time to check, countersign, release and share", "", Basis.OUR_PROPOSAL, "", Optional.empty());
        return new RuleBook(Stream.concat(rules.stream(), Stream.of(proposal)).toList());
    }

    public Optional<Rule> find(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** The rules from whose deadlines this one counts. */
    public Stream<Rule> countedFrom(Rule rule) {
        return countedFrom(rule, rules);
    }

    static Stream<Rule> countedFrom(Rule rule, List<Rule> rules) {
        List<Event> events = rule.cases().stream().flatMap(one -> one.phrase().parts().stream()).map(Counted::event).distinct().toList();
        return rules.stream().filter(other -> events.stream().anyMatch(event -> event.deadlineOf().filter(other.id()::equals).isPresent()
                || event.isFirstSharingDeadline() && other.shares()));
    }

    private static Map<String, String> events(AuthorityReading reading, Written.Fields content) {
        Map<String, String> events = new LinkedHashMap<>();
        content.find("events").ifPresent(value -> {
            if (value instanceof Written.Fields own) {
                own.fields().forEach((word, words) -> {
                    if (!word.matches(WORD)) {
                        reading.fault(words, "is no word for an event; write small letters and hyphens.");
                    }
                    reading.required(own, word, "the event in words", Function.identity()).ifPresent(text -> events.put(word, text));
                });
            } else {
                reading.fault(value, "is " + value.kind() + "; write word: in words.");
            }
        });
        return events;
    }

    /** A word as files use them: small letters, digits and hyphens. */
    static String word(String written) {
        if (!written.matches(WORD)) {
            throw new IllegalArgumentException(written);
        }
        return written;
    }
}
