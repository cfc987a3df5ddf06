package org.cleardays.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.cleardays.ReportsToPacks;
import org.cleardays.audit.AuditTrail;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Each agency decides on its own report (domain.md 5): it releases it for sharing, and what is not known to be released is closed. */
class AgencyReleaseTest {

    private static final ReportsToPacks CHAIN = new ReportsToPacks();

    private final Disclosures disclosures = CHAIN.get(Disclosures.class);

    @Test
    void whoeverCountersignsReleasesAndThenItGoesByItself() {
        UUID report = CHAIN.unrestricted();
        assertThat(disclosures.agencyRelease(report, CHAIN.person("jade").id())).isEqualTo(AgencyRelease.of(AgencyRelease.How.WITH_COUNTERSIGNATURE));
        assertThat(drawnUp(report)).isInstanceOf(Drawn.GoesByItself.class);
    }

    @Test
    void whereAReportWithItsColumnIsTheReleaseNoSignatureIsNeeded() {
        ReportsToPacks leeds = new ReportsToPacks("leeds");
        UUID report = leeds.unrestrictedAndUnsigned();
        assertThat(leeds.get(Disclosures.class).agencyRelease(report, leeds.person("jade").id()).how()).isEqualTo(AgencyRelease.How.WITH_REPORT);
        assertThat(leeds.did(() -> leeds.get(Disclosures.class).drawUp(report))).isInstanceOf(Drawn.GoesByItself.class);
    }

    @Test
    void whatNobodyIsKnownToHaveReleasedIsClosedUntilItIsAskedForAndRecorded() {
        UUID report = CHAIN.unrestrictedAndUnsigned();
        assertThat(disclosures.agencyRelease(report, CHAIN.person("jade").id()).given()).isFalse();
        assertThat(drawnUp(report)).isEqualTo(new Drawn.WaitsForRelease(report));
        assertThat(released(report)).isInstanceOf(Released.AgencyHasNotReleased.class);
        assertThat(disclosures.contentOf(CHAIN.copy(report, "jade").id())).isEmpty();
        recorded(report, "Joan Ames", "on the telephone, for both parents");
        recorded(report, "Somebody Else", "later");
        assertThat(disclosures.agencyRelease(report, CHAIN.person("jade").id())).extracting(AgencyRelease::how, AgencyRelease::by, AgencyRelease::words)
                .containsExactly(AgencyRelease.How.RECORDED, "Joan Ames", "on the telephone, for both parents");
        assertThat(released(report)).isInstanceOf(Released.Ready.class);
        assertThat(CHAIN.get(AuditTrail.class).about(CHAIN.conference().id())).filteredOn(entry -> entry.act().recordId().equals(report))
                .filteredOn(entry -> entry.act().what().equals("agency-release-recorded"))
                .singleElement().extracting(entry -> entry.act().actor()).isEqualTo("user:demo");
    }

    @Test
    @Tag("E")
    void whatIsReleasedToOneReaderIsClosedToTheOthersUntilTheAgencySaysSo() {
        UUID report = CHAIN.unrestrictedAndUnsigned();
        drawnUp(report);
        UUID jade = CHAIN.person("jade").id();
        UUID marcus = CHAIN.person("marcus").id();
        recordedFor(report, jade, "for his mother only");
        assertThat(released(report, marcus)).isInstanceOf(Released.AgencyHasNotReleased.class);
        assertThat(disclosures.contentOf(CHAIN.copy(report, "marcus").id())).isEmpty();
        assertThat(released(report, jade)).isInstanceOf(Released.Ready.class);
        assertThat(disclosures.agencyRelease(report).given()).as("nor is it a young person's").isFalse();
        recordedFor(report, marcus, "for him as well");
        assertThat(disclosures.agencyRelease(report, jade).words()).isEqualTo("for his mother only");
        assertThat(released(report, marcus)).isNotInstanceOf(Released.AgencyHasNotReleased.class);
        assertThat(CHAIN.database.client().sql("select detail from audit_entry where what = 'agency-release-recorded' and record_id = ? order by 1")
                .param(report).query(String.class).list()).containsExactlyInAnyOrder("reader " + jade, "reader " + marcus);
    }

    @Test
    void aReleaseNamesWhoGaveItAndHow() {
        UUID report = CHAIN.unrestrictedAndUnsigned();
        assertThatThrownBy(() -> recorded(report, "Joan Ames", " ")).hasMessageContaining("who gave it, and how");
    }

    private static void recorded(UUID report, String by, String words) {
        CHAIN.did(() -> {
            CHAIN.get(Disclosures.class).recordAgencyRelease(report, by, words, "user:demo");
            return report;
        });
    }

    private Drawn drawnUp(UUID report) {
        return CHAIN.did(() -> disclosures.drawUp(report));
    }

    private static void recordedFor(UUID report, UUID reader, String words) {
        CHAIN.did(() -> {
            CHAIN.get(Disclosures.class).recordAgencyRelease(report, Optional.of(reader), "Joan Ames", words, "user:demo");
            return report;
        });
    }

    private Released released(UUID report) {
        return released(report, CHAIN.person("jade").id());
    }

    private Released released(UUID report, UUID reader) {
        return CHAIN.did(() -> disclosures.release(report, reader, List.of(), "Dev Rana", "decided", "", "user:demo"));
    }
}
