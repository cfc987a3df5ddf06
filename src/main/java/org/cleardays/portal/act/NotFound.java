package org.cleardays.portal.act;

/** There is no such thing for this caller: it does not exist, or it is none of the caller's business; nobody can tell which. */
public class NotFound extends RuntimeException {

    public NotFound() {
        super("Not found");
    }

    public NotFound(Throwable cause) {
        super("Not found", cause);
    }
}
