package org.cleardays.pack.family;

import java.util.stream.Stream;

import org.cleardays.disclosure.DisclosedCopy;

/** How long a copy is, in words, and about how long it takes to read. */
final class Length {

    /** Slower than people read a newspaper: this is about their own children. */
    private static final int WORDS_A_MINUTE = 130;

    private Length() {
    }

    static int words(DisclosedCopy copy) {
        return copy.parts().stream().flatMap(part -> Stream.concat(Stream.of(part.heading()),
                part.blocks().stream().flatMap(block -> Stream.of(block.says(), block.mark())))).mapToInt(Length::words).sum();
    }

    /** At least one; above ten in steps of five, for nobody knows it better. */
    static int minutes(int words) {
        int minutes = Math.max(1, Math.ceilDiv(words, WORDS_A_MINUTE));
        return minutes <= 10 ? minutes : Math.ceilDiv(minutes, 5) * 5;
    }

    private static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }
}
