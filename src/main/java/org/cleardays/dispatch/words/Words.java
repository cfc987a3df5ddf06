package org.cleardays.dispatch.words;

/** A mail's subject and its body, twice: as plain text and as HTML. */
public record Words(String subject, String text, String html) {
}
