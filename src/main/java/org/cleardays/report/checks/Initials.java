package org.cleardays.report.checks;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.cleardays.conference.Child;

/** A child as sentences that travel by mail name it: "E.C.". */
public final class Initials {

    private Initials() {
    }

    public static String of(Child child) {
        return Arrays.stream(child.name().split(" ")).map(name -> name.substring(0, 1) + ".").collect(Collectors.joining());
    }
}
