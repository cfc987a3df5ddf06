package org.cleardays.disclosure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.cleardays.conference.Conferences;
import org.cleardays.disclosure.kept.KeptStatements;
import org.cleardays.report.Report;
import org.cleardays.report.ReportForms;

/** Each reader's copy without a server: by the same rules, with nothing kept and nothing decided but what its caller names. */
public final class OfflineCopies {

    private final Drafts drafts;

    public OfflineCopies(Conferences conferences, ReportForms forms, Gate gate) {
        this.drafts = new Drafts(new Drafts.Filed(id -> {
            throw new IllegalArgumentException("Without a server no report is kept: " + id);
        }, KeptStatements.NONE), conferences, forms, gate, CarriedPages.NONE);
    }

    /** What the rules and a person's release of these statements (by their number in the report) give this family member. */
    public DisclosedCopy forReader(Report report, UUID readerId, List<Integer> released) {
        return drafts.one(report, readerId, released).content();
    }

    /** What a professional or the chair reads of it, by the rules alone. */
    public DisclosedCopy forProfessional(Report report, UUID personId) {
        return drafts.forProfessional(report, personId);
    }

    /** Whether a person must look at this report before any of it goes to a family member. */
    public boolean waitsForAPerson(Report report) {
        return drafts.waitsForAPerson(report);
    }

    /** Whether each statement, by its number in the report, is this reader's to read, and if not, why. */
    public Map<Integer, Verdict> verdicts(Report report, UUID readerId) {
        return drafts.verdicts(report, readerId);
    }

    /** Why this person gets nothing of any report, in the words of whoever decided it; empty where nobody did. */
    public Optional<String> keptAltogether(Report report, UUID readerId) {
        return drafts.withheldAltogether(report.conferenceId(), readerId).map(decision -> decision.reason() + " (" + decision.decidedBy() + ")");
    }
}
