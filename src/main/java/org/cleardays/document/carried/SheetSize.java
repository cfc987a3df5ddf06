package org.cleardays.document.carried;

/**
 * How large a page is painted: as large as a printer needs for A4, whatever its own size.
 *
 * @param width  in pixels
 * @param height in pixels
 * @param scale  pixels for each of the page's own units
 */
record SheetSize(int width, int height, double scale) {

    /** About 130 pixels to the inch of A4, lying or standing. */
    private static final double LONG = 1_520;
    private static final double SHORT = 1_075;
    /** A small page is not blown up: 180 pixels to the inch. */
    private static final double LARGEST_SCALE = 2.5;

    static SheetSize of(double width, double height) {
        double across = width > height ? LONG : SHORT;
        double down = width > height ? SHORT : LONG;
        double scale = Math.min(LARGEST_SCALE, Math.min(across / Math.max(width, 1), down / Math.max(height, 1)));
        return new SheetSize((int) Math.max(1, width * scale), (int) Math.max(1, height * scale), scale);
    }
}
