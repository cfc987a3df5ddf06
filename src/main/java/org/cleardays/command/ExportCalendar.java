package org.cleardays.command;

import java.util.concurrent.Callable;

import org.cleardays.calendar.WorkingCalendar;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a calendar's rows as a file: to be edited, checked, and put in force on the page of calendars. */
@Command(name = "export", mixinStandardHelpOptions = true, description = "Prints a calendar's rows: place,date,name,standing,source.")
final class ExportCalendar implements Callable<Integer> {

    @Parameters(paramLabel = "PLACE", converter = Calendar.class, description = "such as isle-of-man")
    private WorkingCalendar calendar;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().getOut().print(calendar.csv());
        spec.commandLine().getOut().flush();
        return 0;
    }
}
