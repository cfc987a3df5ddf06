package org.cleardays.timescale;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.cleardays.calendar.CountedDays.Skipped;
import org.cleardays.conference.ConferenceKind;
import org.cleardays.conference.Happening;

/**
 * One row of an authority's table of deadlines, worked out by hand; the tables stand in {@code deadlines/<authority>.txt}.
 *
 * @param due     the day and time with the offset from UTC, and the day to work to where that is another; or why there is no date
 * @param skipped the days stepped over, a run without a reason being a weekend
 */
record HandWorked(String occasion, ConferenceKind kind, List<Happening> happenings, String rule, String profession, String due,
                  List<Skipped> skipped, String source) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEE d MMM uuuu HH:mm XXX", Locale.ENGLISH);
    private static final DateTimeFormatter SKIPPED = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final Pattern RUN = Pattern.compile("(\\d+)(?:-(\\d+))? ([A-Z][a-z]{2})(?: (\\d{4}))?(?: (.+))?");

    /** Every row of an authority's table. */
    static List<HandWorked> table(String authority) {
        List<HandWorked> rows = new ArrayList<>();
        String occasion = "";
        for (String line : text(authority).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList()) {
            if (line.startsWith("==")) {
                occasion = line.substring(2).strip();
            } else {
                rows.addAll(rows(occasion, line));
            }
        }
        return rows;
    }

    Circumstances circumstances() {
        return new Circumstances(kind, happenings, kind == ConferenceKind.PRE_BIRTH ? Set.of(Circumstances.UNBORN) : Set.of());
    }

    /** What the rules answer, written as the table writes it. */
    String dueBy(AuthorityRules rules) {
        return switch (answer(rules)) {
            case Deadline deadline -> MOMENT.format(deadline.due())
                    + deadline.working().workTo().map(day -> ", work to " + DAY.format(day)).orElse("");
            case Undated undated -> undated.why().words();
        };
    }

    /** The days the rules skipped, in the order of the calendar. */
    List<Skipped> skippedBy(AuthorityRules rules) {
        return switch (answer(rules)) {
            case Deadline deadline -> deadline.working().skipped().stream().sorted(Comparator.comparing(Skipped::day)).toList();
            case Undated undated -> List.of();
        };
    }

    private Due answer(AuthorityRules rules) {
        return rules.dues(circumstances()).stream().filter(due -> due.id().equals(rule) && due.profession().equals(profession)).findFirst()
                .orElseThrow(() -> new AssertionError("No answer to " + rule + " for " + profession + " in " + rules.dues(circumstances())));
    }

    @Override
    public String toString() {
        return occasion.split(":")[0] + ", " + kind.word() + ": " + rule + " (" + source + ")";
    }

    private static List<HandWorked> rows(String occasion, String line) {
        String[] cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new);
        String[] rule = (cells[1] + "/").split("/", -1);
        String due = cells[2].equals("not set") ? Undated.Why.NOT_SET.words() : cells[2];
        return Arrays.stream(cells[0].split(" ")).map(kind -> new HandWorked(occasion, ConferenceKind.valueOf(kind.toUpperCase(Locale.ROOT)
                .replace('-', '_')), happenings(occasion), rule[0], rule[1], due, skipped(due, cells[3]), cells[4])).toList();
    }

    private static List<Happening> happenings(String occasion) {
        return Stream.of(occasion.substring(occasion.lastIndexOf(": ") + 2).split(" ")).map(word -> word.split("=")).map(said ->
                said[1].contains("T") ? Happening.at(said[0], LocalDateTime.parse(said[1])) : Happening.on(said[0], LocalDate.parse(said[1])))
                .toList();
    }

    private static List<Skipped> skipped(String due, String written) {
        return Stream.of(written.split("; ?")).filter(run -> !run.isBlank()).flatMap(run -> days(due, run)).toList();
    }

    private static Stream<Skipped> days(String due, String written) {
        Matcher run = RUN.matcher(written);
        if (!run.matches()) {
            throw new IllegalArgumentException(written);
        }
        String year = run.group(4) == null ? String.valueOf(ZonedDateTime.parse(due.split(",")[0], MOMENT).getYear()) : run.group(4);
        LocalDate first = LocalDate.parse(run.group(1) + " " + run.group(3) + " " + year, SKIPPED);
        int length = run.group(2) == null ? 1 : Integer.parseInt(run.group(2)) - first.getDayOfMonth() + 1;
        return Stream.iterate(first, day -> day.plusDays(1)).limit(length)
                .map(day -> new Skipped(day, run.group(5) == null ? "weekend" : run.group(5)));
    }

    private static String text(String authority) {
        try (InputStream in = HandWorked.class.getResourceAsStream("/deadlines/" + authority + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The table of " + authority + " cannot be read", e);
        }
    }
}
