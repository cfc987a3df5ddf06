package org.cleardays.timescale;

import java.util.List;
import java.util.Set;

import org.cleardays.calendar.WorkingCalendar;
import org.cleardays.conference.ConferenceKind;
import org.cleardays.conference.Happening;
import org.cleardays.conference.authority.AuthorityFile;
import org.cleardays.conference.authority.AuthorityRefused;

/** An authority that exists in tests only, its file made of settings and a few rules. */
final class Elsewhere {

    static final String SETTINGS = """
            display-name: Elsewhere
            zone: Europe/London
            calendar: england-and-wales
            close-of-business: 17:00
            countersigning: false
            """;

    private Elsewhere() {
    }

    /** A rule in braces, with everything but its id, its matter and what is given. */
    static String rule(String id, String what, String rest) {
        return "  - {id: " + id + ", what: " + what + ", says: Each thing is done, by: its author, to: chair, source: A text (2026), basis: stated, "
                + rest + "}\n";
    }

    /** The file: settings, more settings, and rules; the first rule stands in the line after {@code rules:}. */
    static AuthorityFile file(String moreSettings, String... rules) {
        return AuthorityFile.of("elsewhere", SETTINGS + moreSettings + "rules:\n" + String.join("", rules));
    }

    static AuthorityRules rules(String... rules) {
        return of(file("", rules));
    }

    static AuthorityRules of(AuthorityFile file) {
        return AuthorityRules.of(file, 1, WorkingCalendar::fromClassPath);
    }

    /** Everything that is wrong with these rules, without the file's name. */
    static List<String> faults(String... rules) {
        return faults(file("", rules));
    }

    static List<String> faults(AuthorityFile file) {
        try {
            return of(file).rules().stream().map(rule -> "accepted: " + rule.id()).toList();
        } catch (AuthorityRefused refused) {
            return refused.reasons().stream().map(reason -> reason.replace("authorities/elsewhere.yaml, ", "")).toList();
        }
    }

    static Circumstances initial(Happening... happenings) {
        return new Circumstances(ConferenceKind.INITIAL, List.of(happenings), Set.of());
    }
}
