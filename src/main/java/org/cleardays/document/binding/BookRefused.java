package org.cleardays.document.binding;

/** The book cannot be bound as it was given; the message says why, and names no person. */
public final class BookRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BookRefused(String why) {
        super(why);
    }

    BookRefused(String why, Throwable cause) {
        super(why, cause);
    }
}
