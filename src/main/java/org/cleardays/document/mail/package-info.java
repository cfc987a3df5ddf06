/**
 * Mails as parts: bounded reading of whatever bytes arrive.
 *
 * <p>Knows: document. Does not know: who sent them or what they are for.
 */
package org.cleardays.document.mail;
