package org.cleardays.document.rtf;

import java.util.ArrayList;
import java.util.List;

import org.cleardays.document.file.Print;

/** How the letters of a rich text are printed: by its table of colours, what its groups say, and the shade of paragraph and cell. */
final class RtfSight {

    private static final int MOST = 10_000;

    private final List<Integer> colours = new ArrayList<>();
    private int described;
    private int paragraphGround;
    private boolean rowHasGrounds;

    /** A word or a semicolon of the table of colours. */
    void describes(String name, int number) {
        switch (name) {
            case "red" -> described |= (number & 255) << 16;
            case "green" -> described |= (number & 255) << 8;
            case "blue" -> described |= number & 255;
            default -> { }
        }
    }

    void describesNext() {
        if (colours.size() < MOST) {
            colours.add(described);
        }
        described = 0;
    }

    /** What a control word says of the print, of the paragraph's ground or the row's. */
    void word(String name, int number, RtfState state) {
        switch (name) {
            case "cf" -> state.colour = number;
            case "cb", "chcbpat" -> state.ground = number;
            case "highlight" -> state.highlight = number;
            case "fs" -> state.size = number;
            case "pard" -> paragraphGround = 0;
            case "cbpat" -> paragraphGround = number;
            case "trowd" -> rowHasGrounds = false;
            case "clcbpat" -> rowHasGrounds |= number != 0;
            default -> { }
        }
    }

    Print print(RtfState state) {
        double size = state.size / 2.0;
        if (state.highlight > 0) {
            return new Print(Math.max(Print.BLACK, colour(state.colour)), colour(state.highlight), size);
        }
        int number = state.ground > 0 ? state.ground : paragraphGround;
        return new Print(colour(state.colour), number > 0 ? colour(number) : rowHasGrounds ? Print.UNKNOWN : Print.WHITE, size);
    }

    private int colour(int number) {
        return number > 0 && number < colours.size() ? colours.get(number) : Print.AUTOMATIC;
    }
}
