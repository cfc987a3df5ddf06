package org.cleardays.document.mail;

import java.util.ArrayList;
import java.util.List;

/** A structured header as words and equals signs, clause by clause; comments, folding and quotes taken away (RFC 5322, 3.2). */
final class HeaderTokens {

    private final String value;
    private final List<List<String>> clauses = new ArrayList<>();
    private int at;

    private HeaderTokens(String value) {
        this.value = value;
    }

    /** The clauses between semicolons; a quote or comment that never ends swallows the rest, so that nothing hidden in it counts. */
    static List<List<String>> clauses(String value) {
        HeaderTokens tokens = new HeaderTokens(value);
        tokens.clauses.add(new ArrayList<>());
        while (tokens.at < value.length()) {
            tokens.next();
        }
        return tokens.clauses;
    }

    private void next() {
        char c = value.charAt(at);
        switch (c) {
            case ';' -> {
                clauses.add(new ArrayList<>());
                at++;
            }
            case '=' -> {
                clauses.getLast().add("=");
                at++;
            }
            case '(' -> comment();
            case '"' -> quoted();
            default -> {
                if (isSpace(c)) {
                    at++;
                } else {
                    word();
                }
            }
        }
    }

    private void comment() {
        int depth = 0;
        do {
            char c = value.charAt(at++);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            at += c == '\\' ? 1 : 0;
        } while (depth > 0 && at < value.length());
    }

    private void quoted() {
        StringBuilder word = new StringBuilder();
        for (at++; at < value.length() && value.charAt(at) != '"'; at++) {
            at += value.charAt(at) == '\\' && at + 1 < value.length() ? 1 : 0;
            word.append(value.charAt(at));
        }
        boolean ended = at++ < value.length();
        if (ended) {
            // a local part may be quoted before its domain: "odd name"@example.org
            add(word.append(at < value.length() && value.charAt(at) == '@' ? plain() : "").toString());
        }
    }

    private void word() {
        add(plain());
    }

    private String plain() {
        int start = at;
        boolean afterEquals = !clauses.getLast().isEmpty() && clauses.getLast().getLast().equals("=");
        while (at < value.length() && isOfWord(value.charAt(at), afterEquals)) {
            at++;
        }
        return value.substring(start, at);
    }

    /** Signatures end in equals signs, which belong to the value. */
    private static boolean isOfWord(char c, boolean afterEquals) {
        return !isSpace(c) && c != ';' && c != '(' && c != '"' && (afterEquals || c != '=');
    }

    private void add(String word) {
        clauses.getLast().add(word);
    }

    private static boolean isSpace(char c) {
        return c <= ' ';
    }
}
