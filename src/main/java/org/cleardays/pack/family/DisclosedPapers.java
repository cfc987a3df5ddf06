package org.cleardays.pack.family;

import java.util.UUID;

import org.cleardays.conference.Conference;
import org.cleardays.conference.Conferences;
import org.cleardays.disclosure.Copy;
import org.cleardays.disclosure.DisclosedCopy;
import org.cleardays.disclosure.Disclosures;

/** Prints what was disclosed, and nothing that was not. */
record DisclosedPapers(Conferences conferences, Disclosures disclosures, FamilyPrinter printer) implements FamilyPapers {

    @Override
    public byte[] onScreen(UUID copyId) {
        return printer.onScreen(contentOf(copyId), conferenceOf(copyId));
    }

    @Override
    public byte[] onPaper(UUID copyId) {
        return printer.onPaper(contentOf(copyId), conferenceOf(copyId));
    }

    private Conference conferenceOf(UUID copyId) {
        return conferences.get(disclosures.get(copyId).conferenceId());
    }

    private DisclosedCopy contentOf(UUID copyId) {
        Copy copy = disclosures.get(copyId);
        return disclosures.contentOf(copy.id())
                .orElseThrow(() -> new IllegalArgumentException("Copy " + copyId + " is not one its reader may read"));
    }
}
