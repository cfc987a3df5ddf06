/**
 * What content is wrapped in on its way through mail: signatures, encryption, files written as lines of text.
 *
 * <p>Knows: document. Does not know: mails, files' kinds.
 */
package org.cleardays.document.wrapped;
