package org.cleardays.pack.family;

import java.util.List;
import java.util.UUID;

/**
 * A reader's own copies, printed. What is read on a screen is given out only after the gate has read it back and found nothing that
 * nobody let through; {@link IllegalArgumentException} for a copy that its reader may not read.
 */
public interface FamilyPapers {

    Served copy(UUID copyId, Shape shape);

    /** These copies of this reader's in one document, as far as they may be read now. */
    Served everything(UUID conferenceId, UUID readerId, List<UUID> copyIds, Print print);

    /** The same for whoever decides about what the gate has stopped: never for the reader. */
    Paper everythingForTheOffice(UUID conferenceId, UUID readerId);

    /** To be posted or handed over, with a letter before it: for paper alone, it never leaves by mail or link. */
    byte[] onPaper(UUID copyId);
}
