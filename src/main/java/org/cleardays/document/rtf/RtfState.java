package org.cleardays.document.rtf;

/** What holds within a group of a rich text; a group begins with what holds around it. */
final class RtfState {

    /** Where words go. */
    enum Place {
        BODY, NOTE, FOOTER, STYLES, FONTS, COLOURS, INSTRUCTION, NOWHERE
    }

    Place place = Place.BODY;
    Place around = Place.BODY;
    boolean hidden;
    boolean deleted;
    boolean bold;
    boolean optional;
    int font;
    int skip = 1;
    /** Its print: numbers of colours, 0 being what the program chooses; half points. */
    int colour;
    int ground;
    int highlight;
    int size = 24;

    RtfState copy() {
        RtfState copy = new RtfState();
        copy.place = place;
        copy.around = place;
        copy.hidden = hidden;
        copy.deleted = deleted;
        copy.bold = bold;
        copy.font = font;
        copy.skip = skip;
        copy.colour = colour;
        copy.ground = ground;
        copy.highlight = highlight;
        copy.size = size;
        return copy;
    }

    void plain() {
        hidden = false;
        deleted = false;
        bold = false;
        colour = 0;
        ground = 0;
        highlight = 0;
        size = 24;
    }

    boolean isSeen() {
        return !hidden && !deleted && place != Place.NOWHERE;
    }
}
