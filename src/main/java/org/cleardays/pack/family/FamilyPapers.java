package org.cleardays.pack.family;

import java.util.UUID;

/**
 * A reader's own copies, printed. What is read on a screen is given out only after the gate has read it back and found nothing that
 * nobody let through; {@link IllegalArgumentException} for a copy that its reader may not read.
 */
public interface FamilyPapers {

    Served copy(UUID copyId, Shape shape);

    /** All copies that this reader may read now, in one document. */
    Served everything(UUID conferenceId, UUID readerId, Print print);

    /** To be posted or handed over, with a letter before it: for paper alone, it never leaves by mail or link. */
    byte[] onPaper(UUID copyId);
}
