package org.cleardays.document.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.cleardays.document.file.FileKind;
import org.cleardays.document.office.PlainText;

/** Tells what a file is by what it holds; names and what a mail says of it decide nothing (threat B1). */
public final class Kinds {

    /** Its first bytes, as they would be written in ISO 8859-1. */
    private record Magic(String start, FileKind kind) {
    }

    private static final List<Magic> MAGIC = List.of(new Magic("x\u009f>\"", FileKind.TNEF),
            new Magic("MZ", FileKind.PROGRAM), new Magic("\u007fELF", FileKind.PROGRAM), new Magic("#!", FileKind.PROGRAM),
            new Magic("\u00ca\u00fe\u00ba\u00be", FileKind.PROGRAM), new Magic("\u00cf\u00fa\u00ed\u00fe", FileKind.PROGRAM),
            new Magic("L\0\0\0\u0001\u0014\u0002\0", FileKind.PROGRAM), new Magic("@echo off", FileKind.PROGRAM),
            new Magic("[InternetShortcut]", FileKind.PROGRAM),
            new Magic("7z\u00bc\u00af'\u001c", FileKind.ARCHIVE), new Magic("Rar!\u001a\u0007", FileKind.ARCHIVE),
            new Magic("\u001f\u008b", FileKind.ARCHIVE), new Magic("MSCF", FileKind.ARCHIVE), new Magic("BZh", FileKind.ARCHIVE),
            new Magic("\u00fd7zXZ\0", FileKind.ARCHIVE));

    private static final Set<String> ARCHIVES = Set.of("application/x-tar", "application/x-gtar", "application/zlib", "application/x-lzip",
            "application/x-lzma", "application/zstd", "application/x-compress", "application/x-ace-compressed", "application/x-arj",
            "application/x-iso9660-image", "application/x-lharc");

    /** HEIC, AVIF and their like. */
    private static final Pattern PICTURE_BRAND = Pattern.compile("(?s).{4}ftyp(hei[cxms]|hev[cxms]|mif1|msf1|avi[fs]|crx ).*");
    private static final Pattern WEB_PAGE = Pattern.compile(
            "(?is)\\s*(<\\?xml[^>]*>\\s*)?(<!--(?:(?!-->).)*+-->\\s*+)*+<(!doctype\\s+html|html|head|body|meta|table)\\b.*");
    private static final int START = 1024;

    private Kinds() {
    }

    /** The kind of a file; {@link FileKind#UNKNOWN} where it is none of those we know. */
    public static FileKind of(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(START, bytes.length), StandardCharsets.ISO_8859_1);
        return WrappedKinds.of(start).orElseGet(() -> WrappedKinds.unlessWritten(of(bytes, start), bytes));
    }

    private static FileKind of(byte[] bytes, String start) {
        if (start.startsWith("PK\3\4") || start.startsWith("PK\5\6") && bytes.length == 22) {
            return ZipKinds.of(bytes);
        }
        if (start.startsWith("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) {
            return OleKinds.of(bytes);
        }
        if (start.replaceFirst("^\u00ef\u00bb\u00bf", "").stripLeading().startsWith("{\\rtf")) {
            return FileKind.RTF;
        }
        return MAGIC.stream().filter(magic -> start.startsWith(magic.start())).map(Magic::kind).findFirst().or(() -> ofWriting(bytes))
                .orElseGet(() -> start.contains("%PDF-") ? FileKind.PDF : ofPicture(bytes, start));
    }

    /** Writing that people can read; a mail may hold anything further down, so it comes before everything found further down. */
    private static Optional<FileKind> ofWriting(byte[] bytes) {
        return PlainText.of(bytes).map(text -> text.substring(0, Math.min(64 * START, text.length()))).flatMap(Kinds::ofText);
    }

    private static Optional<FileKind> ofText(String text) {
        String start = text.stripLeading();
        if (MailHeaders.begin(start)) {
            return Optional.of(FileKind.EML);
        }
        return Optional.of(ofStart(start.substring(0, Math.min(START, start.length()))));
    }

    private static FileKind ofStart(String start) {
        if (start.contains("%PDF-")) {
            return FileKind.PDF;
        }
        if (WEB_PAGE.matcher(start).matches()) {
            return FileKind.HTML;
        }
        if (start.toUpperCase(Locale.ROOT).startsWith("BEGIN:VCALENDAR")) {
            return FileKind.CALENDAR;
        }
        return start.isEmpty() ? FileKind.EMPTY : start.startsWith("<?xml") || start.startsWith("<svg") ? FileKind.UNKNOWN : FileKind.TEXT;
    }

    private static FileKind ofPicture(byte[] bytes, String start) {
        String type = PICTURE_BRAND.matcher(start).matches() ? "image/heic" : magicOf(bytes);
        if (type.startsWith("image/") && !type.contains("svg")) {
            return FileKind.IMAGE;
        }
        return ARCHIVES.contains(type) ? FileKind.ARCHIVE : FileKind.UNKNOWN;
    }

    private static String magicOf(byte[] bytes) {
        try {
            return MimeTypes.getDefaultMimeTypes().detect(new ByteArrayInputStream(bytes), new Metadata()).toString();
        } catch (IOException e) {
            throw new UncheckedIOException("Bytes in memory cannot be read", e);
        }
    }
}
