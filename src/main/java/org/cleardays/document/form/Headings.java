package org.cleardays.document.form;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cleardays.document.form.Block.Paragraph;
import org.cleardays.document.form.FormLayout.Part;

/** How many of a form's headings a file holds. */
public final class Headings {

    private Headings() {
    }

    /** The keys of the form's sections whose heading stands in the file, in whatever of its words. */
    public static Set<String> found(List<Block> blocks, FormLayout layout) {
        HeadingReader headings = Recognition.of(layout).headings();
        Stream<Part> parts = blocks.stream().flatMap(block -> block instanceof Paragraph paragraph
                ? headings.in(paragraph.text(), paragraph.heading()).parts().stream() : Stream.empty());
        return parts.map(Part::key).collect(Collectors.toSet());
    }
}
