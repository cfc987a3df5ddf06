package org.cleardays.pack.chapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The first day that an author's words may mean. */
class EventDayTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # written                       | first day
            18 May 2026                     | 2026-05-18
            Monday 18th of May 2026, 22:40  | 2026-05-18
            18/05/2026                      | 2026-05-18
            18.5.26                         | 2026-05-18
            2026-05-18                      | 2026-05-18
            May 18, 2026                    | 2026-05-18
            May 2026                        | 2026-05-01
            Sept. 2025                      | 2025-09-01
            05/2026                         | 2026-05-01
            2024                            | 2024-01-01
            about 2024                      | 2024-01-01
            summer 2024                     | 2024-06-01
            Winter of 2023                  | 2023-12-01
            13 April to 22 May 2026         | 2026-04-13
            12 and 14 May 2026              | 2026-05-12
            12 – 14 May 2026                | 2026-05-12
            3 March 2025 to 9 June 2026     | 2025-03-03
            March to May 2026               | 2026-03-01
            2019 to 2021                    | 2019-01-01
            """)
    void isReadFrom(String written, LocalDate day) {
        assertThat(EventDay.of(written)).contains(day);
    }

    /** Nobody knows which year was meant, or there is no such day. */
    @ParameterizedTest
    @ValueSource(strings = {"", "18 May", "last winter", "before Noah was born", "31/02/2026", "on 40 occasions", "07700 900114"})
    void isNotGuessedFrom(String written) {
        assertThat(EventDay.of(written)).isEmpty();
    }
}
