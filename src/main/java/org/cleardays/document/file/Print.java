package org.cleardays.document.file;

/**
 * How letters are printed, as far as it decides whether anybody sees them.
 *
 * @param colour of the letters, as 0xRRGGBB; {@link #AUTOMATIC} where the program chooses one that can be read on the ground
 * @param ground on which they stand; {@link #UNKNOWN} where a table, a shape or a picture decides
 * @param size   in points
 */
public record Print(int colour, int ground, double size) {

    public static final int AUTOMATIC = -1;
    public static final int UNKNOWN = -2;
    public static final int WHITE = 0xFFFFFF;
    public static final int BLACK = 0;

    /** Points; nobody reads smaller print. */
    private static final double TOO_SMALL = 1;
    /** Of 255; nobody tells apart what differs by less. */
    private static final int ALIKE = 24;
    private static final int LIGHT = 225;

    /** Black or white paper, twelve points: what holds where nothing is said. */
    public static Print usual() {
        return new Print(AUTOMATIC, WHITE, 12);
    }

    /** Whether a reader sees the letters at all. */
    public boolean isSeen() {
        return size > TOO_SMALL && !isLost();
    }

    /** Whether they lie on a ground of their own colour that is not the paper's: a redaction that does not redact. */
    public boolean isCovered() {
        return isLost() && (channel(ground, 16) < LIGHT || channel(ground, 8) < LIGHT || channel(ground, 0) < LIGHT);
    }

    private boolean isLost() {
        return colour >= 0 && ground >= 0 && difference(16) <= ALIKE && difference(8) <= ALIKE && difference(0) <= ALIKE;
    }

    private int difference(int shift) {
        return Math.abs(channel(colour, shift) - channel(ground, shift));
    }

    private static int channel(int colour, int shift) {
        return colour >> shift & 255;
    }

    /** A colour as six hexadecimal figures, with or without {@code #}; what stands otherwise where it is anything else. */
    public static int colour(String figures, int otherwise) {
        String hex = figures.startsWith("#") ? figures.substring(1) : figures;
        return hex.matches("[0-9A-Fa-f]{6}") ? Integer.parseInt(hex, 16) : otherwise;
    }
}
