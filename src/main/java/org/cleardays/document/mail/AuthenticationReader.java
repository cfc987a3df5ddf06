package org.cleardays.document.mail;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.cleardays.document.mail.AuthenticationResults.OfServer;
import org.cleardays.document.mail.AuthenticationResults.Result;

import jakarta.mail.internet.InternetHeaders;

/** Reads Authentication-Results (RFC 8601, 2.2). What it cannot read says nothing. */
final class AuthenticationReader {

    private static final int MOST_HEADERS = 50;
    private static final int MOST_CHARACTERS = 16 * 1024;

    private AuthenticationReader() {
    }

    static AuthenticationResults in(InternetHeaders headers) {
        String[] written = headers.getHeader("Authentication-Results");
        List<String> values = written == null ? List.of() : List.of(written);
        return new AuthenticationResults(values.stream().limit(MOST_HEADERS).map(AuthenticationReader::header).toList());
    }

    static OfServer header(String value) {
        if (value.length() > MOST_CHARACTERS) {
            return new OfServer("", List.of());
        }
        List<List<String>> clauses = HeaderTokens.clauses(value);
        List<String> first = clauses.isEmpty() ? List.of() : clauses.getFirst();
        if (first.isEmpty() || first.contains("=")) {
            return new OfServer("", List.of());
        }
        List<Result> results = new ArrayList<>();
        clauses.subList(1, clauses.size()).forEach(clause -> result(clause, results));
        return new OfServer(lower(first.getFirst()), results);
    }

    /** {@code method[/version]=result [reason=…] [type.property=value]…} */
    private static void result(List<String> clause, List<Result> results) {
        if (clause.size() < 3 || !clause.get(1).equals("=")) {
            return;
        }
        Map<String, String> properties = new LinkedHashMap<>();
        for (int i = 3; i + 2 < clause.size(); i++) {
            if (clause.get(i + 1).equals("=")) {
                String given = clause.get(i + 2);
                properties.merge(lower(clause.get(i)), given, (one, other) -> one.equals(other) ? one : "");
                i += 2;
            }
        }
        results.add(new Result(lower(clause.getFirst()).replaceFirst("/.*", ""), lower(clause.get(2)), properties));
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
