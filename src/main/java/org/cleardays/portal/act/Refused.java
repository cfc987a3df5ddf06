package org.cleardays.portal.act;

import java.util.List;

/** A request that cannot be done as it was made, with every reason as a sentence. */
public class Refused extends RuntimeException {

    private final List<String> reasons;

    public Refused(List<String> reasons) {
        super(String.join(" ", reasons));
        this.reasons = List.copyOf(reasons);
    }

    public Refused(String reason) {
        this(List.of(reason));
    }

    public List<String> reasons() {
        return reasons;
    }
}
