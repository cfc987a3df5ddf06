package org.cleardays.document.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The parts of a Word file, some of them rewritten; all the others stay, byte for byte, as they were packed. */
final class WordParts {

    private final byte[] file;
    private final Map<String, byte[]> parts;
    private final Map<String, byte[]> rewritten = new LinkedHashMap<>();

    WordParts(byte[] file, Map<String, byte[]> parts) {
        this.file = file;
        this.parts = parts;
    }

    Optional<byte[]> part(String name) {
        return Optional.ofNullable(rewritten.getOrDefault(name, parts.get(name)));
    }

    void put(String name, byte[] bytes) {
        rewritten.put(name, bytes);
    }

    /** The file with what was rewritten; equal parts make equal files, whenever they are packed. */
    byte[] packed() throws IOException {
        SeekableInMemoryByteChannel bytes = new SeekableInMemoryByteChannel();
        try (ZipFile from = ZipFile.builder().setByteArray(file).get(); ZipArchiveOutputStream to = new ZipArchiveOutputStream(bytes)) {
            Map<String, byte[]> left = new LinkedHashMap<>(rewritten);
            List<ZipArchiveEntry> entries = Collections.list(from.getEntriesInPhysicalOrder());
            for (ZipArchiveEntry entry : entries) {
                Optional<byte[]> changed = Optional.ofNullable(left.remove(entry.getName().replaceFirst("^/", "")));
                if (changed.isPresent()) {
                    pack(entry.getName(), changed.get(), to);
                } else {
                    to.addRawArchiveEntry(entry, from.getRawInputStream(entry));
                }
            }
            left.forEach((name, part) -> packNew(name, part, to));
        }
        return java.util.Arrays.copyOf(bytes.array(), (int) bytes.size());
    }

    private static void packNew(String name, byte[] part, ZipArchiveOutputStream to) {
        try {
            pack(name, part, to);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory takes every byte", e);
        }
    }

    private static void pack(String name, byte[] part, ZipArchiveOutputStream to) throws IOException {
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        entry.setTime(0);
        to.putArchiveEntry(entry);
        new ByteArrayInputStream(part).transferTo(to);
        to.closeArchiveEntry();
    }
}
