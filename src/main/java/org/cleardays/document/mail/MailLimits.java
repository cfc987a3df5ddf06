package org.cleardays.document.mail;

/**
 * How much of a mail is read before it is given to a person.
 *
 * @param headerBytes of the mail and of each part
 * @param parts       in the whole mail
 * @param depth       of parts within parts
 */
record MailLimits(int headerBytes, int parts, int depth) {

    static final MailLimits USUAL = new MailLimits(256 * 1024, 200, 5);
}
