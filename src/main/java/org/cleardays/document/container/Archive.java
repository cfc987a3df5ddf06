package org.cleardays.document.container;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.apache.commons.compress.archivers.zip.UnsupportedZipFeatureException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.ZipMethod;
import org.cleardays.document.file.OpenedFile.Danger;

/** A zip archive, read by its central directory as office programs do, with every entry unpacked once, in memory, and counted. */
public final class Archive {

    /** The archive is refused for this reason. */
    public static final class Refused extends Exception {

        private static final long serialVersionUID = 1;

        private final Danger danger;

        Refused(Danger danger) {
            super(danger.name());
            this.danger = danger;
        }

        public Danger danger() {
            return danger;
        }
    }

    /** Headers of entries are counted before any of them is read; archives within archives hold some of them too. */
    private static final int HEADERS_TO_ENTRIES = 20;

    private static final Set<Integer> METHODS = Set.of(ZipMethod.STORED.getCode(), ZipMethod.DEFLATED.getCode(),
            ZipMethod.ENHANCED_DEFLATED.getCode());

    private final ArchiveLimits limits;
    private final Predicate<String> keep;
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final List<String> names = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private long total;

    private Archive(ArchiveLimits limits, Predicate<String> keep) {
        this.limits = limits;
        this.keep = keep;
    }

    /**
     * Unpacks an archive.
     *
     * @param keep which entries to keep, by their names; the others are unpacked too, and only counted
     */
    public static Archive unpack(byte[] bytes, ArchiveLimits limits, Predicate<String> keep) throws IOException, Refused {
        refuseIf(headers(bytes) > (long) limits.entries() * HEADERS_TO_ENTRIES);
        try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
            Archive archive = new Archive(limits, keep);
            for (Enumeration<ZipArchiveEntry> entries = zip.getEntriesInPhysicalOrder(); entries.hasMoreElements();) {
                archive.take(zip, entries.nextElement());
            }
            return archive;
        }
    }

    /** The names of all entries; nothing is unpacked. */
    public static List<String> names(byte[] bytes, ArchiveLimits limits) throws IOException, Refused {
        refuseIf(headers(bytes) > (long) limits.entries() * HEADERS_TO_ENTRIES);
        try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
            return Collections.list(zip.getEntries()).stream().map(ZipArchiveEntry::getName).toList();
        }
    }

    /** The first bytes of an entry; empty where there is no such entry. */
    public static Optional<byte[]> look(byte[] bytes, String name, int most) throws IOException {
        try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
            ZipArchiveEntry entry = zip.getEntry(name);
            if (entry == null) {
                return Optional.empty();
            }
            try (InputStream in = unpacked(zip, entry)) {
                return Optional.of(in.readNBytes(most));
            }
        }
    }

    /** Unpacks an office document: its XML parts are kept. */
    public static Archive ofDocument(byte[] bytes, ArchiveLimits limits) throws IOException, Refused {
        return unpack(bytes, limits, Archive::isXml);
    }

    private static boolean isXml(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".xml") || lower.endsWith(".rels");
    }

    /** The entries that were kept, by name, in the order in which they stand. */
    public Map<String, byte[]> parts() {
        return parts;
    }

    /** The names of all entries, without folders, in the order in which they stand. */
    public List<String> names() {
        return names;
    }

    /** {@link Refused} where any part that was kept declares a document type, which no office program writes. */
    public void refuseDoctypes() throws IOException, Refused {
        for (byte[] part : parts.values()) {
            if (SafeXml.declaresDoctype(part)) {
                throw new Refused(Danger.DOCTYPE);
            }
        }
    }

    private void take(ZipFile zip, ZipArchiveEntry entry) throws IOException, Refused {
        String name = entry.getName().startsWith("/") ? entry.getName().substring(1) : entry.getName();
        if (!seen.add(name.toLowerCase(Locale.ROOT))) {
            throw new Refused(Danger.AMBIGUOUS);
        }
        refuseIf(seen.size() > limits.entries());
        if (entry.isDirectory()) {
            return;
        }
        names.add(name);
        boolean kept = keep.test(name);
        byte[] unpacked = count(zip, entry, kept);
        if (kept) {
            parts.put(name, unpacked);
        }
    }

    private byte[] count(ZipFile zip, ZipArchiveEntry entry, boolean kept) throws IOException, Refused {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[64 * 1024];
        long size = 0;
        try (InputStream in = unpacked(zip, entry)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                total += read;
                refuseIf(size > (kept ? limits.kept() : limits.entry()) || total > limits.total());
                refuseIf(size > limits.ratioFrom() && size > limits.ratio() * Math.max(1, entry.getCompressedSize()));
                if (kept) {
                    out.write(buffer, 0, read);
                }
            }
        }
        return out.toByteArray();
    }

    /** What is packed in another way than mail programs and office programs pack is not read: libraries for it may be missing. */
    private static InputStream unpacked(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new UnsupportedZipFeatureException(UnsupportedZipFeatureException.Feature.ENCRYPTION, entry);
        }
        if (!METHODS.contains(entry.getMethod())) {
            throw new UnsupportedZipFeatureException(UnsupportedZipFeatureException.Feature.METHOD, entry);
        }
        return zip.getInputStream(entry);
    }

    /** How many headers of a central directory the bytes hold. */
    private static long headers(byte[] bytes) {
        long headers = 0;
        for (int i = 0; i + 3 < bytes.length; i++) {
            if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1 && bytes[i + 3] == 2) {
                headers++;
            }
        }
        return headers;
    }

    private static void refuseIf(boolean tooMuch) throws Refused {
        if (tooMuch) {
            throw new Refused(Danger.TOO_LARGE_UNPACKED);
        }
    }
}
