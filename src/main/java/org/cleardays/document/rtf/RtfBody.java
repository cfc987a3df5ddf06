package org.cleardays.document.rtf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.cleardays.document.form.Block;
import org.cleardays.document.form.BlockBuilder;

/** The paragraphs and tables of a rich text, as its words come. */
final class RtfBody {

    /** Twentieths of a point: a line's width, or a slip of the hand. */
    private static final double NEAR = 80;
    private static final int LONGEST = 5_000_000;

    private final BlockBuilder builder = new BlockBuilder(NEAR);
    private final RtfTable table = new RtfTable();
    private final StringBuilder words = new StringBuilder();
    private final StringBuilder styleName = new StringBuilder();
    private final Set<Integer> headingStyles = new HashSet<>();
    private int describedStyle;
    private int style;
    private boolean outlined;
    private boolean plainSeen;
    private boolean inTable;

    void say(String text, boolean bold) {
        words.append(text);
        plainSeen |= !bold && !text.isBlank();
        if (words.length() > LONGEST) {
            throw new BlockBuilder.TooMuch();
        }
    }

    /** A control word that says something of the paragraph or of its table. */
    void word(String name, int number) {
        if (table.defines(name, number)) {
            return;
        }
        switch (name) {
            case "pard" -> {
                inTable = false;
                style = 0;
                outlined = false;
            }
            case "intbl" -> inTable = true;
            case "s" -> style = number;
            case "outlinelevel" -> outlined = number < 9;
            default -> { }
        }
    }

    /** The end of a paragraph, a cell or a row. */
    void end(String what) {
        switch (what) {
            case "cell" -> {
                table.endCell(words.toString());
                words.setLength(0);
            }
            case "row" -> endRow();
            default -> endParagraph();
        }
    }

    List<Block> blocks() {
        if (!words.isEmpty()) {
            inTable = false;
            endParagraph();
        }
        endTable();
        return builder.blocks();
    }

    void describesStyle(int number) {
        describedStyle = number;
    }

    /** A part of a style's name; a semicolon ends it. */
    void namesStyle(String text) {
        styleName.append(text);
        if (text.endsWith(";")) {
            String name = styleName.toString().replace(";", "").replace(" ", "").toLowerCase(Locale.ROOT);
            if (name.matches("heading\\d|title|subtitle|überschrift\\d|titre\\d")) {
                headingStyles.add(describedStyle);
            }
            styleName.setLength(0);
            describedStyle = 0;
        }
    }

    private void endRow() {
        if (!builder.isInTable()) {
            builder.beginTable();
        }
        table.endRow(builder);
        plainSeen = false;
    }

    private void endParagraph() {
        if (inTable) {
            words.append('\n');
            return;
        }
        endTable();
        boolean bold = !plainSeen && !words.toString().isBlank();
        builder.paragraph(words.toString(), bold || outlined || headingStyles.contains(style));
        words.setLength(0);
        plainSeen = false;
    }

    private void endTable() {
        if (!table.isEmpty()) {
            endRow();
        }
        if (builder.isInTable()) {
            builder.endTable();
        }
    }
}
