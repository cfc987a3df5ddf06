package org.cleardays.disclosure.drawn;

import java.util.Locale;
import java.util.Optional;

import org.cleardays.document.word.WordFiles;

/** Where a withheld word can hide in a file: every place of threats.md E, and what puts it there. */
enum HidingPlace {

    VISIBLE_BODY, CHILDS_WORDS, OPINION_ON_WITHHELD, HEADER_OR_FOOTER, FOOTNOTE, TEXT_BOX, TABLE, ALT_TEXT, FIELD_CODE, HYPERLINK_TARGET,
    TRACKED_DELETION, TRACKED_INSERTION_AUTHOR, COMMENT, HIDDEN_TEXT, WHITE_ON_WHITE, ONE_POINT, DOCUMENT_PROPERTIES, CUSTOM_PROPERTIES,
    CUSTOM_XML, GLOSSARY, EMBEDDED_OBJECT, THUMBNAIL, IMAGE_PIXELS, EXIF, FILE_NAME,
    PDF_ANNOTATION, PDF_FORM_VALUE, PDF_OUTLINE, PDF_ATTACHMENT, PDF_XMP, PDF_UNDER_A_BLACK_BOX, PDF_OUTSIDE_THE_CROP_BOX, PDF_EARLIER_REVISION;

    boolean pdf() {
        return name().startsWith("PDF_");
    }

    /** In, or to be seen beside, a statement that only some may read; elsewhere the mark is nobody's in the family. */
    boolean inAStatement() {
        return ordinal() <= OPINION_ON_WITHHELD.ordinal() || this == FOOTNOTE || this == TEXT_BOX;
    }

    /** What was typed into a form stands on the page for everybody to see. */
    boolean seenOnThePage() {
        return this == PDF_FORM_VALUE;
    }

    /** Whether the file that was made really holds the mark; what only eyes see, or only its name tells, is taken on trust. */
    boolean isPlantedIn(byte[] file, String mark) {
        byte[] searched = this == EMBEDDED_OBJECT ? WordFiles.unzip(file).get("word/embeddings/inner.docx") : file;
        return this == IMAGE_PIXELS || this == FILE_NAME || !new Told("report", searched).placesOf(mark).isEmpty();
    }

    /** What becomes of a file that is not taken; empty where it is taken, and goes out without what was hidden in it. */
    Optional<String> refusal() {
        return switch (this) {
            case TABLE -> Optional.of("filed, then returned");
            case EMBEDDED_OBJECT, PDF_ATTACHMENT -> Optional.of("returned");
            case PDF_UNDER_A_BLACK_BOX -> Optional.of("held");
            default -> Optional.empty();
        };
    }

    String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
