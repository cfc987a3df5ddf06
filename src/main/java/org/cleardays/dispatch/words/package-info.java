/**
 * The words of a mail: a template filled in, as plain text and as HTML from the same blocks.
 *
 * <p>Knows: the templates. Does not know: whom a mail is for.
 */
package org.cleardays.dispatch.words;
