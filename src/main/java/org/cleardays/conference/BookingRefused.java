package org.cleardays.conference;

import java.util.List;

/** A booking that cannot be taken, with every reason, each a sentence that names its key. */
public class BookingRefused extends RuntimeException {

    private final List<String> reasons;

    public BookingRefused(List<String> reasons) {
        super(String.join(" ", reasons));
        this.reasons = List.copyOf(reasons);
    }

    public List<String> reasons() {
        return reasons;
    }
}
