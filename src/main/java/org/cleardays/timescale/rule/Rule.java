package org.cleardays.timescale.rule;

import java.util.List;
import java.util.Optional;

/**
 * A rule of one authority: what is due, by whom, to whom, and when in which case.
 *
 * @param what       the word of the matter, {@code report-to-family}
 * @param words      what is due, in the file's own words, where it is none of the matters we know
 * @param says       the rule's sentence as far as the time: "Each report is with the chair"
 * @param authors    the professions whose reports it is about; empty for every author's
 * @param cases      the first that fits counts; where none does the rule does not apply
 * @param sourceSays what the source says, in our own words; blank where the file does not tell
 * @param note       how we read the source; blank where there is nothing to say
 * @param doneBy     the event whose recording meets it
 */
public record Rule(String id, String what, String words, String says, String by, List<Recipient> to, List<String> authors, List<Case> cases,
                   String source, String sourceSays, Basis basis, String note, Optional<String> doneBy) {

    /** The matters whose deadlines make the first sharing deadline. */
    private static final List<String> SHARING = List.of("report-to-chair", "report-to-family");

    public Rule {
        to = List.copyOf(to);
        authors = List.copyOf(authors);
        cases = List.copyOf(cases);
    }

    /** The rule as a sentence, with one of its phrases. */
    public String sentence(Phrase phrase) {
        return says + phrase.joint() + phrase + "." + (note.isBlank() ? "" : " " + note);
    }

    /** The source, and how far it carries the rule. */
    public String sourceAndBasis() {
        return source + " (" + basis + ")";
    }

    /** The professions its cases tell apart. */
    public List<String> professionsInCases() {
        return cases.stream().flatMap(one -> one.when().author().stream()).distinct().toList();
    }

    /** Whether it says by when reports are with the chair or the family. */
    public boolean shares() {
        return SHARING.contains(what);
    }

    /** Whether it is about the reports of an author of this profession. */
    public boolean isAbout(String profession) {
        return authors.isEmpty() || authors.contains(profession);
    }
}
