/**
 * Forms: what they look like, and what a filled-in one says, whatever kind of file it came as.
 *
 * <p>Knows: document. Does not know: kinds of files, conferences.
 */
package org.cleardays.document.form;
