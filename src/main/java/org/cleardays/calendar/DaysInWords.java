package org.cleardays.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.cleardays.calendar.CountedDays.Skipped;

/**
 * Puts days into words: "Thursday 21 and Friday 22 May, Tuesday 26 May".
 *
 * @param year the year that need not be told, because the sentence began with it
 */
public record DaysInWords(int year) {

    private static final DateTimeFormatter WITH_YEAR = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter WITH_MONTH = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE d", Locale.UK);

    /** "Tuesday 9 June 2026". */
    public static String withYear(LocalDate day) {
        return WITH_YEAR.format(day);
    }

    /** "Tuesday 9 June", or with its year where that is another. */
    public String day(LocalDate day) {
        return (day.getYear() == year ? WITH_MONTH : WITH_YEAR).format(day);
    }

    /** Days in their order; those that follow one another are told as one run. */
    public String list(List<LocalDate> days) {
        return runs(days).stream().map(this::run).collect(Collectors.joining(", "));
    }

    /** Days that did not count, earliest first, each run with its reason. */
    public String skipped(List<Skipped> days) {
        List<Skipped> inOrder = days.stream().sorted(Comparator.comparing(Skipped::day)).toList();
        return skippedRuns(inOrder).stream().map(run -> run(run.stream().map(Skipped::day).toList()) + " (" + run.getFirst().why() + ")")
                .collect(Collectors.joining(", "));
    }

    private static List<List<LocalDate>> runs(List<LocalDate> days) {
        List<List<LocalDate>> runs = new ArrayList<>();
        for (LocalDate day : days) {
            if (runs.isEmpty() || Math.abs(runs.getLast().getLast().toEpochDay() - day.toEpochDay()) > 1) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(day);
        }
        return runs;
    }

    private static List<List<Skipped>> skippedRuns(List<Skipped> days) {
        List<List<Skipped>> runs = new ArrayList<>();
        for (Skipped day : days) {
            boolean goesOn = !runs.isEmpty() && runs.getLast().getLast().day().plusDays(1).equals(day.day())
                    && runs.getLast().getLast().why().equals(day.why());
            if (!goesOn) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(day);
        }
        return runs;
    }

    private String run(List<LocalDate> run) {
        LocalDate last = run.getLast();
        if (run.size() == 1) {
            return day(last);
        }
        boolean oneMonth = run.getFirst().getMonth() == last.getMonth();
        String first = oneMonth ? WEEKDAY.format(run.getFirst()) : day(run.getFirst());
        String joint = run.size() == 2 ? " and " : last.isBefore(run.getFirst()) ? " back to " : " to ";
        return first + joint + day(last);
    }
}
