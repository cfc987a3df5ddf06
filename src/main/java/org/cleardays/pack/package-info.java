/**
 * Order, index and pages of the packs.
 *
 * <p>Knows: report, disclosure, response, timescale. Does not know: mail.
 */
package org.cleardays.pack;
