package org.cleardays.timescale;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.cleardays.calendar.WorkingDays;

/** So many working days before or after an event; a value that prints itself, "2 working days before the conference". */
record Span(WorkingDays days, Event event) {

    private static final Pattern WRITTEN = Pattern.compile("(.+ (?:before|after)) ([a-z-]+)");

    /** Reads "2 working days before conference", the event by its name in the file. */
    static Span parse(String written) {
        Matcher matcher = WRITTEN.matcher(written.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException(written);
        }
        return new Span(WorkingDays.parse(matcher.group(1)), Event.parse(matcher.group(2)));
    }

    @Override
    public String toString() {
        return days + " " + event;
    }
}
