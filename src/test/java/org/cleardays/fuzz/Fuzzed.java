package org.cleardays.fuzz;

/** What Jazzer calls, again and again, in a process of its own: the entry that {@code cleardays.fuzz.entry} names. */
public final class Fuzzed {

    private static final Entry ENTRY = Entry.valueOf(System.getProperty("cleardays.fuzz.entry"));

    private Fuzzed() {
    }

    public static void fuzzerTestOneInput(byte[] bytes) {
        ENTRY.read(bytes);
    }
}
