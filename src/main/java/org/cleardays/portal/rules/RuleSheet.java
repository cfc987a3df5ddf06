package org.cleardays.portal.rules;

import java.util.Arrays;
import java.util.List;

import org.cleardays.conference.ConferenceKind;
import org.cleardays.timescale.AuthorityRules;
import org.cleardays.timescale.Due;
import org.cleardays.timescale.Matter;
import org.cleardays.timescale.rule.Case;
import org.cleardays.timescale.rule.NotSet;
import org.cleardays.timescale.rule.Recipient;
import org.cleardays.timescale.rule.Rule;

/**
 * One rule, read aloud for a kind of conference, with what it comes to for the example.
 *
 * @param said      its sentence, for each case of this kind; none where the rule does not speak of it
 * @param elsewhere the same for the other kinds
 * @param example   what it comes to; several where it tells professions apart
 * @param written   whether it stands in the file, and so can be changed
 */
public record RuleSheet(String id, String what, List<Said> said, List<Said> elsewhere, List<Due> example, String by, String to, String source,
                        String sourceSays, String basis, String note, boolean written) {

    /** A sentence, and when it holds; {@code notSet} where the source leaves it blank. */
    public record Said(String when, String sentence, boolean notSet) {
    }

    static List<RuleSheet> of(AuthorityRules rules, Example example) {
        List<Due> dues = rules.dues(example.circumstances());
        return rules.rules().stream().map(rule -> of(rule, example.kind(),
                dues.stream().filter(due -> due.id().equals(rule.id())).toList())).toList();
    }

    private static RuleSheet of(Rule rule, ConferenceKind kind, List<Due> dues) {
        String what = rule.what().equals("other") ? rule.words() : Matter.find(rule.what()).map(Matter::words).orElse(rule.what());
        return new RuleSheet(rule.id(), what, said(rule, kind, ""), Arrays.stream(ConferenceKind.values()).filter(other -> other != kind)
                .flatMap(other -> said(rule, other, capital(other)).stream()).toList(), dues, rule.by(), Recipient.inWords(rule.to()),
                rule.source(), rule.sourceSays(), rule.basis().toString(), rule.note(), rule.cases().stream().noneMatch(one -> one.key().isBlank()));
    }

    private static List<Said> said(Rule rule, ConferenceKind kind, String before) {
        return rule.cases().stream().filter(one -> one.kinds().contains(kind)).map(one -> said(rule, one, before)).toList();
    }

    private static Said said(Rule rule, Case one, String before) {
        String when = one.when().toString();
        String head = before + (when.isEmpty() || before.isEmpty() ? "" : ", ") + (when.isEmpty() ? "" : "when " + when);
        boolean notSet = one.phrase() instanceof NotSet;
        return new Said(head, notSet ? rule.says() + ": not set by the authority." : rule.says() + one.phrase().joint() + one.phrase() + ".", notSet);
    }

    /** "Pre-birth", "Transfer-in". */
    static String capital(ConferenceKind kind) {
        return kind.word().substring(0, 1).toUpperCase(java.util.Locale.UK) + kind.word().substring(1);
    }
}
