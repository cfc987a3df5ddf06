package org.cleardays.conference;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/**
 * Something that happened or is to happen, from which deadlines can be counted: a decision, a move, the receipt of minutes.
 *
 * @param event the word authorities' files use for it: {@code strategy-discussion}, {@code moving-in}, {@code receipt-of-minutes}
 * @param at    the local time at the authority's place, where it is known
 */
public record Happening(String event, LocalDate day, Optional<LocalTime> at) {

    public static Happening on(String event, LocalDate day) {
        return new Happening(event, day, Optional.empty());
    }

    public static Happening at(String event, LocalDateTime moment) {
        return new Happening(event, moment.toLocalDate(), Optional.of(moment.toLocalTime()));
    }
}
