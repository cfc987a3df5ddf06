package org.cleardays.report.hints;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.cleardays.report.Check.Subject;
import org.cleardays.report.Hint;
import org.cleardays.report.Hints;
import org.cleardays.report.Statement;
import org.cleardays.report.wording.Quotes;
import org.cleardays.report.wording.WordsFile;

/**
 * Abbreviations that nobody explained: two to five capitals, not known to everybody, where they stand first. One in brackets behind its words,
 * or before its words in brackets, is explained for the whole report.
 */
final class AbbreviationHints implements Hints {

    private static final Pattern CAPITALS = Pattern.compile("(?<![\\p{L}\\p{N}/-])[A-Z]{2,5}(?=s?(?![\\p{L}\\p{N}]|[-/]\\p{N}))");
    private static final Pattern EXPLAINED = Pattern.compile("\\p{L}\\p{Ll}+ \\(([A-Z]{2,5})s?\\)|([A-Z]{2,5})s? \\(\\p{L}\\p{Ll}+ [^)]+\\)");
    private static final Pattern LOWER = Pattern.compile("\\p{Ll}");

    private final HintWords words;
    private final Set<String> known;
    private final Map<?, ?> spelt;

    AbbreviationHints(HintWords words) {
        WordsFile file = WordsFile.read("plain-words.yaml");
        this.words = words;
        this.known = Set.copyOf(file.list("known"));
        this.spelt = (Map<?, ?>) file.content().get("abbreviations");
    }

    @Override
    public List<Hint> of(Subject subject) {
        Map<String, Hint> hints = new LinkedHashMap<>();
        Set<String> settled = new HashSet<>(known);
        for (Statement statement : subject.report().statements()) {
            String text = Quotes.leftOut(statement.text());
            EXPLAINED.matcher(text).results().forEach(found -> settled.add(found.group(1) == null ? found.group(2) : found.group(1)));
            if (LOWER.matcher(text).find()) {
                CAPITALS.matcher(text).results().map(found -> found.group()).filter(settled::add)
                        .forEach(name -> hints.put(name, hint(statement, name)));
            }
        }
        return hints.values().stream().distinct().toList();
    }

    private Hint hint(Statement statement, String name) {
        return spelt.containsKey(name) ? words.at(statement.place(), "abbreviation-known", "short", name, "long", String.valueOf(spelt.get(name)))
                : words.at(statement.place(), "abbreviation");
    }
}
