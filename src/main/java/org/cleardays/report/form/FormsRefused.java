package org.cleardays.report.form;

import java.util.List;

/** Descriptions of forms that cannot be used, with every reason, each a sentence that names the file and the key. */
public class FormsRefused extends RuntimeException {

    private final List<String> reasons;

    public FormsRefused(List<String> reasons) {
        super(String.join(" ", reasons));
        this.reasons = List.copyOf(reasons);
    }

    public List<String> reasons() {
        return reasons;
    }
}
