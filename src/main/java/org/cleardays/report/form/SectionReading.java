package org.cleardays.report.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.cleardays.conference.ConferenceKind;
import org.cleardays.conference.authority.AuthorityReading;
import org.cleardays.conference.authority.DidYouMean;
import org.cleardays.conference.authority.Written;
import org.cleardays.document.form.FormLayout.Label;
import org.cleardays.report.form.FormWords.Section;

/** Reads one section of a description: a key alone, for the section as what it extends has it, or a group of keys. */
final class SectionReading {

    static final List<String> ROWS = List.of("statements", "chronology", "scales");
    private static final List<String> KINDS = List.of("fields", "statements", "chronology", "scales", "sign-off");
    private static final List<String> KEYS = List.of("key", "kind", "group", "heading", "also", "guidance", "blank", "only-for", "labels", "columns");
    private static final String KEY = "a short name in small letters and hyphens";

    private final AuthorityReading reading;
    private final LabelReading labels;
    private final FormWords base;

    SectionReading(AuthorityReading reading, LabelReading labels, FormWords base) {
        this.reading = reading;
        this.labels = labels;
        this.base = base;
    }

    Optional<Section> read(Written item) {
        return switch (item) {
            case Written.Text text -> named(text);
            case Written.Fields fields -> described(fields);
            case Written.Items list -> {
                reading.fault(list, "is a list; write the key of a section, or a group of keys that begins with key.");
                yield Optional.empty();
            }
        };
    }

    private Optional<Section> named(Written.Text text) {
        Optional<Section> known = Optional.ofNullable(base.sections().get(text.text()));
        if (known.isEmpty()) {
            reading.fault(text, "says \"" + text.text() + "\", which is no section of what this form extends; "
                    + DidYouMean.of(text.text(), base.sections().keySet()).map(close -> "did you mean " + close + "?")
                            .orElse("describe it with key, kind and heading."));
        }
        return known;
    }

    private Optional<Section> described(Written.Fields in) {
        reading.knownOnly(in, KEYS);
        Optional<String> key = reading.required(in, "key", KEY, LabelReading::key);
        Optional<Section> known = key.map(base.sections()::get);
        Optional<String> kind = known.isPresent() ? reading.optional(in, "kind", oneOf(), SectionReading::kind).or(() -> known.map(Section::kind))
                : reading.required(in, "kind", oneOf(), SectionReading::kind);
        Optional<String> heading = known.isPresent() ? text(in, "heading").or(() -> known.map(Section::heading))
                : reading.required(in, "heading", "the heading as it stands in the form", Function.identity());
        if (key.isEmpty() || kind.isEmpty() || heading.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Section(key.get(), kind.get(), text(in, "group").or(() -> known.map(Section::group)).orElse(""), heading.get(),
                also(in, known), text(in, "guidance").or(() -> known.map(Section::guidance)).orElse(""),
                reading.optional(in, "blank", "a number of rows such as 3", LabelReading::number).or(() -> known.map(Section::blank)).orElse(3),
                onlyFor(in, known), labels(in, kind.get(), known)));
    }

    /** The words it is known by join those of the section it is a wording of, whose heading is one of them. */
    private List<String> also(Written.Fields in, Optional<Section> known) {
        Set<String> also = new LinkedHashSet<>(reading.texts(in, "also", "other words for the heading", Function.identity()));
        known.ifPresent(section -> {
            also.add(section.heading());
            also.addAll(section.also());
        });
        return new ArrayList<>(also);
    }

    private List<Label> labels(Written.Fields in, String kind, Optional<Section> known) {
        boolean rows = ROWS.contains(kind);
        in.find(rows ? "labels" : "columns").ifPresent(wrong -> reading.fault(wrong,
                "does not go with a section of the kind " + kind + "; write " + (rows ? "columns." : "labels.")));
        Optional<List<Label>> own = in.find(rows ? "columns" : "labels").map(written -> labels.columns(kind, written));
        boolean same = known.isPresent() && known.get().kind().equals(kind);
        if (!rows && own.isEmpty() && !same) {
            reading.missing(in, "labels", "the labels of its rows");
        }
        return own.orElse(same ? known.get().labels() : List.of());
    }

    private List<String> onlyFor(Written.Fields in, Optional<Section> known) {
        String expected = "kinds of conference, of " + String.join(", ", conferences());
        return in.find("only-for").isEmpty() ? known.map(Section::onlyFor).orElse(List.of())
                : reading.texts(in, "only-for", expected, written -> member(written, conferences()));
    }

    private Optional<String> text(Written.Fields in, String key) {
        return reading.optional(in, key, "a text", Function.identity());
    }

    private static String kind(String written) {
        return member(written.toLowerCase(Locale.ROOT), KINDS);
    }

    private static String member(String written, List<String> known) {
        if (!known.contains(written)) {
            throw new IllegalArgumentException(written);
        }
        return written;
    }

    private static List<String> conferences() {
        return Arrays.stream(ConferenceKind.values()).map(ConferenceKind::word).toList();
    }

    private static String oneOf() {
        return "one of " + String.join(", ", KINDS);
    }
}
