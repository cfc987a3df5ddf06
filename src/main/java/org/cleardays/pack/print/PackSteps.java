package org.cleardays.pack.print;

/** Hears each step of building a pack as it happens, in words for the office. */
@FunctionalInterface
public interface PackSteps {

    /** Nobody listens. */
    PackSteps UNHEARD = words -> { };

    void step(String words);

    /** Something is left out, or shown otherwise than it came, and somebody should look at it. */
    public default void named(String words) {
        step(words);
    }
}
