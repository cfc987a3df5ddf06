package org.cleardays.portal.account;

import java.util.List;

/** An account that cannot be added, with every reason as a sentence. */
public class AccountRefused extends RuntimeException {

    private final List<String> reasons;

    public AccountRefused(List<String> reasons) {
        super(String.join(" ", reasons));
        this.reasons = List.copyOf(reasons);
    }

    public List<String> reasons() {
        return reasons;
    }
}
