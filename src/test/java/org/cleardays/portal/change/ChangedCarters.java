package org.cleardays.portal.change;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

import org.cleardays.Carters;
import org.cleardays.portal.RunningPortal;

/** The Carters' conference once more, under a reference of its own, so that it can be changed without disturbing anybody. */
public final class ChangedCarters {

    private static final AtomicInteger NUMBER = new AtomicInteger(500);

    private ChangedCarters() {
    }

    /** Books one, and answers its reference. */
    public static String book(RunningPortal portal) {
        return book(portal, UnaryOperator.identity());
    }

    /** Books one whose booking differs from the Carters' own. */
    public static String book(RunningPortal portal, UnaryOperator<String> changed) {
        String reference = "CPC-2026-1" + NUMBER.incrementAndGet();
        RunningPortal.Answer booked = portal.as("dev").post("/api/v1/conferences", "application/yaml",
                changed.apply(Carters.yaml().replace(Carters.REFERENCE, reference)));
        if (booked.status() >= 300) {
            throw new AssertionError(booked.body());
        }
        return reference;
    }
}
