package org.cleardays.audit;

import java.time.Instant;

/**
 * A recorded act: its place in the chain, and when it was recorded.
 *
 * @param sequence place in the chain, from 1, without gaps
 * @param at       business time of the act
 * @param act      what was recorded
 * @param hash     hexadecimal SHA-256 over this entry and the hash before it
 */
public record Entry(long sequence, Instant at, Act act, String hash) {
}
