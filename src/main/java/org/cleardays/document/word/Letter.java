package org.cleardays.document.word;

/**
 * A filled letter.
 *
 * @param word  the Word file
 * @param xhtml the same letter as a page to be printed for the screen or on paper
 * @param text  the same letter as plain text
 */
public record Letter(byte[] word, String xhtml, String text) {
}
