package org.cleardays.dispatch.mail;

import java.util.Optional;

/**
 * What the mail server is told besides the mail.
 *
 * @param returnPath where notices go; empty where none is wanted, not even a bounce
 * @param recipient  exactly one address
 * @param id         comes back in a notice (RFC 3461, 4.4)
 */
public record Envelope(Optional<String> returnPath, String recipient, String id) {
}
