package org.cleardays.command.packs;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.cleardays.disclosure.GateHit;

/** What making a pack came to, for people; nothing that stands in a report can steer the terminal. */
final class PackTold {

    private PackTold() {
    }

    static String aloud(MadePack made, String out) {
        List<String> lines = new ArrayList<>();
        lines.add("Pack for " + made.forWhom() + ":");
        made.contents().forEach(entry -> lines.add("  " + entry.title() + (entry.note().isBlank() ? "" : " (" + entry.note() + ")")));
        if (made.contents().isEmpty()) {
            lines.add("  no report");
        }
        listed(lines, "Left out:", made.leftOut().stream().map(gap -> gap.file() + ": " + gap.why()).toList());
        listed(lines, "Kept back from this reader:", made.withheld().stream()
                .map(one -> "statement " + one.statement() + " of " + one.author() + ": " + one.why()).toList());
        listed(lines, "The gate found, and a person lets go:", made.letGo().stream().map(PackTold::hit).toList());
        listed(lines, "The gate found, so nothing was written:", made.hits().stream().map(PackTold::hit).toList());
        if (!made.isStopped()) {
            lines.add("Written: " + out + ", " + made.pages() + (made.pages() == 1 ? " page." : " pages."));
        }
        return lines.stream().map(line -> line.replaceAll("\\p{Cntrl}", " ")).collect(Collectors.joining(System.lineSeparator()));
    }

    private static void listed(List<String> lines, String heading, List<String> what) {
        if (!what.isEmpty()) {
            lines.add(heading);
            what.forEach(line -> lines.add("  " + line));
        }
    }

    private static String hit(GateHit hit) {
        return "\"" + hit.found() + "\"" + (hit.near() ? ", which is like \"" + hit.words() + "\"" : "") + ", in " + hit.where();
    }
}
