package org.cleardays.document.rtf;

/** What holds within a group of a rich text; a group begins with what holds around it. */
final class RtfState {

    /** Where words go. */
    enum Place {
        BODY, NOTE, FOOTER, STYLES, FONTS, INSTRUCTION, NOWHERE
    }

    Place place = Place.BODY;
    Place around = Place.BODY;
    boolean hidden;
    boolean deleted;
    boolean bold;
    boolean optional;
    int font;
    int skip = 1;

    RtfState copy() {
        RtfState copy = new RtfState();
        copy.place = place;
        copy.around = place;
        copy.hidden = hidden;
        copy.deleted = deleted;
        copy.bold = bold;
        copy.font = font;
        copy.skip = skip;
        return copy;
    }

    void plain() {
        hidden = false;
        deleted = false;
        bold = false;
    }

    boolean isSeen() {
        return !hidden && !deleted && place != Place.NOWHERE;
    }
}
