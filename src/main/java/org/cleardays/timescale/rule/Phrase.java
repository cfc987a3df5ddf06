package org.cleardays.timescale.rule;

import java.util.List;

/** When something is due, as an authority wrote it; a value that prints itself as people say it. */
public sealed interface Phrase permits Counted, Choice, NotSet {

    /** Everything in it that is counted. */
    List<Counted> parts();

    /** The joint between what a rule says and this phrase: "no later than", "within"; with a blank before and after. */
    String joint();

    /** What other conventions would make of this phrase, each named once. */
    List<Variation> variations();

    /** The same phrase by another convention of counting, in words. */
    record Variation(String convention, Phrase phrase) {
    }
}
