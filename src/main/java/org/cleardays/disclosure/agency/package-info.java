/**
 * What agencies tell of having shared their own reports by themselves.
 *
 * <p>Knows: report. Does not know: copies, or what is sent from here.
 */
package org.cleardays.disclosure.agency;
