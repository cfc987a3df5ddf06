package org.cleardays.conference.authority;

import java.util.List;

/** An authority's file that cannot be used, with every reason, each a sentence that names the file and the key. */
public class AuthorityRefused extends RuntimeException {

    private final List<String> reasons;

    public AuthorityRefused(List<String> reasons) {
        super(String.join(" ", reasons));
        this.reasons = List.copyOf(reasons);
    }

    public List<String> reasons() {
        return reasons;
    }
}
