package org.cleardays.document.word;

/**
 * How much a Word file may unpack to before it is refused.
 *
 * @param entries  number of entries in the archive
 * @param total    bytes of all entries together
 * @param entry    bytes of one entry
 * @param xml      bytes of one XML part: these are held in memory as trees
 * @param ratio    unpacked to packed bytes of one entry, heeded once it is over {@code ratioFrom} bytes
 */
public record WordLimits(int entries, long total, long entry, long xml, int ratio, long ratioFrom) {

    private static final long MB = 1024 * 1024;

    /** Threat B2, but for XML parts, where 16 MB is already a thousand pages. */
    public static final WordLimits USUAL = new WordLimits(2_000, 300 * MB, 100 * MB, 16 * MB, 100, MB);
}
