package org.cleardays.pack.progress;

import java.time.Instant;

/**
 * One step of building a pack.
 *
 * @param number from 1
 * @param words  for the office: "Oakfield Primary's report: 4 pages"
 * @param last   whether the building ended with it
 */
public record Step(int number, String words, Instant at, boolean last) {
}
