package org.cleardays.report.wording;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date as people in Britain write one: the day before the month, by number or by name, the year with two figures or with four. */
public final class WrittenDate {

    private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH = "(?<month>(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*)";
    private static final String YEAR = "(?<year>\\d{4}|'?\\d{2})(?!\\d)";
    private static final String DAY = "(?<!\\d)(?<day>\\d{1,2})";
    private static final List<Pattern> FORMATS = List.of(
            pattern("(?<!\\d)(?<year>\\d{4})-(?<month>\\d{1,2})-(?<day>\\d{1,2})(?!\\d)"),
            pattern(DAY + "\\s?[./-]\\s?(?<month>\\d{1,2})\\s?[./-]\\s?" + YEAR),
            pattern(DAY + "\\s?(?:st|nd|rd|th)?[\\s./-]*(?:of\\s)?" + MONTH + "[\\s.,/-]*" + YEAR),
            pattern(MONTH + "\\.?\\s(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s" + YEAR));

    private WrittenDate() {
    }

    /** The first date in a text; empty where none is there, or no calendar has it. */
    public static Optional<LocalDate> in(String text) {
        return FORMATS.stream().map(format -> format.matcher(text)).filter(Matcher::find).findFirst().flatMap(WrittenDate::date);
    }

    private static Optional<LocalDate> date(MatchResult found) {
        try {
            return Optional.of(LocalDate.of(year(found.group("year")), month(found.group("month")), Integer.parseInt(found.group("day"))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int year(String written) {
        String digits = written.replace("'", "");
        return digits.length() == 2 ? 2000 + Integer.parseInt(digits) : Integer.parseInt(digits);
    }

    private static int month(String written) {
        return Character.isDigit(written.charAt(0)) ? Integer.parseInt(written)
                : MONTHS.indexOf(written.substring(0, 3).toLowerCase(Locale.UK)) + 1;
    }

    private static Pattern pattern(String expression) {
        return Pattern.compile(expression, Pattern.CASE_INSENSITIVE);
    }
}
