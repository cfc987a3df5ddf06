package org.cleardays.architecture.wrong.above;

import org.cleardays.architecture.wrong.below.Below;

/** Wrong on purpose: the test of the order of modules must find it. */
public record KnowsBelow(Below below) {
}
