package org.cleardays.command;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

import org.cleardays.calendar.Holiday;
import org.cleardays.calendar.WorkingCalendar;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the holidays of one year. */
@Command(name = "show", mixinStandardHelpOptions = true, description = "Prints a year's holidays: day, weekday, name, standing, source.")
final class ShowCalendar implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "PLACE", converter = Calendar.class, description = "such as isle-of-man")
    private WorkingCalendar calendar;

    @Parameters(index = "1", paramLabel = "YEAR", description = "such as 2026")
    private int year;

    @Option(names = "--json", description = "print an array of objects")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (year < calendar.from().getYear() || year > calendar.until().getYear()) {
            return refuse("The calendar " + calendar + " reaches from " + calendar.from() + " to " + calendar.until()
                    + " and has no holidays of " + year + ".");
        }
        List<Holiday> holidays = calendar.holidays().stream().filter(holiday -> holiday.date().getYear() == year).toList();
        if (json) {
            out().println(Json.of(holidays.stream().map(ShowCalendar::fields).toList()));
        } else {
            holidays.forEach(this::print);
        }
        return 0;
    }

    private void print(Holiday holiday) {
        out().println("%s  %-9s  %-10s  %s (%s)".formatted(holiday.date(), weekday(holiday.date()), holiday.standing(), holiday.name(),
                holiday.source()));
    }

    private int refuse(String why) {
        (json ? out() : spec.commandLine().getErr()).println(json ? Json.refused(why) : why);
        return 1;
    }

    private static Map<String, String> fields(Holiday holiday) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("date", holiday.date().toString());
        fields.put("weekday", weekday(holiday.date()));
        fields.put("name", holiday.name());
        fields.put("standing", holiday.standing());
        fields.put("source", holiday.source());
        return fields;
    }

    private static String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK);
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
