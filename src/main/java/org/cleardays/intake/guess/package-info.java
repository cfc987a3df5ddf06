/**
 * Whose report something that is held may be: best guesses, each with its reasons, for the person who decides and for nobody else.
 *
 * <p>Knows: document, conference, what a mail says. Does not know: outcomes, how a guess is shown.
 */
package org.cleardays.intake.guess;
