/**
 * What is said to whom, and why: one note for each message, before it is written down.
 *
 * <p>Knows: every stage above. Does not know: links, tokens, mails as bytes, or what was sent before.
 */
package org.cleardays.dispatch.note;
