package org.cleardays.document.container;

/**
 * How much a packed file may unpack to before it is refused.
 *
 * @param entries   number of entries in the archive
 * @param total     bytes of all entries together
 * @param entry     bytes of one entry
 * @param kept      bytes of one entry that is kept: these are held in memory
 * @param ratio     unpacked to packed bytes of one entry, heeded once it is over {@code ratioFrom} bytes
 */
public record ArchiveLimits(int entries, long total, long entry, long kept, int ratio, long ratioFrom) {

    private static final long MB = 1024 * 1024;

    /** For documents. Threat B2, but for the XML parts that are kept, where 16 MB is already a thousand pages. */
    public static final ArchiveLimits DOCUMENT = new ArchiveLimits(2_000, 300 * MB, 100 * MB, 16 * MB, 100, MB);
}
