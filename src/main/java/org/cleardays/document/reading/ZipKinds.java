package org.cleardays.document.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.cleardays.document.container.Archive;
import org.cleardays.document.container.ArchiveLimits;
import org.cleardays.document.file.FileKind;

/** Tells zip archives apart: office documents by what they declare themselves to be, the others by what stands in them. */
final class ZipKinds {

    private static final String TYPES = "[Content_Types].xml";
    private static final String MIMETYPE = "mimetype";
    private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";

    /** For a look at the names and at two small entries; the limits of what is read come with the reader. */
    private static final int LOOK = 1024 * 1024;

    private ZipKinds() {
    }

    static FileKind of(byte[] bytes) {
        try {
            List<String> names = Archive.names(bytes, ArchiveLimits.DOCUMENT);
            if (names.contains(TYPES)) {
                return ofTypes(look(bytes, TYPES).replace("\0", ""));
            }
            return names.contains(MIMETYPE) ? ofMimetype(look(bytes, MIMETYPE).strip()) : ofNames(names);
        } catch (IOException | Archive.Refused e) {
            return ofFirst(new String(bytes, 0, Math.min(200, bytes.length), StandardCharsets.ISO_8859_1));
        }
    }

    private static String look(byte[] bytes, String name) throws IOException {
        return new String(Archive.look(bytes, name, LOOK).orElseThrow(), StandardCharsets.UTF_8);
    }

    private static FileKind ofNames(List<String> names) {
        if (names.contains("Index/Document.iwa") || names.contains("index.apxl") || names.contains("Index.zip")) {
            return FileKind.PAGES;
        }
        boolean program = names.contains("AndroidManifest.xml") || names.contains("META-INF/MANIFEST.MF")
                && names.stream().anyMatch(name -> name.endsWith(".class"));
        return program ? FileKind.PROGRAM : FileKind.ZIP;
    }

    /** By the type of the main part. */
    private static FileKind ofTypes(String types) {
        if (types.contains("ms-word.document.macroEnabled") || types.contains("ms-word.template.macroEnabled")
                || types.contains("wordprocessingml.template.main+xml")) {
            return FileKind.DOCM;
        }
        if (types.contains("wordprocessingml.document.main+xml")) {
            return FileKind.DOCX;
        }
        if (types.contains("spreadsheetml.sheet.main") || types.contains("ms-excel.") || types.contains("spreadsheetml.template.main")) {
            return FileKind.SPREADSHEET;
        }
        return types.contains("presentationml.") || types.contains("ms-powerpoint.") ? FileKind.PRESENTATION : FileKind.UNKNOWN;
    }

    private static FileKind ofMimetype(String type) {
        return switch (type) {
            case OPEN_DOCUMENT + "text" -> FileKind.ODT;
            case OPEN_DOCUMENT + "spreadsheet", OPEN_DOCUMENT + "spreadsheet-template" -> FileKind.SPREADSHEET;
            case OPEN_DOCUMENT + "presentation", OPEN_DOCUMENT + "presentation-template" -> FileKind.PRESENTATION;
            default -> FileKind.UNKNOWN;
        };
    }

    /** What a damaged archive was meant as, by the name of its first entry. */
    private static FileKind ofFirst(String start) {
        if (start.contains(TYPES) || start.contains("_rels/.rels") || start.contains("word/")) {
            return FileKind.DOCX;
        }
        return start.contains("mimetype" + OPEN_DOCUMENT + "text") ? FileKind.ODT : FileKind.ZIP;
    }
}
