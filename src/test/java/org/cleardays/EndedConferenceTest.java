package org.cleardays;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.cleardays.conference.Conferences;
import org.cleardays.disclosure.Disclosures;
import org.cleardays.disclosure.Drawn;
import org.cleardays.disclosure.Released;
import org.cleardays.pack.Built;
import org.cleardays.pack.Packs;
import org.cleardays.report.Checked;
import org.cleardays.report.Reports;
import org.junit.jupiter.api.Test;

/** Work that was put aside for a conference which ended meanwhile ends in an outcome of that name, and does nothing. */
class EndedConferenceTest {

    private final ReportsToPacks chain = new ReportsToPacks();

    @Test
    void noReportIsCheckedAndNoneIsDrawnUp() {
        UUID report = chain.did(() -> chain.get(Reports.class).file(chain.conference().id(), chain.person("hussain").id(), new byte[] {1}));
        cancel();
        assertThat(chain.did(() -> chain.get(Reports.class).check(report))).isEqualTo(new Checked.ConferenceEnded(report));
        assertThat(chain.did(() -> chain.get(Disclosures.class).drawUp(report))).isEqualTo(new Drawn.ConferenceEnded(report));
        assertThat(chain.get(Disclosures.class).copiesOf(report)).isEmpty();
    }

    @Test
    void noCopyIsReleasedAndNoneWaitsForIt() {
        UUID report = chain.countersigned("hussain");
        chain.did(() -> chain.get(Disclosures.class).drawUp(report));
        UUID copy = chain.copy(report, "jade").id();
        assertThat(chain.get(Disclosures.class).waiting()).isNotEmpty();
        cancel();
        assertThat(chain.get(Disclosures.class).waiting()).isEmpty();
        assertThat(chain.did(() -> chain.get(Disclosures.class).release(report, chain.person("jade").id(), List.of(), "Helen Marsh", "safe", "",
                Carters.ACTOR))).isEqualTo(new Released.ConferenceEnded(copy));
    }

    @Test
    void noPackIsDueAndNoneIsBuilt() {
        UUID conference = chain.conference().id();
        Instant day = chain.conference().heldAt().toInstant();
        assertThat(chain.get(Packs.class).due(day)).containsExactly(conference);
        cancel();
        assertThat(chain.get(Packs.class).due(day)).isEmpty();
        assertThat(chain.did(() -> chain.get(Packs.class).build(conference))).isEqualTo(new Built.ConferenceEnded(conference));
        assertThat(chain.get(Packs.class).of(conference)).isEmpty();
    }

    private void cancel() {
        chain.did(() -> chain.get(Conferences.class).cancel(chain.conference().id(), "not needed", Carters.ACTOR));
    }
}
