package org.cleardays.dispatch.mail;

import java.util.Optional;

/**
 * What the mail server is told besides the mail.
 *
 * @param returnPath where notices go; empty where none is wanted, not even a bounce
 * @param instead    where bounces go that nobody wants, at a server that knows no empty return path
 * @param recipient  exactly one address
 * @param id         comes back in a notice (RFC 3461, 4.4)
 */
public record Envelope(Optional<String> returnPath, String instead, String recipient, String id) {

    Envelope returningTo(String address) {
        return new Envelope(Optional.of(address), instead, recipient, id);
    }
}
