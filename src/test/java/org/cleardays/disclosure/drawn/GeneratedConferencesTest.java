package org.cleardays.disclosure.drawn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.cleardays.document.carried.Carried;
import org.cleardays.document.carried.CarriedFiles;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Conferences drawn by a printed seed, each with a report that holds a planted word which only those may read whom {@link SectionFive} names, at a
 * drawn place of threats.md E. What leaves for a family, and the chair's pack, is searched in
 * bytes, streams, text by two readers and metadata; pictures of released pages are held against those of a file that hides another word. Twenty
 * in each build; {@code mvn test -P disclosure} draws 500, each place at least ten times ({@code -Dcleardays.drawn.seed=…} draws the same ones again).
 */
@Tag("E")
class GeneratedConferencesTest {

    private static final int NUMBER = Integer.getInteger("cleardays.drawn", 20);
    /** To meet more cells of section 5 in a shorter time. */
    private static final boolean STATEMENTS = Boolean.getBoolean("cleardays.drawn.statements");
    private static final long SEED = Long.getLong("cleardays.drawn.seed", System.nanoTime() % 1_000_000);

    @Test
    void noPlantedWordReachesAReaderItIsNotFor() {
        System.out.println("Drawn conferences: " + NUMBER + " with seed " + SEED);
        List<DrawnRun.Outcome> outcomes = new ArrayList<>();
        try (DrawnOffice office = new DrawnOffice()) {
            List<HidingPlace> places = places();
            for (int i = 0; i < NUMBER; i++) {
                outcomes.add(new DrawnRun(office, DrawnConference.draw(SEED * 1000 + i, places.get(i))).run());
            }
            assertThat(aWordThatCanBeSeenIsNoticed(office)).as("pictures are held against pictures").isTrue();
        }
        System.out.println(table(outcomes));
        System.out.println("Cells of section 5 that were met: " + outcomes.stream().flatMap(outcome -> outcome.cells().stream()).distinct().count());
        assertThat(outcomes).allSatisfy(outcome -> assertThat(outcome.leaks()).as(outcome.place().words()).isEmpty());
        assertThat(outcomes).allSatisfy(GeneratedConferencesTest::wasSearchedOrRefused);
        assertThat(outcomes).as("most reports are read and shared").filteredOn(outcome -> outcome.told() > 0).hasSizeGreaterThan(NUMBER / 3);
        assertThat(outcomes).as("what the chair gets").filteredOn(outcome -> outcome.chairsPages() > 0).hasSizeGreaterThan(NUMBER / 3);
        if (NUMBER >= 500) {
            assertThat(outcomes.stream().collect(Collectors.groupingBy(DrawnRun.Outcome::place, Collectors.counting())))
                    .hasSize(HidingPlace.values().length).allSatisfy((place, times) -> assertThat(times).isGreaterThanOrEqualTo(10));
            assertThat(outcomes).as("readers it is for").anyMatch(outcome -> outcome.reached() > 0);
        }
    }

    /** Where nothing was searched, nothing was held against anything: then the file was refused, and by the name of that refusal. */
    private static void wasSearchedOrRefused(DrawnRun.Outcome outcome) {
        String as = outcome.place().words() + ", " + outcome.word();
        outcome.place().refusal().ifPresentOrElse(refusal -> assertThat(outcome.word()).as(as).isEqualTo(refusal),
                () -> assertThat(outcome.told() > 0).as(as).isEqualTo(outcome.forSomebody()));
    }

    private static boolean aWordThatCanBeSeenIsNoticed(DrawnOffice office) {
        DrawnConference drawn = DrawnConference.draw(SEED, HidingPlace.PDF_FORM_VALUE);
        return office.the(CarriedFiles.class).of(PdfHiding.hide(drawn.place(), drawn.mark()), "an agency") instanceof Carried.Pages pages
                && new DrawnPages(office, drawn).tell(pages.pdf());
    }

    /** Each place as often as every other, in a drawn order. */
    private static List<HidingPlace> places() {
        List<HidingPlace> places = new ArrayList<>();
        Random random = new Random(SEED);
        while (places.size() < NUMBER) {
            List<HidingPlace> round = new ArrayList<>(Arrays.stream(HidingPlace.values()).filter(place -> !STATEMENTS || place.inAStatement()).toList());
            Collections.shuffle(round, random);
            places.addAll(round);
        }
        return places.subList(0, NUMBER);
    }

    private static String ends(List<DrawnRun.Outcome> outcomes) {
        return outcomes.stream().map(DrawnRun.Outcome::word).distinct().sorted()
                .map(word -> word + " " + outcomes.stream().filter(one -> one.word().equals(word)).count()).collect(Collectors.joining(", "));
    }

    private static String table(List<DrawnRun.Outcome> outcomes) {
        Map<HidingPlace, List<DrawnRun.Outcome>> byPlace = outcomes.stream().collect(Collectors.groupingBy(DrawnRun.Outcome::place, TreeMap::new,
                Collectors.toList()));
        StringBuilder table = new StringBuilder("| place | drawn | what became of the report | things searched | pages of the chair's searched | leaks |\n|---|---|---|---|---|---|\n");
        byPlace.forEach((place, all) -> table.append("| ").append(place.words()).append(" | ").append(all.size()).append(" | ")
                .append(ends(all))
                .append(" | ").append(all.stream().mapToInt(DrawnRun.Outcome::told).sum()).append(" | ")
                .append(all.stream().mapToInt(DrawnRun.Outcome::chairsPages).sum()).append(" | ")
                .append(all.stream().mapToInt(one -> one.leaks().size()).sum()).append(" |\n"));
        return table.toString();
    }
}
