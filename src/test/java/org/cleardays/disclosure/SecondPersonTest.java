package org.cleardays.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.UUID;

import org.cleardays.ReportsToPacks;
import org.cleardays.audit.AuditTrail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Threats E, (3): where the gate found something, nobody lets a copy go alone. Here the midwife's unit is like Jade's safe address. */
@Tag("E3")
class SecondPersonTest {

    private static final ReportsToPacks CHAIN = new ReportsToPacks();
    private static final String REASON = "A maternity unit's name, no address";

    private final Disclosures disclosures = CHAIN.get(Disclosures.class);
    private UUID report;

    @BeforeEach
    void theGateHasStoppedRyansCopyAndHelenAsksThatItGo() {
        report = CHAIN.countersigned("adeyemi");
        CHAIN.did(() -> disclosures.drawUp(report));
        assertThat(asked(REASON)).isEqualTo(new Released.AsksSecond(copy().id()));
    }

    @Test
    void whatOnePersonWantsToGoStaysUntilASecondOneAgrees() {
        assertThat(copy().state()).isEqualTo(CopyState.WAITS_FOR_SECOND);
        assertThat(disclosures.contentOf(copy().id())).isEmpty();
        assertThat(disclosures.waiting()).contains(copy());
        assertThat(agreed("Dev Rana", "user:other")).isEqualTo(new Released.Ready(copy().id()));
        assertThat(disclosures.contentOf(copy().id())).isPresent();
        assertThat(copy().decidedBy()).contains("Helen Marsh and Dev Rana");
    }

    @Test
    void theSameAccountUnderAnotherNameIsNoSecondPerson() {
        assertThat(agreed("Dev Rana", "user:demo")).isInstanceOf(Released.NotTheSecond.class);
        assertThat(disclosures.contentOf(copy().id())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {" helen marsh ", "Helen  Marsh", "H. Marsh", "H\u0435len M\u0430rsh"})
    void theSameNameUnderAnotherAccountIsNoSecondPerson(String spelling) {
        assertThat(agreed(spelling, "user:other")).isInstanceOf(Released.NotTheSecond.class);
        assertThat(disclosures.contentOf(copy().id())).isEmpty();
    }

    @Test
    void askingAgainDoesNotAgree() {
        assertThat(CHAIN.did(() -> disclosures.release(report, ryan(), List.of(), "Dev Rana", "decided", REASON, "user:other")))
                .isInstanceOf(Released.AsksSecond.class);
        assertThat(agreed("Tom Brennan", "user:other")).isInstanceOf(Released.NotTheSecond.class);
        assertThat(agreed("Helen Marsh", "user:demo")).isInstanceOf(Released.Ready.class);
    }

    @Test
    void whoDoesNotAgreeKeepsItHere() {
        refused("Dev Rana", "I am not sure that it is only a unit");
        assertThat(copy().state()).isEqualTo(CopyState.STOPPED_BY_GATE);
        assertThat(agreed("Dev Rana", "user:other")).isInstanceOf(Released.Stopped.class);
        assertThat(disclosures.contentOf(copy().id())).isEmpty();
    }

    @Test
    void whatIsNewAmongTheHitsWasAgreedToByNobody() {
        CHAIN.database.client().sql("update disclosed_copy set hits = '[]' where id = ?").param(copy().id()).update();
        assertThat(agreed("Dev Rana", "user:other")).isInstanceOf(Released.Stopped.class);
        assertThat(disclosures.contentOf(copy().id())).isEmpty();
    }

    @Test
    void bothDecisionsAreKeptAndStandInTheHistory() {
        agreed("Dev Rana", "user:other");
        assertThat(disclosures.decisionsAbout(copy().id())).extracting(CopyDecision::kind, CopyDecision::decidedBy, CopyDecision::reason)
                .containsExactly(tuple("released", "Helen Marsh", "decided"), tuple("asked", "Helen Marsh", "decided"), tuple("agreed", "Dev Rana", "so it is"));
        assertThat(CHAIN.get(AuditTrail.class).about(CHAIN.conference().id())).extracting(entry -> entry.act().actor(), entry -> entry.act().what())
                .contains(tuple("user:demo", "copy-waits-for-second"), tuple("user:other", "copy-ready"));
    }

    @Test
    void aSecondPersonSaysWhyEitherWay() {
        assertThatThrownBy(() -> CHAIN.did(() -> disclosures.agree(report, ryan(), "Dev Rana", " ", "user:other"))).hasMessageContaining("says why");
        assertThatThrownBy(() -> refused("Dev Rana", " ")).hasMessageContaining("says why");
    }


    private Released asked(String gateOverride) {
        CHAIN.did(() -> disclosures.release(report, ryan(), List.of(), "Helen Marsh", "decided", "", "user:demo"));
        return CHAIN.did(() -> disclosures.release(report, ryan(), List.of(), "Helen Marsh", "decided", gateOverride, "user:demo"));
    }

    private Released agreed(String decidedBy, String actor) {
        return CHAIN.did(() -> disclosures.agree(report, ryan(), decidedBy, "so it is", actor));
    }

    private void refused(String decidedBy, String reason) {
        CHAIN.did(() -> {
            disclosures.refuse(report, ryan(), decidedBy, reason, "user:other");
            return report;
        });
    }

    private Copy copy() {
        return CHAIN.copy(report, "ryan");
    }

    private static UUID ryan() {
        return CHAIN.person("ryan").id();
    }
}
