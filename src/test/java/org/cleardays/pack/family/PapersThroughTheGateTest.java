package org.cleardays.pack.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import org.cleardays.ReportsToPacks;
import org.cleardays.conference.Conferences;
import org.cleardays.disclosure.Copy;
import org.cleardays.disclosure.CopyState;
import org.cleardays.disclosure.Disclosures;
import org.cleardays.disclosure.Gate;
import org.cleardays.disclosure.GateHit;
import org.cleardays.disclosure.Released;
import org.cleardays.pack.PackSettings;
import org.cleardays.pack.stopped.FamilyStops;
import org.cleardays.pack.stopped.LetThrough;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Threats E, (3): whatever is printed of a copy is read back and searched before it leaves. Here the office's own number is protected. */
@Tag("E")
class PapersThroughTheGateTest {

    private static final String NUMBER = "01632 960 143";
    private static final String WORDS = "  - {words: " + NUMBER + ", keptFrom: [ryan]}\n";
    private static final ReportsToPacks CHAIN = new ReportsToPacks(yaml -> yaml.replaceFirst("(?m)^protectedWords:.*\n", "$0" + WORDS));
    private static final UUID REPORT = CHAIN.countersigned("hussain");

    static {
        CHAIN.released(REPORT, List.of(ReportsToPacks.DANGER_STATEMENT));
    }

    private final FamilyPapers papers = CHAIN.get(FamilyPapers.class);
    private final Disclosures disclosures = CHAIN.get(Disclosures.class);

    @ParameterizedTest
    @EnumSource(Shape.class)
    void aPaperThatSaysWhatItsReaderMustNotLearnIsStopped(Shape shape) {
        assertThat(papers.copy(copy("ryan").id(), shape)).isInstanceOfSatisfying(Served.Stopped.class,
                stopped -> assertThat(stopped.hits()).isNotEmpty().allMatch(hit -> hit.words().equals(NUMBER) && hit.where().contains("to-keep")));
        assertThat(papers.copy(copy("jade").id(), shape)).isInstanceOf(Served.Whole.class);
    }

    @ParameterizedTest
    @EnumSource(Print.class)
    void soIsEverythingInOneDocument(Print print) {
        assertThat(everything("ryan", print)).isInstanceOf(Served.Stopped.class);
        assertThat(everything("jade", print)).isInstanceOf(Served.Whole.class);
    }

    @Test
    void aGateThatCannotLookLetsNothingOut() {
        FamilyPapers shutIn = before((conference, person, texts) -> {
            throw new IllegalStateException("cannot look");
        });
        assertThatThrownBy(() -> shutIn.copy(copy("jade").id(), Shape.PDF)).hasMessage("cannot look");
    }

    /** A name may be what must not be told: what stands at the edges of each page is searched like all else. */
    @Test
    void soAreTheReadersNameAndTheVersionAtTheEdgesOfEachPage() {
        List<String> shown = new ArrayList<>();
        FamilyPapers looked = before((conference, person, texts) -> {
            shown.addAll(texts.values());
            return List.of();
        });
        for (Supplier<Served> printed : List.<Supplier<Served>>of(() -> looked.copy(copy("jade").id(), Shape.PDF), () -> everything(looked, "jade", Print.LARGE))) {
            shown.clear();
            printed.get();
            assertThat(shown).anyMatch(text -> text.contains("Pack for Jade Carter · page 1 of") && text.contains("Jade Carter · version 1 ·"));
        }
    }

    private FamilyPapers before(Gate gate) {
        PackSettings office = new PackSettings(NUMBER, "conferences@council.test");
        return new DisclosedPapers(CHAIN.get(Conferences.class), CHAIN.get(DisclosedPapers.Kept.class),
                new DisclosedPapers.Press(new FamilyPrinter(office, PagePictures.NONE), new FamilyPackPrinter(office)),
                new DisclosedPapers.Gates(gate, CHAIN.get(FamilyStops.class)), Clock.systemUTC());
    }

    @Test
    void aStoppedCopyIsReadByNobodyUntilAPersonHasSeenTheHitsAndLetThemThrough() {
        Copy marcus = copy("marcus");
        List<GateHit> hits = List.of(new GateHit(NUMBER, "01632\n960 143", false, GateHit.onPaper("to-keep.pdf, page 1")));
        CHAIN.did(() -> {
            disclosures.stop(marcus.id(), hits);
            return marcus;
        });
        assertThat(copy("marcus").state()).isEqualTo(CopyState.STOPPED_BY_GATE);
        assertThatThrownBy(() -> papers.copy(marcus.id(), Shape.PDF)).isInstanceOf(IllegalArgumentException.class);
        assertThat(released("")).isInstanceOf(Released.Stopped.class);
        assertThat(released("it is the office's own number")).isInstanceOf(Released.AsksSecond.class);
        assertThatThrownBy(() -> papers.copy(marcus.id(), Shape.PDF)).isInstanceOf(IllegalArgumentException.class);
        CHAIN.did(() -> disclosures.agree(REPORT, CHAIN.person("marcus").id(), "Dev Rana", "so it is", "user:other"));
        assertThat(new LetThrough(copy("marcus").hits())).accepts(new GateHit(NUMBER, NUMBER, false, "page 3"))
                .rejects(new GateHit("14 Larch Close", "14 Larch Close", false, "page 3"));
    }

    private Served everything(String reader, Print print) {
        return everything(papers, reader, print);
    }

    private static Served everything(FamilyPapers papers, String reader, Print print) {
        return papers.everything(CHAIN.conference().id(), CHAIN.person(reader).id(), List.of(CHAIN.copy(REPORT, reader).id()), print);
    }

    private Released released(String override) {
        return CHAIN.did(() -> disclosures.release(REPORT, CHAIN.person("marcus").id(), List.of(), "Helen Marsh", "read", override, "user:demo"));
    }

    private Copy copy(String reader) {
        return CHAIN.copy(REPORT, reader);
    }
}
