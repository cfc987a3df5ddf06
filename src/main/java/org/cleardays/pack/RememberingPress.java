package org.cleardays.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** Prints each page once, and remembers it for as long as a command runs. */
final class RememberingPress implements PartPress {

    private final Map<String, byte[]> printed = new ConcurrentHashMap<>();

    @Override
    public List<byte[]> print(UUID conferenceId, List<String> pages, Heard heard) {
        List<String> missing = new ArrayList<>(pages);
        missing.removeIf(printed::containsKey);
        ANEW.print(conferenceId, missing, (place, pdf) -> printed.put(missing.get(place), pdf));
        IntStream.range(0, pages.size()).forEach(place -> heard.printed(place, printed.get(pages.get(place))));
        return pages.stream().map(printed::get).toList();
    }
}
