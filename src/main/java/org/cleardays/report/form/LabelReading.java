package org.cleardays.report.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.cleardays.conference.authority.AuthorityReading;
import org.cleardays.conference.authority.DidYouMean;
import org.cleardays.conference.authority.Written;
import org.cleardays.document.form.FormLayout.Label;

/** Reads the labels of a section's rows, or the columns of its table. */
final class LabelReading {

    private static final List<String> KEYS = List.of("key", "label", "also", "width", "choices");
    private static final List<String> OF_STATEMENTS = List.of("text", "mark", "source", "about", "who-may-read", "when");
    private static final Map<String, List<String>> COLUMNS = Map.of("statements", OF_STATEMENTS, "chronology", OF_STATEMENTS,
            "scales", List.of("child", "score", "reason", "who-may-read"));

    private final AuthorityReading reading;

    LabelReading(AuthorityReading reading) {
        this.reading = reading;
    }

    /** The labels of a section of this kind, or its columns, whose keys are given. */
    List<Label> columns(String kind, Written written) {
        if (!(written instanceof Written.Items list)) {
            reading.fault(written, "is " + written.kind() + "; write a list of labels, each { key: …, label: … }.");
            return List.of();
        }
        List<Label> labels = list.items().stream().flatMap(item -> label(item).stream()).toList();
        if (COLUMNS.containsKey(kind)) {
            labels.forEach(label -> known(list, label.key(), COLUMNS.get(kind)));
        }
        twice(list, labels);
        return labels;
    }

    private Optional<Label> label(Written item) {
        if (!(item instanceof Written.Fields in)) {
            reading.fault(item, "is " + item.kind() + "; write { key: …, label: … }.");
            return Optional.empty();
        }
        reading.knownOnly(in, KEYS);
        Optional<String> key = reading.required(in, "key", "a short name in small letters and hyphens", LabelReading::key);
        Optional<String> label = reading.required(in, "label", "the label as it stands in the form", Function.identity());
        List<String> also = reading.texts(in, "also", "other words for the label", Function.identity());
        int width = reading.optional(in, "width", "a share of the width, in per cent, such as 20", LabelReading::number).orElse(0);
        List<String> choices = reading.texts(in, "choices", "words to choose from", Function.identity());
        return key.isPresent() && label.isPresent() ? Optional.of(new Label(key.get(), label.get(), also, width, choices)) : Optional.empty();
    }

    private void known(Written.Items list, String key, List<String> known) {
        if (!known.contains(key)) {
            reading.fault(list, "has a column \"" + key + "\", which means nothing here; "
                    + DidYouMean.of(key, known).map(close -> "did you mean " + close + "?").orElse("known are " + String.join(", ", known) + "."));
        }
    }

    private void twice(Written.Items list, List<Label> labels) {
        labels.stream().map(Label::key).distinct().filter(key -> labels.stream().filter(label -> label.key().equals(key)).count() > 1)
                .forEach(key -> reading.fault(list, "has \"" + key + "\" twice; keep one of them, and give its other words under also."));
    }

    static String key(String written) {
        if (!written.matches("[a-z][a-z0-9-]{0,40}")) {
            throw new IllegalArgumentException(written);
        }
        return written;
    }

    static Integer number(String written) {
        int number = Integer.parseInt(written);
        if (number < 1 || number > 100) {
            throw new IllegalArgumentException(written);
        }
        return number;
    }
}
