package org.cleardays.pack.correction;

import java.util.List;
import java.util.Optional;

import org.cleardays.disclosure.Copy;

/** Knows of a copy what its reader had before it. */
public interface Corrections {

    /** What to say of the copy that this one takes the place of; empty where its reader had none. */
    Optional<Correction> of(Copy copy);

    /** The copies of earlier versions that reached this reader, the oldest first; others tell nobody that they ever were. */
    List<Copy> before(Copy copy);
}
