package org.cleardays.pack.family;

import java.util.UUID;

/** A reader's own copies, printed; {@link IllegalArgumentException} for a copy that its reader may not read. */
public interface FamilyPapers {

    /** For reading on a screen: PDF/UA-1 and PDF/A-2a. */
    byte[] onScreen(UUID copyId);

    /** To be posted or handed over, with a letter before it: for paper alone, it never leaves by mail or link. */
    byte[] onPaper(UUID copyId);
}
