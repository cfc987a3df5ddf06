package org.cleardays.disclosure.young;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.cleardays.disclosure.DisclosedCopy;
import org.cleardays.report.Report;

/** Decides what young people read, and proves it. Changes need a transaction. */
public interface YoungPeople {

    /** Records a decision, in place of an earlier one about the same child; or says why it cannot be. */
    YoungAnswer decide(YoungDecision decision, String actor);

    /** The decision in force about this child. */
    Optional<YoungVersion> of(UUID conferenceId, UUID childId);

    /** The reports of which something may be chosen: released by their agencies, and the newest of their authors. */
    List<Report> toChooseFrom(UUID conferenceId);

    /**
     * What this child reads, as it was decided; empty where nobody has decided, the conference has ended, or a report was corrected or
     * more words are kept back since: then somebody decides anew.
     */
    Optional<List<DisclosedCopy>> contentFor(UUID conferenceId, UUID childId);

    /** It was put into the young person's hand, with the one beside them who was named. Repeating it changes nothing. */
    void given(UUID versionId, String actor);

    /** It is not given after all. Repeating it changes nothing. */
    void withdraw(UUID versionId, String actor);
}
