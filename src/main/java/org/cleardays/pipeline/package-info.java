/**
 * Camel: mail in and out, hand-overs, timers, the safety net.
 *
 * <p>Knows: every module above but the portal. Does not know: decisions.
 */
package org.cleardays.pipeline;
