/**
 * A mail as bytes, and its way to the mail server.
 *
 * <p>Knows: SMTP and MIME. Does not know: what a mail is about, or whether it went before.
 */
package org.cleardays.dispatch.mail;
