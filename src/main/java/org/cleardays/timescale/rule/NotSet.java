package org.cleardays.timescale.rule;

import java.util.List;

/** The source leaves it blank, and so does the authority. */
public record NotSet() implements Phrase {

    @Override
    public List<Counted> parts() {
        return List.of();
    }

    @Override
    public String joint() {
        return "; by when is ";
    }

    @Override
    public List<Variation> variations() {
        return List.of();
    }

    @Override
    public String toString() {
        return "not set by the authority";
    }
}
