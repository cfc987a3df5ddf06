package org.cleardays.command;

import picocli.CommandLine.Command;

/** The calendars that come with Cleardays, and files that are to take their place. */
@Command(name = "calendar", mixinStandardHelpOptions = true, description = "Shows, exports and checks calendars of holidays.",
        subcommands = {ShowCalendar.class, ExportCalendar.class, CheckCalendar.class})
final class CalendarCommands {
}
