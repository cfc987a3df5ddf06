package org.cleardays.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;

import org.cleardays.AskingForBundles;
import org.cleardays.ReportsToPacks;
import org.cleardays.conference.Person;
import org.cleardays.conference.authority.Authorities;
import org.cleardays.document.pdf.PdfText;
import org.cleardays.document.pdf.VeraPdf;
import org.junit.jupiter.api.Test;

/** Where the authority's file asks for it, each professional gets an own bundle at the time it sets, and supplements later; else nobody does. */
class BundlesTest {

    static final String DUE = "1 working day before conference, at 10:00";

    private final ReportsToPacks chain = new ReportsToPacks();
    private final Bundles bundles = chain.get(Bundles.class);
    private final Packs packs = chain.get(Packs.class);
    private final UUID conference = chain.conference().id();

    @Test
    void nobodyGetsOneWhereTheFileDoesNotAsk() {
        chain.countersigned("lunt");
        assertThat(bundles.due(chain.at("2026-06-09T09:00"))).isEmpty();
        assertThat(chain.did(() -> bundles.build(conference))).isEqualTo(new Bundled.NoBundles(conference));
    }

    @Test
    void eachGetsAnOwnOneAtItsTimeAndOnceOnly() {
        asksForBundles();
        chain.countersigned("lunt");
        chain.countersigned("okafor");
        assertThat(bundles.due(chain.at("2026-06-08T09:59"))).isEmpty();
        assertThat(bundles.due(chain.at("2026-06-08T10:00"))).containsExactly(conference);
        assertThat(built()).hasSize(6);
        assertThat(bundles.of(conference)).extracting(Pack::readerId).containsExactlyInAnyOrderElementsOf(
                chain.conference().authors().stream().filter(Person::invited).map(Person::id).toList());
        assertThat(bundles.due(chain.at("2026-06-08T10:05"))).isEmpty();
        assertThat(chain.did(() -> bundles.build(conference))).isInstanceOf(Bundled.NoBundles.class);
        assertThat(packs.of(conference)).as("the chair's").isEmpty();
        byte[] lunts = bundleOf("lunt");
        assertThat(PdfText.of(lunts).words()).contains("Pack for DC Sarah Lunt", "attendance register", "who may read it")
                .doesNotContain("Could not be put in");
        assertThat(VeraPdf.failures(lunts)).isEmpty();
    }

    @Test
    void aLateReportFollowsAsASupplementForEachOfThem() {
        asksForBundles();
        chain.countersigned("lunt");
        chain.at("2026-06-08T10:00");
        built();
        UUID late = chain.countersigned("wills");
        assertThat(bundles.due(chain.at("2026-06-08T11:00"))).containsExactly(conference);
        assertThat(built()).hasSize(6).allSatisfy(id -> assertThat(packs.get(id)).satisfies(pack -> {
            assertThat(pack.number()).isEqualTo(2);
            assertThat(pack.reports()).containsExactly(late);
        }));
        String supplement = PdfText.of(bundleOf("okafor")).words().replaceAll("\\s+", " ");
        assertThat(supplement).contains("supplement 1", "only what is new", "immunisations", "Report of Police").doesNotContain("41 Quarry Street");
        assertThat(supplement).containsPattern("Report of Police.{0,80}bundle, page \\d+");
    }

    /** An answer of the family goes to the author and the chair alone; it is no reason for a supplement either. */
    @Test
    void whatIsOnlyTheChairsIsNoReasonForASupplement() {
        asksForBundles();
        chain.countersigned("lunt");
        chain.at("2026-06-08T10:00");
        built();
        chain.filed("okafor", false);
        assertThat(bundles.due(chain.at("2026-06-08T11:00"))).isEmpty();
    }

    private List<UUID> built() {
        return ((Bundled.Bundles) chain.did(() -> bundles.build(conference))).packs();
    }

    private byte[] bundleOf(String author) {
        return packs.pdf(bundles.of(conference).stream().filter(pack -> pack.readerId().equals(chain.person(author).id())).toList().getLast().id());
    }

    private void asksForBundles() {
        Authorities authorities = chain.get(Authorities.class);
        chain.did(() -> authorities.replace("doncaster", AskingForBundles.with(authorities.file("doncaster").text(), DUE),
                "asks for bundles", "user:root"));
    }
}
