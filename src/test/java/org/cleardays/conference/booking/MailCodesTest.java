package org.cleardays.conference.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class MailCodesTest {

    private final String code = new MailCodes().next();

    @Test
    void haveSixUnmistakableCharactersAndTwoDigits() {
        assertThat(code).matches("[0-9A-HJKMNP-TV-Z]{6}[0-9]{2}");
        assertThat(MailCodes.read(" " + code.toLowerCase() + " ")).contains(code);
    }

    @Test
    void agreeWithTheCheckDigitsOfIso7064() {
        // As in an IBAN: the number with its check digits appended leaves 1 when divided by 97.
        String digits = code.chars().mapToObj(character -> String.valueOf(Character.digit(character, 36))).reduce("", String::concat);
        assertThat(new java.math.BigInteger(digits).mod(java.math.BigInteger.valueOf(97))).isEqualTo(1);
    }

    @Test
    @Tag("A8")
    void areNotFoundWithOneCharacterWrong() {
        assertThat(IntStream.range(0, code.length()).mapToObj(this::withAnotherCharacterAt)).allSatisfy(wrong ->
                assertThat(MailCodes.read(wrong)).isEmpty());
    }

    @Test
    void areNotReadFromAnythingElse() {
        assertThat(MailCodes.read(null)).isEmpty();
        assertThat(MailCodes.read("")).isEmpty();
        assertThat(MailCodes.read(code + "1")).isEmpty();
    }

    private String withAnotherCharacterAt(int place) {
        char other = code.charAt(place) == '7' ? '3' : '7';
        return code.substring(0, place) + other + code.substring(place + 1);
    }
}
