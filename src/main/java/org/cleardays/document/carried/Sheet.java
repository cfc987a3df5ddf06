package org.cleardays.document.carried;

/**
 * A page of somebody's file as a picture and nothing else.
 *
 * @param width  in pixels
 * @param height in pixels
 * @param ink    how the pixels are written
 * @param pixels written so; empty for {@link Ink#NONE}
 * @param whole  false where something that stands on the page could not be shown
 * @param words  what can be read on it, as far as it is there as text; blank where there is none, or more than can be seen
 * @param plain  whether its words are all that can be seen on it: no picture, in which nobody can search
 */
public record Sheet(int width, int height, Ink ink, byte[] pixels, boolean whole, String words, boolean plain) {

    /** Of which no word is known. */
    public Sheet(int width, int height, Ink ink, byte[] pixels, boolean whole) {
        this(width, height, ink, pixels, whole, "", false);
    }

    Sheet saying(String text, boolean nothingElse) {
        return new Sheet(width, height, ink, pixels, whole, text, nothingElse && whole && !text.isBlank());
    }

    /** How pixels are written. */
    public enum Ink {
        /** Sixteen shades of grey, deflated: letters and lines. */
        GREY,
        /** Sixteen shades of red, green and blue each, deflated. */
        COLOUR,
        /** JPEG. */
        GREY_PHOTOGRAPH,
        /** JPEG. */
        COLOUR_PHOTOGRAPH,
        /** The page could not be shown; only its shape is known. */
        NONE
    }
}
