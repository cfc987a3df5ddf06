package org.cleardays.portal.change;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What somebody typed into a form, by the field's name, and what is wrong with it, by the same; nothing typed is lost.
 *
 * @param text     without characters that nobody sees
 * @param problems in the order of the form
 */
public record Typed(Map<String, String> text, Map<String, String> problems) {

    private static final List<DateTimeFormatter> TIMES = Stream.of("H[[':']['.']mm]", "h[[':']['.']mm][' ']a").map(pattern ->
            new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern).toFormatter(Locale.UK)).toList();
    private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    static Typed of(Map<String, String> fields) {
        Map<String, String> text = new LinkedHashMap<>();
        fields.forEach((name, written) -> text.put(name, written.replaceAll("[\\p{Cntrl}\\x{FFFE}\\x{FFFF}&&[^\\r\\n\\t]]", "").strip()));
        return new Typed(text, new LinkedHashMap<>());
    }

    public String get(String field) {
        return text.getOrDefault(field, "");
    }

    public String get(String field, String otherwise) {
        return text.getOrDefault(field, otherwise);
    }

    public boolean wrong() {
        return !problems.isEmpty();
    }

    public String problem(String field) {
        return problems.get(field);
    }

    void problem(String field, String says) {
        problems.putIfAbsent(field, says);
    }

    /** What must not be left out. */
    String needed(String field, String says) {
        if (get(field).isBlank()) {
            problem(field, says);
        }
        return get(field);
    }

    /** The date of the three fields day, month and year; the month as a number or by its name. */
    Optional<LocalDate> day() {
        if (Stream.of("day", "month", "year").allMatch(part -> get(part).isBlank())) {
            problem("day", "Enter the date");
            return Optional.empty();
        }
        Optional<String> missing = Stream.of("day", "month", "year").filter(part -> get(part).isBlank()).findFirst();
        if (missing.isPresent()) {
            problem(missing.get(), "The date must include a " + missing.get());
            return Optional.empty();
        }
        return realDay();
    }

    private Optional<LocalDate> realDay() {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(get("year")), month(), Integer.parseInt(get("day"))))
                    .filter(day -> day.getYear() >= 1900 && day.getYear() < 2200).or(this::noRealDay);
        } catch (DateTimeException | NumberFormatException e) {
            return noRealDay();
        }
    }

    private Optional<LocalDate> noRealDay() {
        problem("day", "The date must be a real one, such as 16 6 2026");
        return Optional.empty();
    }

    private int month() {
        String written = get("month").toLowerCase(Locale.UK);
        int named = written.length() < 3 ? -1 : MONTHS.indexOf(written.substring(0, 3));
        return named < 0 ? Integer.parseInt(written) : named + 1;
    }

    /** A time of day as people write it: 10:00, 10.30, 14:00, 2pm; {@code whose} is said where it cannot be read. */
    Optional<LocalTime> time(String field, String whose) {
        for (DateTimeFormatter format : TIMES) {
            try {
                return Optional.of(LocalTime.parse(get(field).replaceAll("\\s+", " "), format));
            } catch (DateTimeParseException e) {
                continue;
            }
        }
        problem(field, get(field).isBlank() ? "Enter " + whose : "Write " + whose + " like 10:00 or 2:30pm");
        return Optional.empty();
    }
}
