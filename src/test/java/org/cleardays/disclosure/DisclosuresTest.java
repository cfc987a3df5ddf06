package org.cleardays.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;

import org.cleardays.ReportsToPacks;
import org.cleardays.audit.AuditTrail;
import org.cleardays.report.Report;
import org.cleardays.report.Reports;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class DisclosuresTest {

    private final ReportsToPacks chain = new ReportsToPacks();
    private final Disclosures disclosures = chain.get(Disclosures.class);

    @Test
    void aReportWithRestrictionsWaitsForEveryReader() {
        UUID report = chain.countersigned("hussain");
        assertThat(drawnUp(report)).isEqualTo(new Drawn.WaitsForRelease(report));
        assertThat(disclosures.copiesOf(report)).hasSize(3).allMatch(copy -> copy.state() == CopyState.WAITS_FOR_RELEASE);
        assertThat(disclosures.waiting()).hasSize(3);
    }

    @Test
    void aReportWithoutAnyGoesByItselfToThoseItIsFor() {
        UUID report = chain.unrestricted();
        assertThat(drawnUp(report)).isEqualTo(new Drawn.GoesByItself(report, List.of(chain.copy(report, "jade").id(),
                chain.copy(report, "ryan").id())));
        assertThat(chain.copy(report, "marcus").state()).isEqualTo(CopyState.NOTHING_FOR_READER);
    }

    @Test
    void drawingUpTwiceAnswersTheSameAndChangesNothing() {
        UUID report = chain.unrestricted();
        Drawn first = drawnUp(report);
        assertThat(drawnUp(report)).isEqualTo(first);
        assertThat(chain.get(AuditTrail.class).about(chain.conference().id())).filteredOn(entry -> entry.act().what().equals("copies-drawn-up"))
                .hasSize(1);
    }

    @Test
    void anAnswerThatThereIsNothingToAddOwesNobodyACopy() {
        UUID report = chain.nothingToAdd("zolkiewski", "Known to us, last seen 2 April, nothing to add");
        assertThat(drawnUp(report)).isEqualTo(new Drawn.GoesByItself(report, List.of()));
        assertThat(disclosures.copiesOf(report)).allMatch(copy -> copy.state() == CopyState.NOTHING_FOR_READER);
    }

    @Test
    void noCopiesAreMadeOfAReportThatWasNotAccepted() {
        UUID returned = chain.filed("okafor", false);
        assertThatThrownBy(() -> drawnUp(returned)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aReleasedCopyHoldsWhatTheRulesClearAndWhatAPersonReleasesBesides() {
        UUID report = waiting("hussain");
        assertThat(texts(disclosures.preview(report, id("marcus"), List.of()))).noneMatch(text -> text.contains("are worried that"));
        released(report, "marcus", List.of(ReportsToPacks.DANGER_STATEMENT), "");
        DisclosedCopy content = disclosures.contentOf(chain.copy(report, "marcus").id()).orElseThrow();
        assertThat(texts(content)).anyMatch(text -> text.contains("are worried that")).noneMatch(text -> text.contains("throat"));
    }

    @Test
    void aDecisionKeepsWhoWhyAndWhen() {
        UUID report = waiting("hussain");
        chain.at("2026-06-04T11:00");
        released(report, "jade", List.of(), "");
        Copy copy = chain.copy(report, "jade");
        assertThat(copy.decidedBy()).contains("Helen Marsh");
        assertThat(copy.releasedAt()).contains(chain.at("2026-06-04T11:00"));
        assertThat(chain.get(AuditTrail.class).about(chain.conference().id())).extracting(entry -> entry.act().what()).contains("copy-ready");
    }

    @Test
    void releasingTwiceChangesNothing() {
        UUID report = waiting("hussain");
        Released first = released(report, "jade", List.of(), "");
        assertThat(released(report, "jade", List.of(ReportsToPacks.DANGER_STATEMENT), "")).isEqualTo(first);
        assertThat(texts(disclosures.contentOf(first.id()).orElseThrow())).noneMatch(text -> text.contains("are worried that"));
    }

    @Test
    @Tag("E")
    void theMidwifesAddressStopsRyansCopyUntilTwoPeopleHaveDecided() {
        UUID report = chain.countersigned("adeyemi");
        drawnUp(report);
        assertThat(chain.copy(report, "ryan").state()).isEqualTo(CopyState.STOPPED_BY_GATE);
        assertThat(chain.copy(report, "jade").state()).isEqualTo(CopyState.WAITS_FOR_RELEASE);
        assertThat(released(report, "ryan", List.of(), "")).isInstanceOfSatisfying(Released.Stopped.class,
                stopped -> assertThat(stopped.hits()).anyMatch(hit -> hit.near() && hit.found().equals("Larch Lane") && hit.where().equals("heading")));
        assertThat(disclosures.contentOf(chain.copy(report, "ryan").id())).isEmpty();
        assertThat(released(report, "ryan", List.of(), "A maternity unit's name, no address")).isInstanceOf(Released.AsksSecond.class);
        assertThat(disclosures.contentOf(chain.copy(report, "ryan").id())).isEmpty();
        assertThat(chain.did(() -> disclosures.agree(report, id("ryan"), "Dev Rana", "so it is", "user:other"))).isInstanceOf(Released.Ready.class);
    }

    @Test
    @Tag("E")
    void aReasonLetsThroughOnlyWhatWasShownToWhoeverGaveIt() {
        UUID report = waiting("hussain");
        List<Integer> address = List.of(numberOf(report, "Larch Close"));
        assertThat(released(report, "ryan", address, "A maternity unit's name")).isInstanceOf(Released.Stopped.class);
        assertThat(disclosures.contentOf(chain.copy(report, "ryan").id())).isEmpty();
        assertThat(chain.copy(report, "ryan").hits()).extracting(GateHit::found).contains("Larch Close");
    }

    @Test
    void nothingIsOwedToAReaderTheReportSaysNothingTo() {
        UUID report = waiting("okafor");
        assertThat(released(report, "ryan", List.of(), "")).isInstanceOf(Released.NothingForReader.class);
        assertThat(chain.copy(report, "ryan").state()).isEqualTo(CopyState.NOTHING_FOR_READER);
    }

    @Test
    void aWithheldCopyHasNoContentAndItsReasonIsKept() {
        UUID report = waiting("hussain");
        withheld(report, "ryan", "a criminal enquiry; DC Lunt, 4 June");
        Copy copy = chain.copy(report, "ryan");
        assertThat(copy.state()).isEqualTo(CopyState.WITHHELD);
        assertThat(copy.reason()).isEqualTo("a criminal enquiry; DC Lunt, 4 June");
        assertThat(disclosures.contentOf(copy.id())).isEmpty();
    }

    @Test
    void aNewVersionTakesTheOldCopiesPlace() {
        UUID first = waiting("hussain");
        released(first, "jade", List.of(), "");
        UUID second = waiting("hussain");
        assertThat(chain.copy(first, "jade").state()).isEqualTo(CopyState.SUPERSEDED);
        assertThat(disclosures.contentOf(chain.copy(first, "jade").id())).isEmpty();
        assertThat(released(first, "jade", List.of(), "")).isInstanceOf(Released.Superseded.class);
        assertThat(chain.copy(second, "jade").state()).isEqualTo(CopyState.WAITS_FOR_RELEASE);
    }

    @Test
    void whatWasWithheldOnceDoesNotGoByItselfTheNextTime() {
        UUID first = chain.unrestricted();
        drawnUp(first);
        withheld(first, "ryan", "an enquiry");
        UUID second = chain.unrestricted();
        assertThat(drawnUp(second)).isEqualTo(new Drawn.WaitsForRelease(second));
    }

    @Test
    @Tag("E")
    void fromWhomEverythingIsKeptGetsNothingOfAnyReportWhateverIsReleased() {
        ReportsToPacks kept = new ReportsToPacks(yaml -> yaml + "restrictions: [{person: ryan, kind: withheld-altogether, reason: a criminal "
                + "enquiry, decidedBy: Helen Marsh, decidedOn: 2026-06-01}]\n");
        UUID report = kept.unrestricted();
        Disclosures all = kept.get(Disclosures.class);
        assertThat(kept.did(() -> all.drawUp(report))).isEqualTo(new Drawn.GoesByItself(report, List.of(kept.copy(report, "jade").id())));
        assertThat(kept.copy(report, "ryan").state()).isEqualTo(CopyState.WITHHELD);
        assertThat(kept.copy(report, "ryan").reason())
                .isEqualTo("Every report is kept from this person: a criminal enquiry. Decided by Helen Marsh on 2026-06-01.");
        UUID ryan = kept.person("ryan").id();
        assertThat(kept.did(() -> all.release(report, ryan, List.of(1, 2, 3), "Dev Rana", "a slip", "", "user:demo")))
                .isInstanceOf(Released.WithheldAltogether.class);
        assertThat(all.contentOf(kept.copy(report, "ryan").id())).isEmpty();
        assertThat(all.preview(report, ryan, List.of(1, 2, 3)).holdsNothing()).isTrue();
    }

    @Test
    void whoIsExcludedFromTheMeetingAloneGetsADecidedCopy() {
        ReportsToPacks excluded = new ReportsToPacks(yaml -> yaml + "restrictions: [{person: ryan, kind: excluded-from-meeting, reason: bail "
                + "conditions, decidedBy: Helen Marsh, decidedOn: 2026-06-01}]\n");
        UUID report = excluded.unrestricted();
        excluded.did(() -> excluded.get(Disclosures.class).drawUp(report));
        assertThat(excluded.copy(report, "ryan").state()).isEqualTo(CopyState.READY);
    }

    @Test
    void theProfessionalsBundleLeavesOutWhatIsTheChairsOrNobodys() {
        UUID report = chain.countersigned("hussain");
        int all = chain.get(Reports.class).get(report).statements().size() + chain.get(Reports.class).get(report).scales().size();
        assertThat(texts(disclosures.forProfessional(report, id("lunt")))).hasSize(all).anyMatch(text -> text.contains("14 Larch Close"));
        assertThat(disclosures.verdicts(report, id("ryan"))).hasSize(all).containsValue(new Verdict.Closed(Verdict.Why.PROFESSIONALS_ONLY));
    }

    @Test
    void theChairReadsEverythingWithItsSources() {
        UUID report = chain.countersigned("hussain");
        DisclosedCopy copy = disclosures.forChair(report);
        Report whole = chain.get(Reports.class).get(report);
        assertThat(texts(copy)).hasSize(whole.statements().size() + whole.scales().size()).anyMatch(text -> text.contains("14 Larch Close"));
    }

    @Test
    @Tag("E")
    void whoeverReleasedACopyIsNotTheSecondPersonAtTheGate() {
        UUID report = waiting("hussain");
        released(report, "jade", List.of(), "");
        UUID copy = chain.copy(report, "jade").id();
        assertThat(disclosures.whyNotTheSecond(copy, "Dev Rana", "user:demo")).hasValueSatisfying(why -> assertThat(why).contains("somebody else"));
        assertThat(disclosures.whyNotTheSecond(copy, "helen marsh", "user:other")).isPresent();
        assertThat(disclosures.whyNotTheSecond(copy, "Dev Rana", "user:other")).isEmpty();
    }

    @Test
    void aDecisionNamesAPersonAndAWithholdingItsReason() {
        UUID report = waiting("hussain");
        assertThatThrownBy(() -> disclosures.release(report, id("jade"), List.of(), " ", "", "", "user:demo")).hasMessageContaining("person");
        assertThatThrownBy(() -> withheld(report, "jade", " ")).hasMessageContaining("reason");
    }

    /** Neither on the page, which offers no such thing, nor by a request made by hand. */
    @Test
    void whatWasWithheldFromAReaderIsNotReleasedByOnePerson() {
        UUID report = waiting("hussain");
        withheld(report, "jade", "an enquiry");
        assertThat(released(report, "jade", List.of(), "")).isInstanceOf(Released.Withheld.class);
        assertThat(chain.copy(report, "jade").state()).isEqualTo(CopyState.WITHHELD);
    }

    /** It may hold what the correction took out. */
    @Test
    void theVersionThatACorrectionReplacesIsNotReleasedWhileTheCorrectionIsStillBeingChecked() {
        UUID report = waiting("hussain");
        chain.did(() -> chain.get(Reports.class).file(chain.conference().id(), id("hussain"), "a correction".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        assertThat(released(report, "jade", List.of(), "")).isInstanceOf(Released.Superseded.class);
        assertThat(chain.copy(report, "jade").state()).isEqualTo(CopyState.WAITS_FOR_RELEASE);
    }

    private UUID waiting(String author) {
        UUID report = chain.countersigned(author);
        drawnUp(report);
        return report;
    }

    private Drawn drawnUp(UUID report) {
        return chain.did(() -> disclosures.drawUp(report));
    }

    private int numberOf(UUID report, String words) {
        return chain.get(Reports.class).get(report).statements().stream().filter(statement -> statement.text().contains(words))
                .findFirst().orElseThrow().number();
    }

    private Released released(UUID report, String reader, List<Integer> besides, String gateOverride) {
        return chain.did(() -> disclosures.release(report, id(reader), besides, "Helen Marsh", "decided", gateOverride, "user:demo"));
    }

    private void withheld(UUID report, String reader, String reason) {
        chain.did(() -> {
            disclosures.withhold(report, id(reader), "Helen Marsh", reason, "user:demo");
            return report;
        });
    }

    private UUID id(String key) {
        return chain.person(key).id();
    }

    private static List<String> texts(DisclosedCopy copy) {
        return copy.parts().stream().flatMap(part -> part.blocks().stream()).map(DisclosedCopy.Block::says).toList();
    }
}
