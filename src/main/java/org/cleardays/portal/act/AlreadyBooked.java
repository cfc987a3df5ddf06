package org.cleardays.portal.act;

/** There is a conference with this reference. */
public class AlreadyBooked extends RuntimeException {

    private final String reference;

    public AlreadyBooked(String reference) {
        super("There is a conference " + reference + " already.");
        this.reference = reference;
    }

    public String reference() {
        return reference;
    }
}
