package org.cleardays.document.form;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.cleardays.document.form.Block.Spot;
import org.cleardays.document.form.FilledForm.Outside;
import org.cleardays.document.form.FilledForm.Own;
import org.cleardays.document.form.FilledForm.Section;
import org.cleardays.document.form.FormLayout.Part;
import org.cleardays.document.form.FormLayout.Shape;
import org.cleardays.document.form.Grid.Line;

/** Hands what stands in a file, piece by piece, to the section it belongs to. */
final class Gathering {

    private final FormLayout layout;
    private final Recognition known;
    private final Set<String> expected = new HashSet<>();
    private final Map<String, PartReader> found = new LinkedHashMap<>();
    private final Deque<PartReader> waiting = new ArrayDeque<>();
    private final List<Strange> strange = new ArrayList<>();
    private PartReader current;
    private Strange under;

    /** A heading of the author's own, and what stands under it. */
    private record Strange(String heading, Spot spot, PartReader in, List<Outside> outside) {
    }

    Gathering(FormLayout layout, Recognition known) {
        this.layout = layout;
        this.known = known;
    }

    /** The heading of this section stands somewhere in the file. */
    void expect(Part part) {
        expected.add(part.key());
    }

    boolean expects(Part part) {
        return expected.contains(part.key());
    }

    /** The heading of one section, or of several in one place: their tables follow in that order. */
    void head(List<Part> parts, Spot spot) {
        endOwn();
        waiting.clear();
        parts.forEach(part -> waiting.add(headed(part, spot)));
        current = waiting.getLast();
    }

    /** The heading of a group may begin a section whose own heading follows, which is then the one that counts. */
    private PartReader headed(Part part, Spot spot) {
        if (found.containsKey(part.key()) && found.get(part.key()).holdsNothing()) {
            found.remove(part.key());
        }
        return reader(part, spot);
    }

    void ownHeading(String words, Spot spot) {
        endOwn();
        under = new Strange(words, spot, current, new ArrayList<>());
    }

    void paragraph(String words, Spot spot) {
        if (field(words, spot)) {
            return;
        }
        if (under != null) {
            under.outside().add(new Outside(words, spot, "paragraph " + (under.outside().size() + 1)));
        } else if (current != null) {
            current.paragraph(words, spot);
        }
    }

    /** Before any heading of ours, a line that begins with one of the first labels is that field: "Author: Ngozi Okafor". */
    private boolean field(String words, Spot spot) {
        Optional<Part> fields = layout.parts().stream().filter(part -> part.shape() == Shape.LABELS).findFirst().filter(part -> !expects(part));
        boolean field = current == null && fields.filter(part -> new LabelsReader(part, known).written(words, spot)).isPresent();
        if (field) {
            reader(fields.get(), spot).paragraph(words, spot);
        }
        return field;
    }

    void rows(List<Line> lines) {
        if (lines.stream().allMatch(line -> line.written().isEmpty())) {
            return;
        }
        Optional<PartReader> owner = owner(lines);
        if (owner.isPresent()) {
            owner.get().rows(lines);
        } else if (under != null) {
            under.outside().addAll(PartReader.outside(lines, "in the table, "));
        } else if (current != null) {
            current.strange(lines);
        }
    }

    /** By the tags of controls, by the heading above, by the last section that still lacks such a table, by labels that only one section has. */
    private Optional<PartReader> owner(List<Line> lines) {
        Optional<PartReader> tagged = Tags.section(lines).flatMap(this::part).filter(this::lacksItsTable)
                .map(part -> reader(part, lines.getFirst().spot()));
        if (tagged.isPresent()) {
            return tagged;
        }
        if (waiting.size() > 1) {
            return Optional.of(waiting.poll());
        }
        if (current != null && (under == null ? current.fits(lines) : current.names(lines))) {
            return Optional.of(current);
        }
        return lacking(lines).or(() -> labelled(lines));
    }

    private Optional<Part> part(String key) {
        return layout.parts().stream().filter(part -> part.key().equals(key)).findFirst();
    }

    /** Nothing has been read into it, and no heading of it comes later; a copy of its table elsewhere is not its table. */
    private boolean lacksItsTable(Part part) {
        PartReader reader = found.get(part.key());
        return reader == null ? !expects(part) : reader.unfilled() || reader == current;
    }

    private Optional<PartReader> lacking(List<Line> lines) {
        return found.values().stream().filter(reader -> reader.unfilled() && reader.names(lines)).reduce((first, second) -> second);
    }

    private Optional<PartReader> labelled(List<Line> lines) {
        List<Part> fitting = layout.parts().stream().filter(part -> !expects(part) && !found.containsKey(part.key()))
                .filter(part -> new PartReader(part, known, lines.getFirst().spot()).names(lines)).toList();
        return fitting.size() == 1 ? Optional.of(reader(fitting.getFirst(), lines.getFirst().spot())) : Optional.empty();
    }

    private PartReader reader(Part part, Spot spot) {
        return found.computeIfAbsent(part.key(), missing -> new PartReader(part, known, spot));
    }

    /** A heading with nothing under it is a paragraph of the section it stands in. */
    private void endOwn() {
        if (under != null && under.outside().isEmpty() && under.in() != null) {
            under.in().paragraph(under.heading(), under.spot());
        } else if (under != null && !under.outside().isEmpty()) {
            strange.add(under);
        }
        under = null;
    }

    FilledForm form() {
        endOwn();
        Map<String, String> fields = new LinkedHashMap<>();
        Map<String, Spot> places = new LinkedHashMap<>();
        List<Section> sections = new ArrayList<>();
        layout.parts().stream().map(Part::key).map(found::get).filter(Objects::nonNull).forEach(reader -> {
            reader.fields().forEach(fields::putIfAbsent);
            reader.places().forEach(places::putIfAbsent);
            sections.add(reader.section());
        });
        return new FilledForm(fields, places, sections, own());
    }

    /** A title and the lines below it are no part of a report, unless the form is hardly to be found in it. */
    private List<Own> own() {
        boolean ours = found.size() * 2 >= layout.parts().size();
        return strange.stream().filter(part -> !ours || part.in() != null).map(part -> new Own(part.heading(), part.spot(), part.outside())).toList();
    }
}
