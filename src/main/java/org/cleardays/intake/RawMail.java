package org.cleardays.intake;

/**
 * A mail as the mailbox holds it.
 *
 * @param mailbox     name of the mailbox
 * @param uidValidity of the mailbox when it was read
 * @param uid         of the message in the mailbox
 * @param size        as the server states it, in bytes
 * @param bytes       the raw bytes; for a mail over the limit, its headers alone
 * @param overLimit   true where the size was over the limit, so that only the headers were fetched
 */
public record RawMail(String mailbox, long uidValidity, long uid, long size, byte[] bytes, boolean overLimit) {
}
