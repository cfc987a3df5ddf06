package org.cleardays.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.cleardays.CarterReports;
import org.cleardays.PlantedMarks;
import org.cleardays.ReportsToPacks;
import org.cleardays.conference.authority.Authorities;
import org.cleardays.document.pdf.SecondReading;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is the chair's, nobody's or was not understood is in no byte of another professional's bundle (domain.md 5; threats E). */
@Tag("E6")
class BundleDisclosureTest {

    /** The planted word, and who may read its statement. */
    private static final Map<String, String> CLOSED = Map.of("Quexchaironly", "chair only (an enquiry; DC Lunt, 1 June)",
            "Quexfornobody", "nobody (an enquiry; DC Lunt, 1 June)", "Quexunclear", "waits, please ring me first");
    private static final String OPEN = "Quexprofessional";

    private final ReportsToPacks chain = new ReportsToPacks();
    private final Bundles bundles = chain.get(Bundles.class);
    private final UUID conference = chain.conference().id();

    @Test
    void whatIsNotForProfessionalsIsInNoByteOfAnothersBundle() {
        Authorities authorities = chain.get(Authorities.class);
        chain.did(() -> authorities.replace("doncaster", authorities.file("doncaster").text().replace("rules:\n", BundlesTest.RULE), "asks", "user:root"));
        chain.countersigned("lunt", planted());
        chain.countersigned("okafor");
        chain.at("2026-06-08T10:00");
        assertThat(chain.did(() -> bundles.build(conference))).isInstanceOf(Bundled.Bundles.class);
        assertThat(bundleOf("lunt")).as("their own author reads all of them, and the search finds them").contains(OPEN).contains("Quexchaironly",
                "Quexunclear");
        for (String other : List.of("okafor", "hussain", "wills")) {
            assertThat(bundleOf(other)).as(other).contains(OPEN).doesNotContain(CLOSED.keySet().toArray(String[]::new));
        }
    }

    /** Bytes, streams, text by two readers and metadata, without what parts a word. */
    private String bundleOf(String author) {
        Packs packs = chain.get(Packs.class);
        Pack pack = bundles.of(conference).stream().filter(one -> one.readerId().equals(chain.person(author).id())).toList().getLast();
        Map<String, String> texts = new LinkedHashMap<>(PlantedMarks.texts(packs.pdf(pack.id())));
        texts.putAll(SecondReading.of(packs.pdf(pack.id())));
        texts.put("file name", packs.fileName(pack));
        return String.join("\n", texts.values()).replaceAll("[\\s\\u00ad-]+", "");
    }

    private static Map<String, Object> planted() {
        Map<String, Object> report = new HashMap<>(CarterReports.report("lunt"));
        List<Object> worried = new ArrayList<>((List<?>) report.get("worried"));
        CLOSED.forEach((mark, who) -> worried.add(row(mark, who)));
        worried.add(row(OPEN, "professionals only (an enquiry; DC Lunt, 1 June)"));
        report.put("worried", worried);
        return report;
    }

    private static List<String> row(String mark, String who) {
        return List.of("Somebody called " + mark + " waited at the gate.", "allegation", "a neighbour, to me, 21 May", "Ellie, Noah", who);
    }
}
