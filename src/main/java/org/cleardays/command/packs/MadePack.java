package org.cleardays.command.packs;

import java.util.List;
import java.util.Optional;

import org.cleardays.disclosure.GateHit;

/**
 * What making a pack came to.
 *
 * @param forWhom  "the chair", or the family member's name
 * @param pdf      empty where the gate stopped it
 * @param contents what stands in it, in order
 * @param leftOut  files of the folder that are not in it
 * @param withheld statements that this reader does not get
 * @param hits     what the gate found and nobody lets go
 * @param letGo    what the gate found and a person lets go
 */
record MadePack(String forWhom, Optional<byte[]> pdf, int pages, List<Entry> contents, List<Gap> leftOut, List<Withheld> withheld,
                List<GateHit> hits, List<GateHit> letGo) {

    MadePack {
        contents = List.copyOf(contents);
        leftOut = List.copyOf(leftOut);
        withheld = List.copyOf(withheld);
        hits = List.copyOf(hits);
        letGo = List.copyOf(letGo);
    }

    /** A report in the pack; {@code note} is blank where it was read statement by statement. */
    record Entry(String title, String from, String note) {
    }

    /** A file that is not in the pack, and why. */
    record Gap(String file, String why) {
    }

    /** A statement that is not in the pack, by its number in the report as {@code check} numbers it, and why. */
    record Withheld(String author, int statement, String why) {
    }

    boolean isStopped() {
        return pdf.isEmpty();
    }

    /** {@code whole}, {@code with-gaps} or {@code stopped}. */
    String outcome() {
        if (isStopped()) {
            return "stopped";
        }
        return leftOut.isEmpty() ? "whole" : "with-gaps";
    }
}
