package org.cleardays.conference.authority;

import java.time.Instant;

/**
 * One version of an authority's file.
 *
 * @param number counted from 1
 * @param by     who put it in force; "Cleardays" for one that came with it
 * @param reason why; never blank
 * @param yaml   the whole text, comments included
 */
public record AuthorityVersion(String name, int number, Instant since, String by, String reason, String yaml) {
}
