package org.cleardays.conference.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class MailCodesTest {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final MailCodes mailCodes = new MailCodes(new Random(143));
    private final List<String> codes = Stream.generate(mailCodes::next).limit(200).toList();
    private final String code = codes.getFirst();

    @Test
    void haveSixUnmistakableCharactersAndTwoDigits() {
        assertThat(codes).doesNotHaveDuplicates().allSatisfy(each -> assertThat(each).matches("[0-9A-HJKMNP-TV-Z]{6}[0-9]{2}"));
        assertThat(MailCodes.read(" " + code.toLowerCase() + " ")).contains(code);
    }

    @Test
    void agreeWithTheCheckDigitsOfIso7064() {
        // MOD 97-10: the number with its check digits appended leaves 1 when divided by 97.
        assertThat(codes).allSatisfy(each -> assertThat(number(each).mod(BigInteger.valueOf(97))).isEqualTo(1));
    }

    @Test
    @Tag("A8")
    void areNotFoundWithAnyOneCharacterWrong() {
        assertThat(codes.stream().flatMap(MailCodesTest::withOneCharacterWrong)).hasSize(200 * 8 * 31)
                .allMatch(wrong -> MailCodes.read(wrong).isEmpty());
    }

    @Test
    @Tag("A8")
    void areNotFoundWithTwoNeighboursThatChangedPlaces() {
        assertThat(codes.stream().flatMap(MailCodesTest::withNeighboursChanged)).isNotEmpty()
                .allMatch(wrong -> MailCodes.read(wrong).isEmpty());
    }

    @Test
    void areNotReadFromAnythingElse() {
        assertThat(MailCodes.read(null)).isEmpty();
        assertThat(MailCodes.read("")).isEmpty();
        assertThat(MailCodes.read(code + "1")).isEmpty();
    }

    private static BigInteger number(String code) {
        StringBuilder digits = new StringBuilder();
        code.substring(0, 6).chars().forEach(character -> digits.append("%02d".formatted(ALPHABET.indexOf(character))));
        return new BigInteger(digits + code.substring(6));
    }

    private static Stream<String> withOneCharacterWrong(String code) {
        return IntStream.range(0, code.length()).boxed().flatMap(place -> ALPHABET.chars().filter(other -> other != code.charAt(place))
                .mapToObj(other -> code.substring(0, place) + (char) other + code.substring(place + 1)));
    }

    private static Stream<String> withNeighboursChanged(String code) {
        return IntStream.range(0, 5).filter(place -> code.charAt(place) != code.charAt(place + 1)).mapToObj(place ->
                code.substring(0, place) + code.charAt(place + 1) + code.charAt(place) + code.substring(place + 2));
    }
}
