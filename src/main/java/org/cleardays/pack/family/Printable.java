package org.cleardays.pack.family;

import java.util.Optional;

import org.cleardays.conference.Conference;
import org.cleardays.disclosure.DisclosedCopy;
import org.cleardays.pack.correction.Correction;
import org.cleardays.pack.edition.Edition;

/**
 * A copy, and what is said around it.
 *
 * @param correction what it says of the one that its reader had before; empty where there was none
 */
record Printable(DisclosedCopy content, Conference conference, Edition edition, Optional<Correction> correction) {
}
