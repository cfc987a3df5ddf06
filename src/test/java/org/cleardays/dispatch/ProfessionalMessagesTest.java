package org.cleardays.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.cleardays.Carters;
import org.cleardays.countersign.CountersignRequest;
import org.cleardays.document.mail.MailReader;
import org.cleardays.document.mail.ParsedMail;
import org.cleardays.document.mail.ReadMail;
import org.cleardays.intake.Incoming;
import org.cleardays.intake.reading.MachineMail;
import org.cleardays.invitation.Invitation;
import org.cleardays.pack.Pack;
import org.cleardays.report.Finding;
import org.cleardays.report.Hint;
import org.cleardays.report.Report;
import org.cleardays.report.ReportState;
import org.cleardays.response.Response;
import org.cleardays.timescale.Deadline;
import org.cleardays.timescale.Matter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfessionalMessagesTest {

    private final DispatchStage stage = new DispatchStage();
    private final Messages messages = stage.the(Messages.class);
    private final Dispatches dispatches = stage.the(Dispatches.class);

    ProfessionalMessagesTest() {
        ZonedDateTime wednesday = ZonedDateTime.of(2026, 6, 3, 17, 0, 0, 0, Carters.LONDON);
        Deadline authors = new Deadline("report-from-author", Matter.REPORT_SENT, "", "", "", "", wednesday, wednesday, "", "", "", null, List.of());
        stage.answer("Timescales.of", arguments -> Optional.of(authors)).answer("Timescales.asksForCountersigning", arguments -> true);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void anAuthorGetsLetterFormAndCalendarEntryInOneMail() {
        Received mail = invited("okafor");
        assertThat(mail.subject()).isEqualTo("Report needed by 5pm Wednesday 3 June: conference CPC-2026-0143");
        assertThat(mail.types()).startsWith("text/plain", "text/html", "text/calendar").endsWith("application/ics");
        assertThat(mail.fileNames()).containsExactly("invitation-CPC-2026-0143.pdf", "invitation-CPC-2026-0143.docx",
                "report-CPC-2026-0143.docx",
                "invite.ics");
    }

    @Test
    @Tag("C16")
    void noSubjectNamesAnybody() {
        assertThat(invited("okafor").subject()).doesNotContain("Carter", "Okafor", "Ellie");
        assertThat(received(answered(stage.incoming("filed", "", Optional.of("okafor")))).subject())
                .matches("Report received, now being checked: CPC-2026-0143 \\(R-[0-9A-F]{6}\\)");
    }

    @Test
    void anAnswerToAMailSaysSo() {
        Received mail = received(answered(stage.incoming("filed", "", Optional.of("okafor"))));
        assertThat(mail.header("Auto-Submitted")).isEqualTo("auto-replied");
        assertThat(mail.header("In-Reply-To")).isEqualTo("<in@mail.test>");
        assertThat(invited("okafor").header("Auto-Submitted")).isEqualTo("auto-generated");
    }

    @Test
    @Tag("A8")
    void aHeldMailGetsTheSameWordsWhoeverSentIt() {
        Received stranger = received(answered(stage.incoming("held", "unknown-sender", Optional.empty())));
        Received known = received(answered(stage.incoming("held", "no-report", Optional.of("okafor"))));
        assertThat(stranger.text()).isEqualTo(known.text()).doesNotContain("CPC-");
        assertThat(stranger.subject()).isEqualTo("We received your email; a person will look at it by the end of the next working day");
    }

    @Test
    @Tag("A9")
    void aHeldMailsAnswerHasNoReturnPathOfItsOwn() {
        UUID id = answered(stage.incoming("held", "unknown-sender", Optional.empty()));
        assertThat(dispatches.send(id)).isEqualTo(new Sent.HandedOver(id));
        assertThat(received(stage.greenMail).header("Return-Path")).isEqualTo("<receipts@council.test>");
    }

    @Test
    @Tag("A9")
    void eachMailOfOursIsKnownAsOursWhenItComesBack() {
        ParsedMail back = ((ReadMail.Readable) MailReader.read(dispatches.frozenBytes(stage.queued()))).mail();
        MachineMail machines = new MachineMail("reports@council.test");
        assertThat(back.messageId()).hasValueSatisfying(id -> assertThat(id).endsWith("@cleardays.council.test"));
        assertThat(back.marks().loops()).containsExactly("reports@council.test");
        assertThat(machines.isOurs(back)).isTrue();
    }

    @Test
    @Tag("A13")
    void anAuthorsMailOverTheLimitIsAnsweredWithALink() {
        assertThat(received(answered(stage.incoming("held", "over-limit", Optional.of("okafor")))).text()).contains("35 MB",
                "http://127.0.0.1:8080/l/");
        assertThat(received(answered(stage.incoming("held", "over-limit", Optional.empty()))).text()).doesNotContain("/l/");
    }

    @Test
    @Tag("B9")
    void aProtectedFileComesBackWithWhatToDo() {
        Received mail = received(answered(stage.incoming("returned", "password-protected", Optional.of("okafor"))));
        assertThat(mail.subject()).isEqualTo("We could not open your attachment: CPC-2026-0143");
        assertThat(mail.text()).contains("take the password off", "needed by 5pm Wednesday 3 June").doesNotContain("macros");
    }

    @Test
    void whatMayNotBeAnsweredIsNot() {
        stage.incoming("ignored", "automatic", Optional.of("okafor"));
        assertThat(stage.inTransaction(() -> messages.answerToIncoming(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void theAuthorGetsEveryReasonAtOnceWithItsPlace() {
        stage.answer("Reports.get", arguments -> report(List.of(new Finding("What are we worried about?, row 2", "Choose a mark."),
                new Finding("", "Sign the report."))));
        Received mail = received(stage.inTransaction(() -> messages.returned(UUID.randomUUID())).getFirst());
        assertThat(mail.subject()).isEqualTo("Your report needs 2 changes by 5pm Wednesday 3 June: CPC-2026-0143");
        assertThat(mail.text()).contains("- What are we worried about?, row 2: Choose a mark.\n- Sign the report.\n");
    }

    @Test
    void nobodyIsAskedToDoAnythingByADayThatIsOver() {
        stage.now = java.time.Instant.parse("2026-06-08T11:00:00Z");
        stage.answer("Reports.get", arguments -> report(List.of(new Finding("", "Sign the report."))));
        Received mail = received(stage.inTransaction(() -> messages.returned(UUID.randomUUID())).getFirst());
        assertThat(mail.subject()).isEqualTo("Your report needs one change: CPC-2026-0143");
        assertThat(mail.text()).contains("as soon as you can").doesNotContain("3 June");
    }

    @Test
    @Tag("C16")
    void theAuthorGetsTheirOwnFileBackUnderANameThatTellsNothing() {
        stage.answer("Reports.get", arguments -> report(List.of(new Finding("What are we worried about?, row 2", "Choose a mark."))))
                .answer("Reports.commented", arguments -> Optional.of(Papers.word("With comments")));
        UUID id = stage.inTransaction(() -> messages.returned(UUID.randomUUID())).getFirst();
        assertThat(received(id).fileNames()).containsExactly("report-CPC-2026-0143-please-change.docx");
        assertThat(received(id).text()).contains("Your own file is attached", "http://127.0.0.1:8080/l/");
        assertThat(stage.dispatch(id).to()).isEqualTo("n.okafor@oakfield.test");
    }

    @Test
    void aFileThatIsNoWordFileOrTooLargeIsNotMailedBack() {
        stage.answer("Reports.get", arguments -> report(List.of(new Finding("", "Sign the report."))))
                .answer("Reports.commented", arguments -> Optional.of(new byte[11 * 1024 * 1024]));
        Received mail = received(stage.inTransaction(() -> messages.returned(UUID.randomUUID())).getFirst());
        assertThat(mail.fileNames()).isEmpty();
        assertThat(mail.text()).contains("so yours is not attached").doesNotContain("Your own file is attached");
    }

    @Test
    void hintsStandApartAndAreNoCondition() {
        stage.answer("Reports.get", arguments -> report(List.of(new Finding("", "Sign the report."))));
        assertThat(received(stage.inTransaction(() -> messages.returned(UUID.randomUUID())).getFirst()).text())
                .contains("You may also want to look at this\n\nIt is up to you: your report does not wait for it.\n\n- Analysis, row 1: A long sentence.\n");
        assertThat(received(stage.inTransaction(() -> messages.accepted(UUID.randomUUID())).getFirst()).text())
                .contains("Your report is accepted as it is.", "- Analysis, row 1: A long sentence.\n", "http://127.0.0.1:8080/l/");
    }

    @Test
    void theManagerGetsALinkUnlessItIsTooLate() {
        assertThat(received(asked(Optional.empty()).getFirst()).text()).contains("http://127.0.0.1:8080/l/");
        assertThat(asked(Optional.of("lapsed"))).isEmpty();
    }

    @Test
    void thePackIsALinkAndNeverAttached() {
        Received mail = packed(1);
        assertThat(mail.subject()).isEqualTo("Pack ready: CPC-2026-0143, Tuesday 9 June, 10am (1 of 6 reports)");
        assertThat(mail.text()).contains("http://127.0.0.1:8080/packs/");
        assertThat(mail.types()).containsExactly("text/plain", "text/html");
        assertThat(packed(2).subject()).isEqualTo("One more report since your pack: CPC-2026-0143");
    }

    @Test
    void aSupplementOfAnswersAloneDoesNotPromiseAReport() {
        assertThat(packed(2, List.of()).subject()).isEqualTo("New answers since your pack: CPC-2026-0143");
    }

    @Test
    void aReadersAnswerReachesAuthorAndChairAndNobodyElse() {
        Response response = new Response(UUID.randomUUID(), stage.conference.id(), UUID.randomUUID(), UUID.randomUUID(),
                stage.person("jade").id(),
                "I kept all my appointments from week 7, not week 9.", stage.now);
        stage.answer("Responses.get", arguments -> response).answer("Reports.get", arguments -> report(List.of()));
        List<UUID> told = stage.inTransaction(() -> messages.response(response.id()));
        assertThat(told).extracting(id -> stage.dispatch(id).to()).containsExactly("n.okafor@oakfield.test", "h.marsh@council.test");
        assertThat(received(told.getFirst()).text()).contains("> I kept all my appointments from week 7, not week 9.")
                .doesNotContain("jade.carter@home.test", "07700 900114", "Larch Close");
    }

    private Received invited(String person) {
        Invitation invitation = new Invitation(UUID.randomUUID(), stage.conference.id(), stage.person(person).id(), stage.now);
        stage.answer("Invitations.get", arguments -> invitation).answer("Invitations.packFor", arguments -> Papers.forAuthor("A letter"));
        return received(stage.inTransaction(() -> messages.invitation(invitation.id())).getFirst());
    }

    private UUID answered(Incoming incoming) {
        return stage.inTransaction(() -> messages.answerToIncoming(incoming.id())).getFirst();
    }

    private List<UUID> asked(Optional<String> decision) {
        CountersignRequest request = new CountersignRequest(UUID.randomUUID(), UUID.randomUUID(), stage.conference.id(),
                stage.person("bell").id(),
                "hash", stage.now, decision, "", decision.map(decided -> stage.now));
        stage.answer("Countersignatures.get", arguments -> request).answer("Reports.get", arguments -> report(List.of()));
        return stage.inTransaction(() -> messages.countersignRequest(request.id()));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void theChairIsToldThatNotAllThatCameIsInThePackAsAReport(int number) {
        String sentence = "its index names each file that is left out, or is there as pages only";
        assertThat(packed(number).text().replaceAll("\\s+", " ")).doesNotContain(sentence);
        stage.answer("Packs.named", arguments -> 2);
        assertThat(packed(number).text().replaceAll("\\s+", " ")).contains(sentence);
    }

    private Received packed(int number) {
        return packed(number, List.of(UUID.randomUUID()));
    }

    private Received packed(int number, List<UUID> reports) {
        Pack pack = new Pack(UUID.randomUUID(), stage.conference.id(), stage.person("marsh").id(), number, stage.now, 12,
                reports);
        stage.answer("Packs.get", arguments -> pack).answer("Packs.of", arguments -> List.of(pack)).answer("Reports.get", arguments ->
                report(List.of()));
        return received(stage.inTransaction(() -> messages.pack(pack.id())).getFirst());
    }

    private Report report(List<Finding> findings) {
        return new Report(UUID.randomUUID(), stage.conference.id(), stage.person("okafor").id(), 1, "general/2026-01-05", Map.of(),
                List.of(),
                List.of(), Optional.empty(), ReportState.RETURNED, findings, List.of(new Hint("Analysis, row 1", "A long sentence.")),
                Optional.empty(), "hash", Map.of());
    }

    private Received received(UUID id) {
        return Received.of(dispatches.frozenBytes(id));
    }

    private static Received received(com.icegreen.greenmail.util.GreenMail server) {
        return Received.of(com.icegreen.greenmail.util.GreenMailUtil.getWholeMessage(server.getReceivedMessages()[0])
                .getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
