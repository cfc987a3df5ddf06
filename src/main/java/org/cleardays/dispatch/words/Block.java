package org.cleardays.dispatch.words;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One block of a mail's body, as its template writes it; blocks stand apart by an empty line.
 *
 * <p>{@code # } begins a heading, {@code ## } one below it, {@code - } each entry of a list, {@code | } each line of somebody's own words, and
 * {@code -> words => address} each entry of a list of links, and
 * {@code => label => address} is a link. Everything else is a paragraph. Values are put in on one line and never at the beginning
 * of one, so that they cannot become anything but words.
 */
public record Block(Kind kind, List<String> lines) {

    /** What a block is. */
    public enum Kind { PARAGRAPH, HEADING, SUBHEADING, LIST, LINKS, QUOTE, LINK }

    /** Stands for a line break inside somebody's own words. */
    static final String LINE_BREAK = "\u2028";

    static List<Block> of(String body) {
        return Arrays.stream(body.strip().split("\n\\s*\n")).filter(block -> !block.isBlank())
                .map(block -> of(block.strip().lines().map(String::strip).filter(line -> !line.isEmpty()).toList())).toList();
    }

    private static Block of(List<String> lines) {
        String first = lines.getFirst();
        if (first.startsWith("## ")) {
            return new Block(Kind.SUBHEADING, List.of(first.substring(3)));
        }
        if (first.startsWith("# ")) {
            return new Block(Kind.HEADING, List.of(first.substring(2)));
        }
        if (first.startsWith("- ")) {
            return new Block(Kind.LIST, lines.stream().map(line -> line.substring(2)).toList());
        }
        if (first.startsWith("-> ")) {
            return new Block(Kind.LINKS, lines.stream().map(line -> line.substring(3)).toList());
        }
        if (first.startsWith("| ")) {
            return new Block(Kind.QUOTE, lines.stream().map(line -> line.substring(2))
                    .flatMap(line -> Arrays.stream(line.split(LINE_BREAK))).map(String::strip).toList());
        }
        if (first.startsWith("=> ")) {
            return new Block(Kind.LINK, Arrays.stream(first.substring(3).split(" => ", 2)).toList());
        }
        return new Block(Kind.PARAGRAPH, List.of(String.join(" ", lines)));
    }

    /** The words of one entry of a list of links: the address comes last, whatever a value holds. */
    public static String label(String line) {
        return line.substring(0, line.lastIndexOf(" => "));
    }

    public static String address(String line) {
        return line.substring(line.lastIndexOf(" => ") + 4);
    }

    /** The block in plain text. */
    public String text() {
        return switch (kind) {
            case PARAGRAPH, HEADING, SUBHEADING -> lines.getFirst();
            case LIST -> "- " + String.join("\n- ", lines);
            case LINKS -> lines.stream().map(line -> "- " + label(line) + "\n  " + address(line)).collect(Collectors.joining("\n"));
            case QUOTE -> "> " + String.join("\n> ", lines);
            case LINK -> lines.getFirst() + ":\n" + lines.getLast();
        };
    }
}
