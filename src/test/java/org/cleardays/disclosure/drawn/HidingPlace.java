package org.cleardays.disclosure.drawn;

import java.util.Locale;

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

    String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
