package org.cleardays.document.carried;

/**
 * A page of somebody's file as a picture and nothing else.
 *
 * @param width  in pixels
 * @param height in pixels
 * @param ink    how the pixels are written
 * @param pixels written so; empty for {@link Ink#NONE}
 * @param whole  false where something that stands on the page could not be shown
 */
public record Sheet(int width, int height, Ink ink, byte[] pixels, boolean whole) {

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
