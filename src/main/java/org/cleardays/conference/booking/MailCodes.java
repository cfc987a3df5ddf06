package org.cleardays.conference.booking;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Codes for plus-addresses: six characters that cannot be mistaken for one another, and two check digits by ISO 7064 MOD 97-10.
 *
 * <p>Any one wrong character, and any two neighbours that changed places, are found out. That holds because every character counts as
 * two digits, its place in the alphabet; an IBAN, where a digit counts as one, lets some wrong characters pass.
 */
final class MailCodes {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 6;

    private final RandomGenerator random;

    MailCodes() {
        this(new SecureRandom());
    }

    MailCodes(RandomGenerator random) {
        this.random = random;
    }

    String next() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return code + checkDigits(code);
    }

    /** The code as it is kept, where what somebody wrote is one; empty where its check digits do not agree. */
    static Optional<String> read(String written) {
        return Optional.ofNullable(written).map(code -> code.strip().toUpperCase(Locale.ROOT)).filter(MailCodes::agrees);
    }

    private static boolean agrees(String code) {
        return code.matches("[" + ALPHABET + "]{" + LENGTH + "}[0-9]{2}") && code.endsWith(checkDigits(code.substring(0, LENGTH)));
    }

    private static String checkDigits(CharSequence code) {
        int remainder = 0;
        for (int i = 0; i < code.length(); i++) {
            remainder = (remainder * 100 + ALPHABET.indexOf(code.charAt(i))) % 97;
        }
        return "%02d".formatted(98 - remainder * 100 % 97);
    }
}
