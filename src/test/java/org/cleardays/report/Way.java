package org.cleardays.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * A way of damaging or misusing a form, and what must come of it.
 *
 * @param damage   done to a report in which nothing is missing
 * @param sent     what its author then makes of the Word file, and sends
 * @param findings the sentences its author gets, in their order; none: it is accepted
 * @param same     whether it says the same as before, statement for statement
 * @param reads    what else is true of what was read
 */
record Way(String name, Consumer<FilledReport> damage, UnaryOperator<byte[]> sent, List<Told> findings, boolean same, Consumer<ReadReport> reads) {

    /**
     * What an author is told.
     *
     * @param key   of the sentence in {@code findings.yaml}, and of the section it names where it names one
     * @param place the section's key and where in it: "worried, row 2"
     * @param at    how the words begin at which the comment stands; "#" for the section's heading, blank for the title of the form
     */
    record Told(String key, String place, String at) {
    }

    static Way way(String name, Consumer<FilledReport> damage) {
        return new Way(name, damage, UnaryOperator.identity(), List.of(), true, report -> { });
    }

    /** Another file than the Word file that we sent. */
    static Way file(String name, UnaryOperator<byte[]> sent) {
        return new Way(name, report -> { }, sent, List.of(), true, report -> { });
    }

    /** The damaged file is sent as another. */
    Way sent(UnaryOperator<byte[]> as) {
        return new Way(name, damage, as, findings, same, reads);
    }

    /** The report says something else than before. */
    Way differing() {
        return new Way(name, damage, sent, findings, false, reads);
    }

    Way reads(Consumer<ReadReport> more) {
        return new Way(name, damage, sent, findings, false, more);
    }

    Way told(String key, String place, String at) {
        List<Told> more = new ArrayList<>(findings);
        more.add(new Told(key, place, at));
        return new Way(name, damage, sent, more, false, reads);
    }

    @Override
    public String toString() {
        return name;
    }
}
