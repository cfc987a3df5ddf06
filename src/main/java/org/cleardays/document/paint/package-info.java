/**
 * Pages of PDFs painted as their readers see them, and told from what they hold: words that nobody sees.
 *
 * <p>Knows: document. Does not know: what a page is painted for.
 */
package org.cleardays.document.paint;
