package org.cleardays.document.rtf;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;

/** The code pages of a rich text: its own, and those of its fonts. */
final class RtfFonts {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** By the number of a font's character set, as Windows numbers them. */
    private static final Map<Integer, String> SETS = Map.ofEntries(Map.entry(77, "x-MacRoman"), Map.entry(128, "windows-31j"),
            Map.entry(129, "x-windows-949"), Map.entry(134, "GBK"), Map.entry(136, "Big5"), Map.entry(161, "windows-1253"),
            Map.entry(162, "windows-1254"), Map.entry(163, "windows-1258"), Map.entry(177, "windows-1255"), Map.entry(178, "windows-1256"),
            Map.entry(186, "windows-1257"), Map.entry(204, "windows-1251"), Map.entry(222, "x-windows-874"), Map.entry(238, "windows-1250"),
            Map.entry(255, "IBM850"));

    private static final Map<Integer, String> PAGES = Map.of(932, "windows-31j", 936, "GBK", 949, "x-windows-949", 950, "Big5", 874, "x-windows-874",
            10_000, "x-MacRoman", 65_001, "UTF-8", 437, "IBM437", 850, "IBM850", 852, "IBM852");

    private final Map<Integer, Charset> fonts = new HashMap<>();
    private Charset page = WINDOWS;
    private int described;

    /** What the file says of its code page and, in the table of fonts, of each font. */
    void says(String word, int number) {
        switch (word) {
            case "ansicpg" -> page = named(PAGES.getOrDefault(number, "windows-" + number), WINDOWS);
            case "mac" -> page = named("x-MacRoman", WINDOWS);
            case "pc" -> page = named("IBM437", WINDOWS);
            case "pca" -> page = named("IBM850", WINDOWS);
            default -> { }
        }
    }

    void describes(String word, int number) {
        switch (word) {
            case "f" -> described = number;
            case "fcharset" -> {
                if (SETS.containsKey(number)) {
                    fonts.put(described, named(SETS.get(number), page));
                }
            }
            case "cpg" -> fonts.put(described, named(PAGES.getOrDefault(number, "windows-" + number), page));
            default -> { }
        }
    }

    Charset of(int font) {
        return fonts.getOrDefault(font, page);
    }

    private static Charset named(String name, Charset otherwise) {
        return Charset.isSupported(name) ? Charset.forName(name) : otherwise;
    }
}
