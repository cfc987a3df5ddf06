package org.cleardays.timescale.counting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

import org.cleardays.timescale.rule.Event;

/** The event counted from, with its day and, where it is known, its local time. */
public record Start(Event event, LocalDate day, Optional<LocalTime> at) {
}
