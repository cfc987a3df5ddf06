/**
 * How authors word what a form asks for in a few words: marks, numbers, the choice to say nothing. The words are data.
 *
 * <p>Knows: nothing but words. Does not know: forms, statements, files.
 */
package org.cleardays.report.wording;
