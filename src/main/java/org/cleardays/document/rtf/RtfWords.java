package org.cleardays.document.rtf;

import java.util.Map;
import java.util.Set;

import org.cleardays.document.file.OpenedFile.Danger;
import org.cleardays.document.rtf.RtfState.Place;

/** The control words of rich text that matter to a reader of words. */
final class RtfWords {

    /** What could do harm (threats B5, B6). */
    static final Map<String, Danger> DANGERS = Map.of("object", Danger.EMBEDDED, "objdata", Danger.EMBEDDED, "objocx", Danger.ACTIVE,
            "objautlink", Danger.EXTERNAL, "objlink", Danger.EXTERNAL, "objupdate", Danger.EMBEDDED, "subdocument", Danger.EXTERNAL,
            "mmconnectstr", Danger.EXTERNAL, "mmdatasource", Danger.EXTERNAL);

    /** Where the words of a group go. */
    static final Map<String, Place> PLACES = Map.ofEntries(Map.entry("footnote", Place.NOTE), Map.entry("footer", Place.FOOTER),
            Map.entry("footerl", Place.FOOTER), Map.entry("footerr", Place.FOOTER), Map.entry("footerf", Place.FOOTER),
            Map.entry("header", Place.FOOTER), Map.entry("headerl", Place.FOOTER), Map.entry("headerr", Place.FOOTER),
            Map.entry("headerf", Place.FOOTER), Map.entry("stylesheet", Place.STYLES), Map.entry("fonttbl", Place.FONTS), 
            Map.entry("colortbl", Place.COLOURS),
            Map.entry("fldinst", Place.INSTRUCTION));

    /** Groups that nobody reads. */
    static final Set<String> NOWHERE = Set.of("info", "pict", "listtext", "pntext", "annotation", "nonesttables", "sp", "atnid",
            "atnauthor", "listtable", "listoverridetable", "revtbl", "rsidtbl", "filetbl", "themedata", "private",
            "datafield", "tc", "xe", "rxe", "txe",
            "ftnsep", "ftnsepc", "aftnsep", "aftnsepc", "nonshppict", "bkmkstart", "bkmkend", "background", "falt", "panose");

    /** Letters that are written as words. */
    static final Map<String, String> LETTERS = Map.ofEntries(Map.entry("tab", " "), Map.entry("line", " "), Map.entry("page", " "),
            Map.entry("nestcell", " "), Map.entry("nestrow", " "), Map.entry("emdash", "—"), Map.entry("endash", "–"), Map.entry("lquote", "‘"),
            Map.entry("rquote", "’"), Map.entry("ldblquote", "“"), Map.entry("rdblquote", "”"), Map.entry("bullet", "•"),
            Map.entry("emspace", " "), Map.entry("enspace", " "), Map.entry("qmspace", " "), Map.entry("softline", " "));

    private RtfWords() {
    }
}
