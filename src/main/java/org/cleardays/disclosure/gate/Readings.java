package org.cleardays.disclosure.gate;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The ways in which one text can be read: as it stands, and with what machines write it in taken off (tags, entities, percent signs,
 * quoted-printable, base64), or what people write to hide an address from machines ("at", "dot").
 */
final class Readings {

    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]{0,2000}>");
    private static final Pattern BLOCK = Pattern.compile("(?i)</?(?:p|div|br|tr|td|th|li|ul|ol|h\\d|table|title|hr|w:p|w:br|w:tab|w:tc)\\b[^<>]*>");
    private static final Pattern ENTITY = Pattern.compile(
            "&(?:#(\\d{1,7})|#[xX]([0-9A-Fa-f]{1,6})|(nbsp|shy|zwj|zwnj|ensp|emsp|thinsp|amp|lt|gt|quot|apos));?");
    private static final Pattern PERCENT = Pattern.compile("(?:%[0-9A-Fa-f]{2})++");
    private static final Pattern QUOTED = Pattern.compile("(?:=[0-9A-Fa-f]{2})++");
    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/_-]{16,}+(?:\\r?\\n[A-Za-z0-9+/_-]++)*+={0,2}");
    /** Spaces around it are no letters; to look for them here would take for ever in a file that holds many. */
    private static final Pattern SPOKEN = Pattern.compile("(?i)[(\\[{]?\\b(?:at|dot)\\b[)\\]}]?");
    private static final Pattern RIGHT_TO_LEFT = Pattern.compile("[\\p{IsArabic}\\p{IsHebrew}]");

    private Readings() {
    }

    /** Every reading that says something else than those before it; the text as it stands first. */
    static Set<String> of(String written) {
        Set<String> readings = new LinkedHashSet<>();
        readings.add(written);
        UnaryOperator<String> unquoted = text -> decoded(text.replaceAll("=\\r?\\n", ""), QUOTED, '=');
        readings.add(unmarked(written));
        readings.add(unmarked(decoded(written, PERCENT, '%')));
        readings.add(unmarked(unquoted.apply(written)));
        if (written.contains("@") || SPOKEN.matcher(written).find()) {
            readings.add(SPOKEN.matcher(written).replaceAll(" "));
        }
        readings.addAll(unpacked(written));
        if (RIGHT_TO_LEFT.matcher(written).find()) {
            // a page is often read in the order of its places: from the left
            readings.add(new StringBuilder(written).reverse().toString());
        }
        return readings;
    }

    private static String unmarked(String text) {
        if (text.indexOf('<') < 0 && text.indexOf('&') < 0) {
            return text;
        }
        String words = TAG.matcher(BLOCK.matcher(text).replaceAll("\n")).replaceAll("");
        return ENTITY.matcher(words).replaceAll(entity -> Matcher.quoteReplacement(character(entity.group(1), entity.group(2), entity.group(3))));
    }

    private static String character(String decimal, String hexadecimal, String name) {
        if (name != null) {
            return switch (name) {
                case "amp" -> "&";
                case "lt" -> "<";
                case "gt" -> ">";
                case "shy", "zwj", "zwnj" -> "\u00ad";
                default -> " ";
            };
        }
        int code = decimal != null ? Integer.parseInt(decimal) : Integer.parseInt(hexadecimal, 16);
        return Character.isValidCodePoint(code) ? Character.toString(code) : " ";
    }

    private static String decoded(String text, Pattern runs, char sign) {
        return runs.matcher(text).replaceAll(run -> {
            String[] pairs = run.group().substring(1).split(String.valueOf(sign));
            byte[] bytes = new byte[pairs.length];
            for (int i = 0; i < pairs.length; i++) {
                bytes[i] = (byte) Integer.parseInt(pairs[i], 16);
            }
            return Matcher.quoteReplacement(new String(bytes, StandardCharsets.UTF_8));
        });
    }

    /** What looks like base64 and is text underneath. */
    private static Set<String> unpacked(String text) {
        Set<String> unpacked = new LinkedHashSet<>();
        BASE64.matcher(text).results().forEach(run -> {
            String letters = run.group().replaceAll("\\s", "").replace('-', '+').replace('_', '/').replaceFirst("=+$", "");
            String words = new String(Base64.getDecoder().decode(letters.substring(0, letters.length() - (letters.length() % 4 == 1 ? 1 : 0))),
                    StandardCharsets.UTF_8);
            if (words.chars().filter(one -> one == 0xFFFD || one < 9).count() * 20 < words.length()) {
                unpacked.add(unmarked(words));
            }
        });
        return unpacked;
    }
}
