/**
 * Single statements that people take out of single readers' copies.
 *
 * <p>Knows: report. Does not know: the rules of who may read what, or copies.
 */
package org.cleardays.disclosure.kept;
