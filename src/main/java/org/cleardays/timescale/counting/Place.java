package org.cleardays.timescale.counting;

import java.time.LocalTime;
import java.time.ZoneId;

import org.cleardays.calendar.WorkingCalendar;

/** Where something is due: its working days, its clocks, and when its day of work ends. */
public record Place(WorkingCalendar calendar, ZoneId zone, LocalTime closeOfBusiness) {
}
