package org.cleardays.pack.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** Prints each lasting part once, and remembers it for as long as a command runs. */
public final class RememberingPress implements PartPress {

    private final Map<Sheet, byte[]> printed = new ConcurrentHashMap<>();

    @Override
    public List<byte[]> print(UUID conferenceId, List<Sheet> sheets, Heard heard) {
        Map<Sheet, byte[]> all = new ConcurrentHashMap<>();
        List<Sheet> missing = new ArrayList<>();
        sheets.forEach(sheet -> Optional.ofNullable(printed.get(sheet)).ifPresentOrElse(pdf -> all.put(sheet, pdf), () -> missing.add(sheet)));
        ANEW.print(conferenceId, missing, (place, pdf) -> all.put(missing.get(place), pdf));
        missing.stream().filter(Sheet::lasting).forEach(sheet -> printed.put(sheet, all.get(sheet)));
        IntStream.range(0, sheets.size()).forEach(place -> heard.printed(place, all.get(sheets.get(place))));
        return sheets.stream().map(all::get).toList();
    }
}
