/**
 * Who did what to which record: append-only, hash-chained, written in the transaction of the act.
 *
 * <p>Knows: nothing of Cleardays. Does not know: what the acts mean.
 */
package org.cleardays.audit;
