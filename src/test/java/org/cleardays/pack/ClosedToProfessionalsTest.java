package org.cleardays.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.cleardays.AskingForBundles;
import org.cleardays.CarterReports;
import org.cleardays.PlantedMarks;
import org.cleardays.ReportsToPacks;
import org.cleardays.conference.authority.Authorities;
import org.cleardays.document.pdf.SecondReading;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What is for the chair only, and what is for nobody, stands nowhere in a professional's bundle (domain.md 5): not in its bytes, its streams,
 * its text by two readers, its metadata, bookmarks and links; nor in the supplement that tells of a correction to it.
 */
@Tag("E")
class ClosedToProfessionalsTest {

    private static final Map<String, String> MARKS = Map.of("chair only", "Quexandrel", "nobody", "Quexobert", "professionals only (an enquiry)",
            "Quexilda", "her solicitor", "Quexumir");

    private final ReportsToPacks chain = new ReportsToPacks();
    private final Bundles bundles = chain.get(Bundles.class);
    private final UUID conference = chain.conference().id();

    @Test
    void whatIsTheChairsOrNobodysIsNowhereInABundleNorInItsSupplement() {
        asksForBundles();
        chain.countersigned("lunt", with("waited at the gate"));
        chain.at("2026-06-08T10:00");
        built();
        chain.countersigned("lunt", with("waited at the school gate"));
        built();
        List<Pack> okafors = bundlesOf("okafor");
        assertThat(okafors).hasSize(2).allSatisfy(pack -> {
            Map<String, String> everything = everythingIn(pack);
            assertThat(placesOf("chair only", everything)).as("chair only").isEmpty();
            assertThat(placesOf("nobody", everything)).as("nobody").isEmpty();
            assertThat(placesOf("her solicitor", everything)).as("not understood").isEmpty();
            // so that we know where we would have found it
            assertThat(placesOf("professionals only (an enquiry)", everything)).anyMatch(place -> place.startsWith("first reader"))
                    .anyMatch(place -> place.startsWith("second reader"));
        });
    }

    @Test
    void theChairReadsWhatIsTheChairsAndNotWhatIsNobodys() {
        chain.countersigned("lunt", with("waited at the gate"));
        chain.at("2026-06-05T17:00");
        chain.did(() -> chain.get(Packs.class).build(conference));
        Map<String, String> everything = everythingIn(chain.get(Packs.class).of(conference).getFirst());
        assertThat(placesOf("chair only", everything)).isNotEmpty();
        assertThat(placesOf("nobody", everything)).isEmpty();
    }

    private static Map<String, Object> with(String what) {
        Map<String, Object> report = new HashMap<>(CarterReports.report("lunt"));
        List<Object> worried = new ArrayList<>((List<?>) report.get("worried"));
        List<Object> well = new ArrayList<>((List<?>) report.get("working-well"));
        MARKS.forEach((whoMayRead, mark) -> {
            worried.add(List.of("Somebody called " + mark + " " + what + ".", "allegation", mark + ", to PC Hale, 18 May", "Ellie, Noah", whoMayRead));
            well.add(List.of(mark + " helps, and " + what + ".", "allegation", mark + ", to PC Hale, 18 May", "Ellie", whoMayRead));
        });
        report.put("worried", worried);
        report.put("working-well", well);
        return report;
    }

    private static List<String> placesOf(String whoMayRead, Map<String, String> everything) {
        String mark = MARKS.get(whoMayRead).toLowerCase(Locale.ROOT);
        return everything.entrySet().stream().filter(text -> text.getValue().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "").contains(mark))
                .map(Map.Entry::getKey).toList();
    }

    private Map<String, String> everythingIn(Pack pack) {
        byte[] pdf = chain.get(Packs.class).pdf(pack.id());
        Map<String, String> everything = new LinkedHashMap<>(Map.of("file name", chain.get(Packs.class).fileName(pack)));
        PlantedMarks.texts(pdf).forEach((place, text) -> everything.put("first reader, " + place, text));
        SecondReading.of(pdf).forEach((place, text) -> everything.put("second reader, " + place, text));
        return everything;
    }

    private void built() {
        assertThat(chain.did(() -> bundles.build(conference))).isInstanceOf(Bundled.Bundles.class);
    }

    private List<Pack> bundlesOf(String author) {
        return bundles.of(conference).stream().filter(pack -> pack.readerId().equals(chain.person(author).id())).toList();
    }

    private void asksForBundles() {
        Authorities authorities = chain.get(Authorities.class);
        chain.did(() -> authorities.replace("doncaster", AskingForBundles.with(authorities.file("doncaster").text(), BundlesTest.DUE), "asks for bundles",
                "user:root"));
    }
}
