package org.cleardays.command;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.stream.Collectors;

import org.cleardays.conference.ConferenceKind;
import org.cleardays.conference.Happening;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the words of the command line. */
final class Words {

    private Words() {
    }

    /** Reads {@code pre-birth}. */
    static final class Kind implements ITypeConverter<ConferenceKind> {

        @Override
        public ConferenceKind convert(String word) {
            return Arrays.stream(ConferenceKind.values()).filter(kind -> kind.word().equals(word)).findFirst()
                    .orElseThrow(() -> new TypeConversionException("\"%s\" is no kind of conference; known are %s.".formatted(word,
                            Arrays.stream(ConferenceKind.values()).map(ConferenceKind::word).collect(Collectors.joining(", ")))));
        }
    }

    /** Reads {@code strategy-discussion=2026-05-20} and {@code conference=2026-06-09T10:00}. */
    static final class Event implements ITypeConverter<Happening> {

        @Override
        public Happening convert(String written) {
            String[] parts = written.split("=", 2);
            if (parts.length < 2) {
                throw new TypeConversionException(expected(written));
            }
            try {
                return parts[1].contains("T") ? Happening.at(parts[0], LocalDateTime.parse(parts[1]))
                        : Happening.on(parts[0], LocalDate.parse(parts[1]));
            } catch (DateTimeException e) {
                throw new TypeConversionException(expected(written));
            }
        }

        private static String expected(String written) {
            return "\"" + written + "\" is no event with its date; write strategy-discussion=2026-05-20, or conference=2026-06-09T10:00.";
        }
    }
}
