package org.cleardays.calendar;

/** Tells how working days were counted, in sentences; days that follow one another are told as one run. */
final class CountingInWords {

    private final CountedDays days;
    private final DaysInWords words;

    private CountingInWords(CountedDays days) {
        this.days = days;
        this.words = new DaysInWords(days.from().getYear());
    }

    static String of(CountedDays days) {
        CountingInWords words = new CountingInWords(days);
        return words.counted() + words.skipped() + words.clearDays() + words.expected();
    }

    private String counted() {
        return "%s %s, not counting that day: %s.".formatted(days.rule(), DaysInWords.withYear(days.from()), words.list(days.counted()));
    }

    private String skipped() {
        return days.skipped().isEmpty() ? "" : " Skipped: " + words.skipped(days.skipped()) + ".";
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
}
