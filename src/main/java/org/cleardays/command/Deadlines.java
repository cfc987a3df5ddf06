package org.cleardays.command;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

import org.cleardays.conference.ConferenceKind;
import org.cleardays.conference.Happening;
import org.cleardays.conference.authority.AuthorityRefused;
import org.cleardays.timescale.AuthorityRules;
import org.cleardays.timescale.Circumstances;
import org.cleardays.timescale.Due;
import org.cleardays.timescale.Undated;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Tells what is due when by an authority's file, and how each date was reached. */
@Command(name = "deadlines", description = "Tells what is due when for a conference, by an authority's file, and how each date was reached.",
        footer = {"", "Exit codes: 0 answered; 1 a deadline was refused, because the calendar does not reach, or the file has faults; 2 usage."},
        mixinStandardHelpOptions = true)
final class Deadlines implements Callable<Integer> {

    @ArgGroup(exclusive = true, multiplicity = "1")
    private Rulebook rulebook;

    @Option(names = "--kind", required = true, converter = Words.Kind.class, paramLabel = "KIND",
            description = "initial, review, pre-birth or transfer-in")
    private ConferenceKind kind;

    @Option(names = "--event", converter = Words.Event.class, paramLabel = "EVENT=DATE",
            description = "what happened or will happen, such as strategy-discussion=2026-05-20 or conference=2026-06-09T10:00; may be repeated")
    private List<Happening> events = List.of();

    @Option(names = "--condition", paramLabel = "CONDITION", description = "what is the case, such as unborn or dual-planned; may be repeated")
    private Set<String> conditions = new LinkedHashSet<>();

    @Option(names = "--author", paramLabel = "PROFESSION", description = "only what concerns the report of such an author: social-worker, police …")
    private String author;

    @Option(names = "--json", description = "as a JSON array, for programs")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        try {
            return tell(rulebook.rules(spec.commandLine()));
        } catch (AuthorityRefused e) {
            e.reasons().forEach(spec.commandLine().getErr()::println);
            return 1;
        }
    }

    private int tell(AuthorityRules rules) {
        refuseUnknown("event", events.stream().map(Happening::event).filter(word -> !word.startsWith("receipt-of-")).toList(), rules.events());
        refuseUnknown("condition", conditions, rules.conditions());
        List<Due> dues = DuesTold.inOrder(rules.dues(new Circumstances(kind, events, conditions)), author);
        spec.commandLine().getOut().println(json ? DuesAsJson.of(dues) : DuesTold.aloud(rules.authority(), kind, dues));
        boolean refused = dues.stream().anyMatch(due -> due instanceof Undated undated && undated.why() == Undated.Why.CALENDAR_DOES_NOT_REACH);
        return refused ? 1 : 0;
    }

    private void refuseUnknown(String what, Iterable<String> given, Set<String> known) {
        for (String word : given) {
            if (!known.contains(word)) {
                throw new ParameterException(spec.commandLine(),
                        "\"%s\" is no %s here; known are %s.".formatted(word, what, String.join(", ", known)));
            }
        }
    }
}
