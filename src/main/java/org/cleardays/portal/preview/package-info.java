/**
 * What each reader is given, seen by the office before it leaves.
 *
 * <p>Knows: disclosure, report, conference. Does not know: how copies are sent.
 */
package org.cleardays.portal.preview;
