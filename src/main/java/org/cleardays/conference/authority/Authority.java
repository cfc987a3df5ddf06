package org.cleardays.conference.authority;

import java.time.LocalTime;
import java.time.ZoneId;

/**
 * The settings of the authority that holds a conference; its rules are the business of {@code timescale}.
 *
 * @param name            name of its file, {@code doncaster}
 * @param displayName     what people call it, "Doncaster"
 * @param calendar        name of its calendar of working days, {@code england-and-wales}
 * @param closeOfBusiness when a day on which something is due ends
 * @param countersigning  whether a manager countersigns each report
 */
public record Authority(String name, String displayName, ZoneId zone, String calendar, LocalTime closeOfBusiness, boolean countersigning) {
}
