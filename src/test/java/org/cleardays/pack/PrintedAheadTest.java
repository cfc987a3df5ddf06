package org.cleardays.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.cleardays.pack.print.PartPress;
import org.cleardays.pack.print.RememberingPress;
import org.junit.jupiter.api.Test;

/** What is printed while other reports are still being read is what the pack is bound from. */
class PrintedAheadTest {

    private static final UUID CONFERENCE = UUID.randomUUID();

    @Test
    void thePressRemembersWhatItPrintedAndTellsOfItEachTime() {
        RememberingPress press = new RememberingPress();
        List<PartPress.Sheet> pages = IntStream.range(0, 3).mapToObj(number -> new PartPress.Sheet(page(number), true)).toList();
        List<byte[]> first = press.print(CONFERENCE, pages.subList(0, 2));
        List<Integer> heard = new ArrayList<>();
        List<byte[]> all = press.print(CONFERENCE, pages, (place, pdf) -> heard.add(place));
        assertThat(all).hasSize(3).startsWith(first.get(0), first.get(1));
        assertThat(heard).containsExactly(0, 1, 2);
    }

    @Test
    void whatTellsOfThisHourIsPrintedAnew() {
        RememberingPress press = new RememberingPress();
        PartPress.Sheet lasting = new PartPress.Sheet(page(1), true);
        PartPress.Sheet ofThisHour = new PartPress.Sheet(page(2), false);
        List<byte[]> first = press.print(CONFERENCE, List.of(lasting, ofThisHour));
        List<byte[]> second = press.print(CONFERENCE, List.of(lasting, ofThisHour));
        assertThat(second.get(0)).isSameAs(first.get(0));
        assertThat(second.get(1)).isNotSameAs(first.get(1));
    }

    private static String page(int number) {
        return "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en-GB\"><head><title>Page " + number + "</title></head><body><h1>Page " + number
                + "</h1></body></html>";
    }
}
