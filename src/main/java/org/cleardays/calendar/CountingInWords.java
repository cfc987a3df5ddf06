package org.cleardays.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.cleardays.calendar.CountedDays.Skipped;

/** Tells how working days were counted, in sentences; days that follow one another are told as one run. */
final class CountingInWords {

    private static final DateTimeFormatter WITH_YEAR = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter WITH_MONTH = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d", Locale.UK);

    private final CountedDays days;

    private CountingInWords(CountedDays days) {
        this.days = days;
    }

    static String of(CountedDays days) {
        CountingInWords words = new CountingInWords(days);
        return words.counted() + words.skipped() + words.clearDays() + words.expected();
    }

    private String counted() {
        return "%s %s, not counting that day: %s.".formatted(days.rule(), WITH_YEAR.format(days.from()),
                runs(days.counted()).stream().map(this::run).collect(Collectors.joining(", ")));
    }

    private String skipped() {
        List<Skipped> inOrder = days.skipped().stream().sorted(Comparator.comparing(Skipped::day)).toList();
        return inOrder.isEmpty() ? "" : " Skipped: " + skippedRuns(inOrder).stream()
                .map(run -> run(run.stream().map(Skipped::day).toList()) + " (" + run.getFirst().why() + ")")
                .collect(Collectors.joining(", ")) + ".";
    }

    private String clearDays() {
        if (!days.rule().before()) {
            return "";
        }
        return switch (days.clearDays()) {
            case 0 -> " Leaves no clear working day.";
            case 1 -> " Leaves 1 clear working day.";
            default -> " Leaves " + days.clearDays() + " clear working days.";
        };
    }

    private String expected() {
        return days.expected().isEmpty() ? ""
                : " Counts on expected, not yet proclaimed, holidays: " + String.join(", ", days.expected()) + ".";
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
            return withMonth(last);
        }
        boolean oneMonth = run.getFirst().getMonth() == last.getMonth();
        String first = oneMonth ? DAY.format(run.getFirst()) : withMonth(run.getFirst());
        String joint = run.size() == 2 ? " and " : last.isBefore(run.getFirst()) ? " back to " : " to ";
        return first + joint + withMonth(last);
    }

    /** The year is told where it is another than that of the day counted from. */
    private String withMonth(LocalDate day) {
        return (day.getYear() == days.from().getYear() ? WITH_MONTH : WITH_YEAR).format(day);
    }
}
