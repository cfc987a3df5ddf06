package org.cleardays.pack.chapter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * When something happened, as far as an author's words can be put in order: the first day they may mean. Words that name no year are not
 * put in order, for nobody knows which year was meant.
 */
final class EventDay {

    private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");
    private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
    private static final String YEAR = "((?:19|20)\\d\\d)";

    /** A way of writing a day, and how it is read; in words that hold several, the one that begins first is the beginning. */
    private record Way(Pattern pattern, Function<MatchResult, LocalDate> reads) {

        Way(String pattern, Function<MatchResult, LocalDate> reads) {
            this(Pattern.compile(pattern), reads);
        }
    }

    private static final List<Way> WAYS = List.of(
            new Way("\\b" + YEAR + "-(\\d\\d)-(\\d\\d)\\b", found -> LocalDate.of(number(found, 1), number(found, 2), number(found, 3))),
            new Way("\\b(\\d{1,2})[./](\\d{1,2})[./]" + YEAR + "\\b", found -> LocalDate.of(number(found, 3), number(found, 2), number(found, 1))),
            new Way("\\b(\\d{1,2})[./](\\d{1,2})[./](\\d\\d)\\b", found -> LocalDate.of(2000 + number(found, 3), number(found, 2), number(found, 1))),
            new Way("\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? " + MONTH + ",? " + YEAR + "\\b",
                    found -> LocalDate.of(number(found, 3), month(found.group(2)), number(found, 1))),
            // "13 April to 22 May 2026", "12 and 14 May 2026": the year stands once, behind the last
            new Way("\\b(\\d{1,2})(?:st|nd|rd|th)? (?:" + MONTH + " )?(?:to|until|and|-|–) (?:\\d{1,2}(?:st|nd|rd|th)? )?" + MONTH + " " + YEAR
                    + "\\b",
                    found -> LocalDate.of(number(found, 4), month(found.group(2) == null ? found.group(3) : found.group(2)), number(found, 1))),
            new Way("\\b" + MONTH + " (?:to|until|and|-|–) " + MONTH + " " + YEAR + "\\b",
                    found -> YearMonth.of(number(found, 3), month(found.group(1))).atDay(1)),
            new Way("\\b" + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?, " + YEAR + "\\b",
                    found -> LocalDate.of(number(found, 3), month(found.group(1)), number(found, 2))),
            new Way("\\b" + MONTH + ",? " + YEAR + "\\b", found -> YearMonth.of(number(found, 2), month(found.group(1))).atDay(1)),
            new Way("\\b(\\d{1,2})/" + YEAR + "\\b", found -> YearMonth.of(number(found, 2), number(found, 1)).atDay(1)),
            new Way("\\b(spring|summer|autumn|winter)(?: of)? " + YEAR + "\\b",
                    found -> YearMonth.of(number(found, 2), 3 * SEASONS.indexOf(found.group(1)) + 3).atDay(1)),
            new Way("\\b" + YEAR + "\\b", found -> LocalDate.of(number(found, 1), 1, 1)));

    private EventDay() {
    }

    /** The first day that the words may mean; empty where they name no year, or no day that there is. */
    static Optional<LocalDate> of(String words) {
        String plain = words.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
        return WAYS.stream().flatMap(way -> first(way, plain).stream()).min(Comparator.comparingInt(Found::at)).flatMap(Found::day);
    }

    /** What one way of writing finds first; where two ways begin at one place, the earlier in the list is the fuller. */
    private static Optional<Found> first(Way way, String words) {
        Matcher matcher = way.pattern().matcher(words);
        return matcher.find() ? Optional.of(new Found(matcher.start(), read(way, matcher.toMatchResult()))) : Optional.empty();
    }

    private static Optional<LocalDate> read(Way way, MatchResult found) {
        try {
            return Stream.of(way.reads().apply(found)).findFirst();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private record Found(int at, Optional<LocalDate> day) {
    }

    private static int number(MatchResult found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static int month(String begins) {
        return MONTHS.indexOf(begins) + 1;
    }
}
