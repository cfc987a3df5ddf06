package org.cleardays.timescale.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.cleardays.conference.authority.AuthorityReading;
import org.cleardays.conference.authority.AuthorityReading.Unreadable;
import org.cleardays.conference.authority.DidYouMean;
import org.cleardays.conference.authority.Written;

/** Reads one rule after the other. */
final class RuleReader {

    private static final List<String> KEYS = List.of("id", "what", "words", "says", "by", "to", "authors", "due", "source", "source-says",
            "basis", "note", "done-by");

    private final AuthorityReading reading;
    private final CaseReader cases;
    private final List<String> matters;
    private final Set<String> ids = new HashSet<>();

    RuleReader(AuthorityReading reading, PhraseReader phrases, List<String> matters) {
        this.reading = reading;
        this.cases = new CaseReader(reading, phrases);
        this.matters = matters;
    }

    /** The rule; empty where it has no name, so that nobody can ask for it. */
    Optional<Rule> rule(Written.Fields rule) {
        reading.knownOnly(rule, KEYS);
        Optional<String> id = reading.required(rule, "id", "a short name of small letters and hyphens", RuleBook::word);
        id.filter(word -> !ids.add(word)).ifPresent(word -> reading.fault(rule.fields().get("id"), "is \"" + word + "\", as another before it."));
        String what = reading.required(rule, "what", "what is due, such as report-to-family", this::matter).orElse("");
        Rule read = new Rule(id.orElse(""), what, words(rule, what), text(rule, "says", "the rule's sentence up to the time"),
                text(rule, "by", "who owes it"), to(rule), reading.texts(rule, "authors", "a profession such as social-worker", RuleBook::word),
                cases.cases(rule), text(rule, "source", "the document, the section, its body and date"), optional(rule, "source-says"),
                reading.required(rule, "basis", "stated, set-by-authority or our-proposal", Basis::parse).orElse(Basis.STATED),
                optional(rule, "note"), reading.optional(rule, "done-by", "an event such as core-group", RuleBook::word));
        return id.map(word -> read);
    }

    private String matter(String word) {
        if (!matters.contains(word)) {
            throw new Unreadable(DidYouMean.of(word, matters).map(close -> "Did you mean " + close + "?")
                    .orElse("Known are " + String.join(", ", matters) + "."));
        }
        return word;
    }

    /** Only what is none of our matters needs words of its own. */
    private String words(Written.Fields rule, String what) {
        if (what.equals("other")) {
            return text(rule, "words", "what is due, in words");
        }
        rule.find("words").filter(value -> !what.isEmpty()).ifPresent(value -> reading.fault(value, "goes with what: other only; leave it out."));
        return "";
    }

    private List<Recipient> to(Written.Fields rule) {
        String expected = "one or several of " + Recipient.known();
        if (rule.find("to").filter(value -> !value.isEmpty()).isEmpty()) {
            reading.missing(rule, "to", expected);
        }
        return reading.texts(rule, "to", expected, Recipient::parse);
    }

    private String text(Written.Fields rule, String key, String expected) {
        return reading.required(rule, key, expected, Function.identity()).orElse("");
    }

    private String optional(Written.Fields rule, String key) {
        return reading.optional(rule, key, "a text", Function.identity()).orElse("");
    }
}
