package org.cleardays.report.version;

import static org.cleardays.report.version.Difference.Kind.ADDED;
import static org.cleardays.report.version.Difference.Kind.CHANGED;
import static org.cleardays.report.version.Difference.Kind.REMOVED;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.cleardays.document.form.Phrases;
import org.cleardays.report.Mark;
import org.cleardays.report.ReadReport;
import org.cleardays.report.ReadReport.Outside;
import org.cleardays.report.ScaleEntry;
import org.cleardays.report.Statement;
import org.cleardays.report.version.Difference.Change;
import org.cleardays.report.version.Difference.Detail;
import org.cleardays.report.version.Difference.Kind;
import org.cleardays.report.version.Difference.Of;

/** Compares two versions of a report: fields, statements, scales, and what stands outside the tables. */
record Comparison(ReadReport before, ReadReport after, Map<String, String> labels) {

    List<Change> changes() {
        return Stream.of(fields(), statements(), scales(), outside()).flatMap(List::stream).toList();
    }

    private List<Change> fields() {
        Set<String> keys = new LinkedHashSet<>(after.fields().keySet());
        keys.addAll(before.fields().keySet());
        return keys.stream().flatMap(key -> words(Of.FIELD, labels.getOrDefault(key, key.replace('-', ' ')), before.field(key), after.field(key))
                .stream()).toList();
    }

    private static Optional<Change> words(Of of, String place, String before, String after) {
        if (before.equals(after)) {
            return Optional.empty();
        }
        Kind kind = before.isEmpty() ? ADDED : after.isEmpty() ? REMOVED : CHANGED;
        return Optional.of(new Change(of, kind, place, WordChanges.between(before, after), List.of()));
    }

    private List<Change> statements() {
        StatementPairs pairs = StatementPairs.of(before.statements(), after.statements());
        List<Change> changes = new ArrayList<>();
        after.statements().forEach(statement -> pairs.before(statement)
                .map(old -> change(old, statement)).orElseGet(() -> Optional.of(alone(statement, ADDED))).ifPresent(changes::add));
        pairs.unmatched().forEach(statement -> changes.add(alone(statement, REMOVED)));
        return changes;
    }

    private static Change alone(Statement statement, Kind kind) {
        Map<String, String> said = Aspect.of(statement);
        said.remove("section");
        String text = statement.text();
        return kind == ADDED
                ? new Change(Of.STATEMENT, kind, statement.place(), WordChanges.between("", text), Aspect.differing(Map.of(), said))
                : new Change(Of.STATEMENT, kind, statement.place(), WordChanges.between(text, ""), Aspect.differing(said, Map.of()));
    }

    private static Optional<Change> change(Statement before, Statement after) {
        List<Detail> details = Aspect.differing(Aspect.of(before), Aspect.of(after));
        Change change = new Change(Of.STATEMENT, CHANGED, after.place(), WordChanges.between(before.text(), after.text()), details);
        return Optional.of(change).filter(found -> found.changesWords() || !found.details().isEmpty());
    }

    private List<Change> scales() {
        Set<String> children = new LinkedHashSet<>();
        Stream.concat(after.scales().stream(), before.scales().stream()).map(scale -> Phrases.compared(scale.child())).forEach(children::add);
        return children.stream().flatMap(child -> scale(scaleOf(child, before), scaleOf(child, after)).stream()).toList();
    }

    private static Optional<ScaleEntry> scaleOf(String child, ReadReport report) {
        return report.scales().stream().filter(scale -> Phrases.compared(scale.child()).equals(child)).findFirst();
    }

    private static Optional<Change> scale(Optional<ScaleEntry> before, Optional<ScaleEntry> after) {
        String child = after.or(() -> before).orElseThrow().child();
        List<Detail> details = Aspect.differing(before.map(Aspect::of).orElse(Map.of()), after.map(Aspect::of).orElse(Map.of()));
        String reason = after.map(ScaleEntry::reason).orElse("");
        Kind kind = before.isEmpty() ? ADDED : after.isEmpty() ? REMOVED : CHANGED;
        Change change = new Change(Of.SCALE, kind, child, WordChanges.between(before.map(ScaleEntry::reason).orElse(""), reason), details);
        return Optional.of(change).filter(found -> kind != CHANGED || found.changesWords() || !details.isEmpty());
    }

    private List<Change> outside() {
        List<String> was = before.outside().stream().map(Outside::words).toList();
        List<String> is = after.outside().stream().map(Outside::words).toList();
        return Stream.concat(
                after.outside().stream().filter(words -> !was.contains(words.words()))
                        .flatMap(words -> words(Of.OUTSIDE, words.place(), "", words.words()).stream()),
                before.outside().stream().filter(words -> !is.contains(words.words()))
                        .flatMap(words -> words(Of.OUTSIDE, words.place(), words.words(), "").stream())).toList();
    }

    /** What is said about a statement or a scale, besides its words, by what it is. */
    private static final class Aspect {

        static Map<String, String> of(Statement statement) {
            Map<String, String> said = new LinkedHashMap<>();
            said.put("section", statement.section());
            said.put("when", statement.when());
            said.put("mark", statement.mark().map(Mark::word).orElse(""));
            said.put("source", statement.source());
            said.put("about", statement.about());
            said.put("who-may-read", statement.whoMayRead());
            return said;
        }

        static Map<String, String> of(ScaleEntry scale) {
            Map<String, String> said = new LinkedHashMap<>();
            said.put("score", scale.score().map(String::valueOf).orElse(""));
            said.put("who-may-read", scale.whoMayRead());
            return said;
        }

        static List<Detail> differing(Map<String, String> before, Map<String, String> after) {
            Set<String> keys = new LinkedHashSet<>(before.keySet());
            keys.addAll(after.keySet());
            return keys.stream().map(key -> new Detail(key, before.getOrDefault(key, ""), after.getOrDefault(key, "")))
                    .filter(detail -> !detail.before().equals(detail.after())).toList();
        }
    }
}
