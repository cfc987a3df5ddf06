package org.cleardays.calendar;

import java.util.List;

/** A calendar's rows that cannot be used, with every reason, each a sentence that names the line and what was expected. */
public class CalendarRefused extends IllegalArgumentException {

    private final List<String> reasons;

    public CalendarRefused(List<String> reasons) {
        super(String.join(" ", reasons));
        this.reasons = List.copyOf(reasons);
    }

    public List<String> reasons() {
        return reasons;
    }
}
