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
    /** About 105 pixels to the inch. */
    private static final double SMALLER = 0.8;
    private static final int MANY = 100;
    /** A small page is not blown up: 180 pixels to the inch. */
    private static final double LARGEST_SCALE = 2.5;

    /** @param pages of the whole file: the pages of a long one are painted smaller, so that it can be carried at all */
    static SheetSize of(double width, double height, int pages) {
        double size = pages > MANY ? SMALLER : 1;
        double across = size * (width > height ? LONG : SHORT);
        double down = size * (width > height ? SHORT : LONG);
        double scale = Math.min(LARGEST_SCALE, Math.min(across / Math.max(width, 1), down / Math.max(height, 1)));
        return new SheetSize((int) Math.max(1, width * scale), (int) Math.max(1, height * scale), scale);
    }
}
