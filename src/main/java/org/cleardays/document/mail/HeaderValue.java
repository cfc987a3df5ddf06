package org.cleardays.document.mail;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.mail.internet.ParameterList;
import jakarta.mail.internet.ParseException;

/**
 * A header of the shape {@code word; parameter=value}, read as far as it can be.
 *
 * @param word       in lower case, blank where absent
 * @param parameters the rest, as written
 */
record HeaderValue(String word, String parameters) {

    static HeaderValue of(String header) {
        int end = header.indexOf(';');
        String word = (end < 0 ? header : header.substring(0, end)).replaceAll("\\([^)]{0,200}\\)", "").strip();
        return new HeaderValue(word.toLowerCase(Locale.ROOT), end < 0 ? "" : header.substring(end));
    }

    /** The parameter's value, split and encoded ones put together (RFC 2231); blank where absent. */
    String parameter(String name) {
        try {
            String value = parameters.isBlank() ? null : new ParameterList(parameters).get(name);
            return value == null ? "" : MailWords.decoded(value);
        } catch (ParseException e) {
            return loosely(name);
        }
    }

    /** For headers that break the rules: whatever stands behind {@code name=}. */
    private String loosely(String name) {
        Matcher found = Pattern.compile("(?i)[;\\s]" + Pattern.quote(name) + "\\s*=\\s*(?:\"([^\"]{0,500})\"|([^;\\r\\n]{0,500}))")
                .matcher(parameters);
        if (!found.find()) {
            return "";
        }
        return MailWords.decoded(found.group(1) != null ? found.group(1) : found.group(2).strip());
    }
}
