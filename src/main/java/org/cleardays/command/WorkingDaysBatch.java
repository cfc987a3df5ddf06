package org.cleardays.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.cleardays.calendar.WorkingCalendar;

/** Answers questions of working days, one a line; a line that cannot be answered is refused, and the next one read. */
final class WorkingDaysBatch {

    private static final int ECHO = 60;

    private final boolean allowExpected;
    private final Map<String, WorkingCalendar> calendars = new HashMap<>();
    private int refused;
    private int onExpected;

    WorkingDaysBatch(boolean allowExpected) {
        this.allowExpected = allowExpected;
    }

    /** The exit code: 1 where any line was refused. */
    int run(InputStream in, PrintWriter terminal, PrintWriter err) {
        PrintWriter out = new PrintWriter(terminal, false);
        try {
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                out.println(told(answer(line)));
                if (!lines.ready()) {
                    out.flush();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Standard input broke off", e);
        } finally {
            out.flush();
        }
        if (onExpected > 0) {
            err.println(onExpected + " of the answers count on expected, not yet proclaimed, holidays.");
        }
        return refused == 0 ? 0 : 1;
    }

    private String told(WorkingDaysAnswer answer) {
        return switch (answer) {
            case WorkingDaysAnswer.Given given -> {
                onExpected += given.expected().isEmpty() ? 0 : 1;
                yield given.date().toString();
            }
            case WorkingDaysAnswer.Refused no -> {
                refused++;
                yield "refused: " + no.why();
            }
        };
    }

    private WorkingDaysAnswer answer(String line) {
        String[] cells = line.split(",", -1);
        try {
            if (cells.length == 3) {
                return answer(cells[0].strip(), LocalDate.parse(cells[1].strip()), Integer.parseInt(cells[2].strip()));
            }
        } catch (DateTimeException | NumberFormatException e) {
            // told as any other line that is not of the form
        }
        return new WorkingDaysAnswer.Refused("\"" + echo(line) + "\" is not of the form calendar,date,number, such as isle-of-man,2026-06-09,-2.");
    }

    private WorkingDaysAnswer answer(String place, LocalDate from, int add) {
        if (Math.abs((long) add) > WorkingDaysAnswer.MOST) {
            return new WorkingDaysAnswer.Refused("The number is " + add + "; write a whole number from -9999 to 9999.");
        }
        try {
            return WorkingDaysAnswer.to(calendars.computeIfAbsent(echo(place), this::calendar), from, add);
        } catch (IllegalArgumentException e) {
            return new WorkingDaysAnswer.Refused(e.getMessage());
        }
    }

    private WorkingCalendar calendar(String place) {
        WorkingCalendar calendar = WorkingCalendar.fromClassPath(place);
        return allowExpected ? calendar.allowingExpected() : calendar;
    }

    /** What was read, fit to stand in one line of an answer. */
    private static String echo(String read) {
        return (read.length() > ECHO ? read.substring(0, ECHO) + "…" : read).replaceAll("\\p{Cntrl}", "?");
    }
}
