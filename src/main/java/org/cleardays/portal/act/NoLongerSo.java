package org.cleardays.portal.act;

/** What the caller wants to act upon has changed in the meantime: it was decided, resolved or sent before. */
public class NoLongerSo extends RuntimeException {

    public NoLongerSo(String says) {
        super(says);
    }
}
