package org.cleardays.document.carried;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every hiding place of every kind of file: what is hidden there is nowhere in what is carried, and the office is told of it (threat E). */
@Tag("E")
@Tag("B7")
class NothingHiddenIsCarriedTest {

    private static final CarriedFiles FILES = new CarriedFiles(new Looking());
    private static final List<String> TABLE = new ArrayList<>(List.of("| file | where the words were hidden | what became of it | what the office is told |",
            "|---|---|---|---|"));

    static List<Plant> plants() {
        return Searched.together(List.of(PdfPlants.all(), WordPlants.all(), TextPlants.odt(), TextPlants.rtf(), PicturePlants.all(), OldWordPlants.all()));
    }

    @ParameterizedTest
    @MethodSource("plants")
    void whatIsHiddenIsNowhereInWhatIsCarried(Plant plant) {
        Carried carried = FILES.of(plant.file(), "Oakfield Primary");
        TABLE.add("| %s | %s | %s | %s |".formatted(plant.kind(), plant.place(), comes(carried), told(carried)));
        assertThat(comes(carried)).isEqualTo(plant.comes());
        if (carried instanceof Carried.Pages pages) {
            assertThat(Searched.places(pages.pdf(), "Larch")).isEmpty();
            assertThat(Searched.places(pages.pdf(), "Oakfield Primary")).isNotEmpty();
            assertThat(pages.incomplete()).isEmpty();
            assertThat(pages.removed()).containsAll(plant.told().isEmpty() ? List.of() : List.of(plant.told().split("; ")));
        }
    }

    /** Pixels, too: a page with hidden words looks exactly as one without them. */
    @Test
    void aPageWithHiddenWordsIsPaintedAsOneWithout() {
        byte[] clean = pixels(PdfPlants.clean());
        for (Plant plant : PdfPlants.all()) {
            if (plant.comes().equals("carried") && !plant.place().equals("outside the crop box") && !plant.place().contains("highlight")) {
                assertThat(Arrays.equals(pixels(plant.file()), clean) || plant.place().equals("1 pt")).as(plant.toString()).isTrue();
            }
        }
    }

    /** The search itself finds what is there: in each kind of place that a PDF has. */
    @Test
    void theSearchWouldFindIt() {
        for (Plant plant : PdfPlants.all()) {
            assertThat(Searched.places(plant.file(), "Larch")).as(plant.toString()).isNotEmpty();
        }
    }

    private static byte[] pixels(byte[] file) {
        return ((Seen.Sheets) new Looking().look(file, 0)).sheets().getFirst().pixels();
    }

    private static String comes(Carried carried) {
        return switch (carried) {
            case Carried.Pages pages -> "carried";
            case Carried.NotCarried(Carried.Reason reason) -> reason.word();
        };
    }

    private static String told(Carried carried) {
        return switch (carried) {
            case Carried.Pages pages -> String.join("; ", pages.removed());
            case Carried.NotCarried(Carried.Reason reason) -> reason.words();
        };
    }

    @AfterAll
    static void write() throws IOException {
        Files.write(Path.of("target/carried-outcomes.md"), TABLE);
    }
}
