package org.cleardays.document.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.cleardays.document.file.OpenedFile.Danger;

/** Unpacks the XML parts of an archive, by its central directory as Word does, and counts what the rest would unpack to. */
final class WordArchive {

    /** The archive is refused for this reason. */
    static final class Refused extends Exception {

        private static final long serialVersionUID = 1;

        private final Danger danger;

        Refused(Danger danger) {
            super(danger.name());
            this.danger = danger;
        }

        Danger danger() {
            return danger;
        }
    }

    private final WordLimits limits;
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Set<String> names = new HashSet<>();
    private long total;

    private WordArchive(WordLimits limits) {
        this.limits = limits;
    }

    /** The XML parts by name. */
    static Map<String, byte[]> unpack(byte[] bytes, WordLimits limits) throws IOException, Refused {
        try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
            WordArchive archive = new WordArchive(limits);
            for (Enumeration<ZipArchiveEntry> entries = zip.getEntries(); entries.hasMoreElements();) {
                archive.take(zip, entries.nextElement());
            }
            return archive.parts;
        }
    }

    private void take(ZipFile zip, ZipArchiveEntry entry) throws IOException, Refused {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        if (!names.add(name)) {
            throw new Refused(Danger.AMBIGUOUS);
        }
        if (name.endsWith("vbaproject.bin")) {
            throw new Refused(Danger.MACROS);
        }
        refuseIf(names.size() > limits.entries());
        boolean xml = name.endsWith(".xml") || name.endsWith(".rels");
        byte[] unpacked = count(zip, entry, xml);
        if (xml) {
            parts.put(entry.getName().startsWith("/") ? entry.getName().substring(1) : entry.getName(), unpacked);
        }
    }

    private byte[] count(ZipFile zip, ZipArchiveEntry entry, boolean keep) throws IOException, Refused {
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        byte[] buffer = new byte[64 * 1024];
        long size = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                total += read;
                refuseIf(size > (keep ? limits.xml() : limits.entry()) || total > limits.total());
                refuseIf(size > limits.ratioFrom() && size > limits.ratio() * Math.max(1, entry.getCompressedSize()));
                if (keep) {
                    kept.write(buffer, 0, read);
                }
            }
        }
        return kept.toByteArray();
    }

    private static void refuseIf(boolean tooMuch) throws Refused {
        if (tooMuch) {
            throw new Refused(Danger.TOO_LARGE_UNPACKED);
        }
    }
}
