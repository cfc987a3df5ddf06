package org.cleardays.countersign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;

import org.cleardays.report.ReportState;
import org.junit.jupiter.api.Test;

class CountersignaturesTest {

    private final CountersignStage stage = new CountersignStage();
    private final Countersignatures countersignatures = stage.countersignatures();

    @Test
    void theAuthorsManagerIsAskedOnceForEachVersion() {
        UUID report = stage.accepted(1, "hash of version 1");
        Asked first = countersignatures.ask(report);
        assertThat(countersignatures.ask(report)).isEqualTo(first).isInstanceOf(Asked.Waiting.class);
        assertThat(countersignatures.get(first.id()).personId()).isEqualTo(stage.manager);
        assertThat(stage.acts()).containsExactly("countersignature-asked");
    }

    @Test
    void nobodyIsAskedWhereTheAuthorityDoesNotWantIt() {
        stage.asksForCountersigning = false;
        UUID report = stage.accepted(1, "hash");
        assertThat(countersignatures.ask(report)).isEqualTo(new Asked.NotNeeded(report));
    }

    @Test
    void nobodyIsAskedWhereTheAuthorHasNoCountersignatory() {
        UUID report = stage.acceptedOf(stage.authorOnTheirOwn, 1, "hash");
        assertThat(countersignatures.ask(report)).isEqualTo(new Asked.NotNeeded(report));
    }

    @Test
    void aSignatureBindsToTheContentThatWasRead() {
        UUID request = countersignatures.ask(stage.accepted(1, "what was read")).id();
        assertThat(countersignatures.sign(request, "what was read", "person:1")).isInstanceOf(Decided.Signed.class);
        assertThat(stage.state(countersignatures.get(request).reportId())).isEqualTo(ReportState.COUNTERSIGNED);
    }

    @Test
    void nobodyIsAskedOnceTheConferenceHasEnded() {
        UUID report = stage.accepted(1, "hash");
        stage.cancel();
        assertThat(countersignatures.ask(report)).isEqualTo(new Asked.ConferenceEnded(report));
        assertThat(countersignatures.waiting()).isEmpty();
    }

    @Test
    void nothingIsSignedOnceTheConferenceHasEnded() {
        UUID report = stage.accepted(1, "hash");
        UUID request = countersignatures.ask(report).id();
        stage.cancel();
        assertThat(countersignatures.sign(request, "hash", "person:1")).isEqualTo(new Decided.Lapsed(report, "conference-ended"));
        assertThat(countersignatures.decline(request, "not ready", "person:1")).isEqualTo(new Decided.Lapsed(report, "conference-ended"));
        assertThat(countersignatures.waiting()).isEmpty();
        assertThat(countersignatures.get(request).decision()).isEmpty();
    }

    @Test
    void aSignatureForOtherContentChangesNothing() {
        UUID request = countersignatures.ask(stage.accepted(1, "what it says")).id();
        assertThat(countersignatures.sign(request, "what it said before", "person:1")).isInstanceOf(Decided.Lapsed.class);
        assertThat(countersignatures.get(request).decision()).isEmpty();
    }

    @Test
    void aRequestLapsesWhenANewerVersionIsAskedAbout() {
        UUID first = countersignatures.ask(stage.accepted(1, "one")).id();
        UUID second = countersignatures.ask(stage.accepted(2, "two")).id();
        assertThat(countersignatures.get(first).decision()).contains("lapsed");
        assertThat(countersignatures.waiting()).extracting(CountersignRequest::id).containsExactly(second);
    }

    @Test
    void aSupersededReportCanNeitherBeSignedNorWaits() {
        UUID report = stage.accepted(1, "one");
        UUID request = countersignatures.ask(report).id();
        stage.supersede(report);
        assertThat(countersignatures.waiting()).isEmpty();
        assertThat(countersignatures.sign(request, "one", "person:1")).isEqualTo(new Decided.Lapsed(report, "content-changed"));
        assertThat(stage.state(report)).isEqualTo(ReportState.SUPERSEDED);
    }

    @Test
    void aManagerWhoDeclinesGivesTheAuthorReasons() {
        UUID request = countersignatures.ask(stage.accepted(1, "one")).id();
        assertThatThrownBy(() -> countersignatures.decline(request, "  ", "person:1")).hasMessageContaining("reasons");
        countersignatures.decline(request, "Say when you saw this.", "person:1");
        assertThat(countersignatures.get(request).reasons()).isEqualTo("Say when you saw this.");
        assertThat(stage.state(countersignatures.get(request).reportId())).isEqualTo(ReportState.DECLINED);
    }

    @Test
    void whatIsDecidedStaysDecided() {
        UUID request = countersignatures.ask(stage.accepted(1, "one")).id();
        UUID report = countersignatures.sign(request, "one", "person:1").id();
        assertThat(countersignatures.decline(request, "No.", "person:1")).isEqualTo(new Decided.Lapsed(report, "already-signed"));
        assertThat(stage.acts()).containsExactly("countersignature-asked", "countersignature-signed");
    }
}
