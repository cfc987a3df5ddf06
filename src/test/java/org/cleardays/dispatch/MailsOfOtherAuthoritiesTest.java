package org.cleardays.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.cleardays.countersign.CountersignRequest;
import org.cleardays.invitation.Invitation;
import org.cleardays.pack.Pack;
import org.cleardays.report.Finding;
import org.cleardays.report.Report;
import org.cleardays.report.ReportState;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Mails where the authority sets no day for this author's report, or another than Doncaster. */
class MailsOfOtherAuthoritiesTest {

    @ParameterizedTest
    @ValueSource(strings = {"isle-of-man", "leeds", "devon", "guide"})
    void areWrittenWithoutAHole(String authority) {
        try (DispatchStage stage = DispatchStage.under(authority)) {
            for (String author : List.of("hussain", "okafor")) {
                assertThat(List.of(invited(stage, author), returned(stage, author), accepted(stage, author), declined(stage, author),
                        countersigning(stage, author), pack(stage))).allSatisfy(mail ->
                        assertThat(mail.subject() + "\n" + mail.text()).contains("CPC-2026-0143")
                                .doesNotContain("null", "${", " by :", " by .", "[#", "[/]", "Optional"));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            isle-of-man | Report needed by 5pm Tuesday 2 June: conference CPC-2026-0143
            devon       | Report needed by 5pm Wednesday 3 June: conference CPC-2026-0143
            """)
    void askForAReportByTheAuthoritysDay(String authority, String subject) {
        try (DispatchStage stage = DispatchStage.under(authority)) {
            assertThat(invited(stage, "okafor").subject()).isEqualTo(subject);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"hussain", "okafor"})
    void nameNoDayWhereNoneIsSet(String author) {
        try (DispatchStage stage = DispatchStage.under("devon").answer("Timescales.of", asked -> Optional.empty())) {
            assertThat(invited(stage, author).subject()).isEqualTo("Report needed: conference CPC-2026-0143");
            assertThat(invited(stage, author).text()).contains("No day is set for your report. Please send it as soon as you can");
            assertThat(returned(stage, author).subject()).isEqualTo("Your report needs one change: CPC-2026-0143");
            assertThat(returned(stage, author).text()).contains("answer this email with it as soon as you can.");
            assertThat(countersigning(stage, author).subject()).isEqualTo("Please countersign a report: CPC-2026-0143");
        }
    }

    private static Received invited(DispatchStage stage, String person) {
        Invitation invitation = new Invitation(UUID.randomUUID(), stage.conference.id(), stage.person(person).id(), stage.now);
        stage.answer("Invitations.get", asked -> invitation).answer("Invitations.packFor", asked -> Papers.forAuthor("A letter"));
        return received(stage, messages -> messages.invitation(invitation.id()));
    }

    private static Received returned(DispatchStage stage, String author) {
        Report report = reportOf(stage, author);
        return received(stage, messages -> messages.returned(report.id()));
    }

    private static Received accepted(DispatchStage stage, String author) {
        Report report = reportOf(stage, author);
        return received(stage, messages -> messages.accepted(report.id()));
    }

    private static Received declined(DispatchStage stage, String author) {
        stage.answer("Countersignatures.forReport", asked -> Optional.empty());
        Report report = reportOf(stage, author);
        return received(stage, messages -> messages.declined(report.id()));
    }

    private static Received countersigning(DispatchStage stage, String author) {
        CountersignRequest request = new CountersignRequest(UUID.randomUUID(), reportOf(stage, author).id(), stage.conference.id(),
                stage.person(author).countersignedBy(), "hash", stage.now, Optional.empty(), "", Optional.empty());
        stage.answer("Countersignatures.get", asked -> request);
        return received(stage, messages -> messages.countersignRequest(request.id()));
    }

    private static Received pack(DispatchStage stage) {
        Pack pack = new Pack(UUID.randomUUID(), stage.conference.id(), stage.person("marsh").id(), 1, stage.now, 12, List.of());
        stage.answer("Packs.get", asked -> pack).answer("Packs.of", asked -> List.of(pack));
        return received(stage, messages -> messages.pack(pack.id()));
    }

    private static Report reportOf(DispatchStage stage, String author) {
        Report report = new Report(UUID.randomUUID(), stage.conference.id(), stage.person(author).id(), 1, "general/2026-01-05", Map.of(),
                List.of(), List.of(), Optional.empty(), ReportState.RETURNED, List.of(new Finding("row 2", "Choose a mark.")), List.of(),
                Optional.empty(), "hash", Map.of());
        stage.answer("Reports.get", asked -> report);
        return report;
    }

    private static Received received(DispatchStage stage, Function<Messages, List<UUID>> writing) {
        List<UUID> written = stage.inTransaction(() -> writing.apply(stage.the(Messages.class)));
        return Received.of(stage.the(Dispatches.class).frozenBytes(written.getFirst()));
    }
}
