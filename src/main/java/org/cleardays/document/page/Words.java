package org.cleardays.document.page;

import java.util.List;
import java.util.regex.Pattern;

/** Joins letters to words: PDFs often draw no blanks, only gaps. */
final class Words {

    /** A gap wider than this part of the type's size is a blank. */
    private static final double GAP = 0.16;

    private Words() {
    }

    /** Lines may end after these in the middle of a word, with no blank there. */
    private static final Pattern BROKEN = Pattern.compile(".*[\\p{L}\\p{N}][-\u2010/\u00ad]", Pattern.DOTALL);

    /** The letters in this order, with a blank wherever a gap or a new line parts them. */
    static String of(List<Glyph> glyphs) {
        StringBuilder words = new StringBuilder();
        Glyph before = null;
        for (Glyph glyph : glyphs) {
            if (before != null && isParted(before, glyph, words)) {
                words.append(' ');
            }
            words.append(glyph.text());
            before = glyph;
        }
        return words.toString();
    }

    /** The words of lines, one after another. */
    static String ofLines(List<String> lines) {
        StringBuilder words = new StringBuilder();
        for (String line : lines) {
            words.append(words.isEmpty() || goesOn(words, line) ? "" : " ").append(line);
        }
        return words.toString();
    }

    private static boolean isParted(Glyph before, Glyph after, StringBuilder words) {
        double size = Math.max(before.size(), after.size());
        boolean sameLine = Math.abs(before.y() - after.y()) < size * 0.5;
        return sameLine ? after.x() - before.end() > size * GAP || after.x() < before.x() - size : !goesOn(words, after.text());
    }

    /** Whether a word that was broken at the end of a line goes on. */
    private static boolean goesOn(StringBuilder words, String next) {
        String end = words.substring(Math.max(0, words.length() - 2));
        return BROKEN.matcher(end).matches() && !next.isEmpty() && Character.isLetterOrDigit(next.codePointAt(0));
    }
}
