package org.cleardays.disclosure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.cleardays.conference.PersonRestriction;
import org.cleardays.disclosure.kept.KeptStatement;

/** Decides who may read what, and makes each reader's own copy. */
public interface Disclosures {

    /**
     * Draws up one copy per reader of an accepted (and, where asked, countersigned) report. With no restriction the copies are
     * ready by themselves; with any, all of them wait for a person's release. Repeating it changes nothing.
     */
    Drawn drawUp(UUID reportId);

    /** The copies of a report, one per reader of the conference, in the order of the booking. */
    List<Copy> copiesOf(UUID reportId);

    List<Copy> copiesFor(UUID conferenceId, UUID readerId);

    List<Copy> of(UUID conferenceId);

    Copy get(UUID copyId);

    /** What this reader's copy would hold now, with the given extra releases: what a person sees before releasing. */
    DisclosedCopy preview(UUID reportId, UUID readerId, List<Integer> releasedStatements);

    /** What the reader reads: built from what may be read; only for copies that are ready or shared. */
    Optional<DisclosedCopy> contentOf(UUID copyId);

    /** What stood in a copy that a newer one has taken the place of: to tell what is new in that, and never to be shown again. */
    Optional<DisclosedCopy> contentOfReplaced(UUID copyId);

    /**
     * A person releases a report to one reader: what the restrictions clear, and the statements named here besides. The gate
     * examines the copy first; a hit or near hit stops it. Where {@code gateOverride} gives that person's reason, and the copy's hits
     * have shown that person each of them, a second person is asked: see {@link #agree}.
     */
    Released release(UUID reportId, UUID readerId, List<Integer> releasedStatements, String decidedBy, String reason, String gateOverride,
                     String actor);

    /** A second person agrees that the copy goes to its reader although the gate found words in it: exactly as the first one wanted it. */
    Released agree(UUID reportId, UUID readerId, String decidedBy, String reason, String actor);

    /** A second person does not agree: the copy stays where it is. Changes nothing where nobody is asked any more. */
    void refuse(UUID reportId, UUID readerId, String decidedBy, String reason, String actor);

    /** What people decided about a copy, oldest first. */
    List<CopyDecision> decisionsAbout(UUID copyId);

    /**
     * Why this person may not be the one who lets the copy past the gate when its message was stopped: whoever released it has looked
     * already, and a second person is asked. Empty where they may.
     */
    Optional<String> whyNotTheSecond(UUID copyId, String decidedBy, String actor);

    /** How the agency has released its own report for sharing with this reader; until it has, nothing of it is released to them. */
    AgencyRelease agencyRelease(UUID reportId, UUID readerId);

    /** How it has released it to every reader, a young person among them: what it released to one parent alone is nobody else's. */
    AgencyRelease agencyRelease(UUID reportId);

    /**
     * The agency was asked, and released its report to this reader, or to every reader where none is named: who gave the release, and how.
     * The first recording stands.
     */
    void recordAgencyRelease(UUID reportId, Optional<UUID> readerId, String by, String words, String actor);

    /** The same for every reader. */
    default void recordAgencyRelease(UUID reportId, String by, String words, String actor) {
        recordAgencyRelease(reportId, Optional.empty(), by, words, actor);
    }

    /**
     * A person takes statements that the rules clear, by their number in the report, out of this reader's copy while it is still open:
     * they are withheld until somebody releases them by name, and what rests on them waits. Answers whether it was open.
     */
    boolean keepStatements(UUID reportId, UUID readerId, List<Integer> numbers, String decidedBy, String reason, String actor);

    /** What was taken out of this reader's copy. */
    List<KeptStatement> keptStatements(UUID reportId, UUID readerId);

    /** A person decides that this reader gets no copy of this report. */
    void withhold(UUID reportId, UUID readerId, String decidedBy, String reason, String actor);

    /** Every report is kept from this reader from now on, by the decision that stands on the conference: no copy of any is read any more. */
    void keepEverythingFrom(UUID conferenceId, UUID readerId, String actor);

    /** That decision is lifted: a person decides about each copy that it closed, and nothing goes by itself. */
    void decideAnew(UUID conferenceId, PersonRestriction lifted, String decidedBy, String reason, String actor);

    /** The gate found something in what was printed of a copy that was ready: nobody reads it until a person has decided again. */
    void stop(UUID copyId, List<GateHit> hits);

    /** The chair's copy: everything but what nobody may read. */
    DisclosedCopy forChair(UUID reportId);

    /** A report as the professionals' bundle gives it to this professional: without what is the chair's or nobody's, or was not understood. */
    DisclosedCopy forProfessional(UUID reportId, UUID personId);

    /**
     * What a child of the conference would read of a report: these statements, by their number in the report, and no others. A person
     * must have recorded that they read it.
     */
    YoungDraft forYoungPerson(UUID reportId, UUID childId, List<Integer> statements);

    /** Why each statement is in this reader's copy or not, before any release; by number in the report. For the office's eyes. */
    Map<Integer, Verdict> verdicts(UUID reportId, UUID readerId);

    /** Reports with copies that wait for a person's release or were stopped by the gate. */
    List<Copy> waiting();
}
