/**
 * What the family answers.
 *
 * <p>Knows: disclosure. Does not know: mail.
 */
package org.cleardays.response;
