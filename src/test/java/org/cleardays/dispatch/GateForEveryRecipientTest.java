package org.cleardays.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import com.icegreen.greenmail.store.FolderException;
import org.cleardays.Carters;
import org.cleardays.conference.Conference;
import org.cleardays.conference.Conferences;
import org.cleardays.disclosure.GateHit;
import org.cleardays.disclosure.gate.Gates;
import org.cleardays.invitation.Invitation;
import org.cleardays.invitation.InvitationPack;
import org.cleardays.pack.Pack;
import org.cleardays.report.Finding;
import org.cleardays.report.Report;
import org.cleardays.report.ReportState;
import org.cleardays.response.Response;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What leaves for a professional goes through the same gate as what leaves for the family: nothing of another family, and nothing that is
 * kept from this very person. Looked for in the bytes that leave. The other family here are the Hartwells of CPC-2026-0208.
 */
@Tag("E3")
@Tag("E5")
class GateForEveryRecipientTest {

    private static final String SAFE = "14 Larch Close, DN99 4ZZ";

    private static final DispatchStage STAGE = new DispatchStage();

    private final DispatchStage stage = STAGE;
    private final Messages messages = stage.the(Messages.class);
    private final Dispatches dispatches = stage.the(Dispatches.class);
    private final List<String> askedFor = new ArrayList<>();
    private List<String> recipients = List.of();

    @BeforeAll
    static void anotherFamilyIsBookedToo() {
        Carters.bookWith(STAGE.database, yaml -> yaml.replace(Carters.REFERENCE, "CPC-2026-0208").replace("Ellie Carter", "Lena Hartwell")
                .replace("Noah Carter", "Tomas Hartwell").replace("Jade Carter", "Ines Hartwell"));
    }

    @BeforeEach
    void nothingHasLeft() throws FolderException {
        stage.greenMail.purgeEmailFromAllMailboxes();
    }

    @AfterAll
    static void close() {
        STAGE.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            letter        | Lena Hartwell is in the next room | another family's name
            letter        | see also CPC-2026-0208            | CPC-2026-0208
            calendar      | The room of Lena Hartwell         | another family's name
            calendar      | CPC 2026 0208                     | CPC-2026-0208
            form          | Tomas Hartwell                    | another family's name
            """)
    void nothingOfAnotherFamilyReachesAnAuthor(String where, String words, String found) {
        UUID stopped = invited("okafor", where, words);
        assertThat(dispatches.hits(stopped)).extracting(GateHit::words).contains(found);
        assertStopped(stopped);
    }

    @Test
    void aWordCutByTheFoldOfACalendarEntryIsWholeForTheGate() {
        UUID stopped = invited("okafor", "calendar", "Rowan House, first floor, turn left at the top of the stairs, for Lena Hart\r\n well");
        assertThat(dispatches.hits(stopped)).extracting(GateHit::where).contains("calendar entry", "invite.ics");
        assertStopped(stopped);
    }

    @ParameterizedTest
    @CsvSource({"letter", "calendar", "form"})
    void whatIsKeptFromAFatherMayReachAProfessionalButNotOneItIsKeptFrom(String where) {
        assertThat(stage.dispatch(invited("okafor", where, SAFE)).state()).isEqualTo("queued");
        assertStopped(invitedBy(keptFromOkafor(), where, SAFE));
    }

    @Test
    void theFamilysAnswerNamesNobodyOfAnotherFamilyToAuthorOrChair() {
        searchedFor("okafor", "marsh");
        Response response = new Response(UUID.randomUUID(), stage.conference.id(), UUID.randomUUID(), UUID.randomUUID(), stage.person("jade").id(),
                "My cousin Ines Hartwell can say so.", stage.now);
        stage.answer("Responses.get", arguments -> response).answer("Reports.get", arguments -> report(List.of()));
        assertThat(stage.inTransaction(() -> messages.response(response.id()))).hasSize(2).allSatisfy(this::assertStopped);
    }

    @Test
    void aPackThatNamesAnotherFamilyIsOpenedByNobodyButTheOfficeUntilItIsLetThrough() {
        Pack pack = pack("Chronology: seen with Lena Hartwell");
        UUID stopped = stage.inTransaction(() -> messages.pack(pack.id())).getFirst();
        assertThat(dispatches.hits(stopped)).extracting(GateHit::where).anyMatch(where -> where.startsWith("pack-CPC-2026-0143-1.pdf, page 1"));
        assertStopped(stopped);
        assertThat(dispatches.mayBeOpened(pack.id())).isFalse();
        assertThat(stage.inTransaction(() -> messages.somethingWaits(stopped))).hasSize(2).extracting(id -> stage.dispatch(id).to())
                .containsExactly("conferences@council.test", "h.marsh@council.test");
        stage.database.transactions().executeWithoutResult(status -> dispatches.letThrough(stopped, "Dev Rana", "her own cousin", "user:demo"));
        assertThat(dispatches.mayBeOpened(pack.id())).isTrue();
        assertThat(dispatches.send(stopped)).isEqualTo(new Sent.HandedOver(stopped));
    }

    /** The chair waits for a pack, and hears why it does not come: in a sentence that tells nothing of what was found. */
    @Test
    void theChairHearsThatAPersonLooksAtThePackFirst() {
        UUID stopped = stage.inTransaction(() -> messages.pack(pack("Chronology: seen with Lena Hartwell").id())).getFirst();
        UUID told = stage.inTransaction(() -> messages.somethingWaits(stopped)).getLast();
        Received mail = Received.of(dispatches.frozenBytes(told));
        assertThat(mail.subject()).isEqualTo("Your pack waits for a person: CPC-2026-0143, Tuesday 9 June, 10am");
        assertThat(mail.text().replaceAll("\\s+", " ")).contains("something that a person must decide about", "You hear from us as soon as you can open it",
                "01632 960 143").doesNotContain("Hartwell", "/packs/");
        assertThat(dispatches.send(told)).isEqualTo(new Sent.HandedOver(told));
    }

    @Test
    void aProfessionalsBundleIsSearchedBeforeItsLinkGoes() {
        Pack pack = pack("Chronology: seen with Lena Hartwell");
        UUID stopped = stage.inTransaction(() -> messages.bundle(pack.id())).getFirst();
        assertStopped(stopped);
        assertThat(dispatches.mayBeOpened(pack.id())).isFalse();
    }

    @Test
    void aPackThatNobodyHasSentYetIsNotOpenedEither() {
        assertThat(dispatches.mayBeOpened(pack("Chronology").id())).isFalse();
        UUID sent = stage.inTransaction(() -> messages.pack(pack("Chronology").id())).getFirst();
        assertThat(dispatches.mayBeOpened(dispatches.get(sent).subjectId())).isTrue();
    }

    @Test
    void anAuthorsOwnFileGoesBackToItsAuthorAsItIs() {
        searchedFor("okafor");
        stage.answer("Reports.get", arguments -> report(List.of(new Finding("", "Sign the report."))))
                .answer("Reports.commented", arguments -> Optional.of(Papers.word("Ellie sits beside Lena Hartwell")));
        assertThat(stage.dispatch(stage.inTransaction(() -> messages.returned(UUID.randomUUID())).getFirst()).state()).isEqualTo("queued");
    }

    private void assertStopped(UUID dispatch) {
        assertThat(stage.dispatch(dispatch).state()).isEqualTo("stopped");
        assertThat(dispatches.send(dispatch)).isEqualTo(new Sent.Stopped(dispatch));
        assertThat(stage.greenMail.getReceivedMessages()).isEmpty();
    }

    /** The gate as it is, asked about whom the writer names: this conference, and each of these people once for each message. */
    private void searchedFor(String... people) {
        searchedFor(stage.conference, people);
    }

    private void searchedFor(Conference asBooked, String... people) {
        recipients = List.of(people);
        stage.gate = (about, person, texts) -> {
            assertThat(about.id()).isEqualTo(stage.conference.id());
            String key = about.person(person).key();
            askedFor.add(key);
            return Gates.over(stage.the(Conferences.class)).examine(asBooked, asBooked.personByKey(key).orElseThrow().id(), texts);
        };
    }

    @AfterEach
    void theGateWasAskedForEveryRecipientByTheirOwnId() {
        assertThat(askedFor).isNotEmpty().isSubsetOf(recipients).containsAll(recipients);
    }

    /** The gate as it would be, had the booking kept the safe address from the school too. */
    private UUID invitedBy(Conference kept, String where, String words) {
        searchedFor(kept, "okafor");
        return written("okafor", where, words);
    }

    private Conference keptFromOkafor() {
        String reference = "CPC-2026-0" + (300 + stage.the(Conferences.class).count());
        return Carters.bookWith(stage.database, yaml -> yaml.replace(Carters.REFERENCE, reference)
                .replace("{words: Larch Close, keptFrom: [ryan, marcus]}", "{words: Larch Close, keptFrom: [ryan, marcus, okafor]}"));
    }

    private UUID invited(String person, String where, String words) {
        searchedFor(person);
        return written(person, where, words);
    }

    private UUID written(String person, String where, String words) {
        Map<String, String> said = Map.of(where, words);
        byte[] calendar = ("BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nLOCATION:" + said.getOrDefault("calendar", "Rowan House") + "\r\nEND:VCALENDAR\r\n")
                .getBytes(StandardCharsets.UTF_8);
        String letter = said.getOrDefault("letter", "A letter");
        InvitationPack pack = new InvitationPack(Papers.word(letter), Papers.pdf(letter), letter, Optional.of(calendar),
                Optional.of(Papers.word(said.getOrDefault("form", "The form"))), Optional.empty());
        Invitation invitation = new Invitation(UUID.randomUUID(), stage.conference.id(), stage.person(person).id(), stage.now);
        stage.answer("Invitations.get", arguments -> invitation).answer("Invitations.packFor", arguments -> pack);
        return stage.inTransaction(() -> messages.invitation(invitation.id())).getFirst();
    }

    private Pack pack(String says) {
        searchedFor("marsh");
        stage.answer("Packs.pdf", arguments -> Papers.pdf(says));
        Pack pack = new Pack(UUID.randomUUID(), stage.conference.id(), stage.person("marsh").id(), 1, stage.now, 12, List.of(UUID.randomUUID()));
        stage.answer("Packs.get", arguments -> pack).answer("Packs.of", arguments -> List.of(pack))
                .answer("Reports.get", arguments -> report(List.of()));
        return pack;
    }

    private Report report(List<Finding> findings) {
        return new Report(UUID.randomUUID(), stage.conference.id(), stage.person("okafor").id(), 1, "general/2026-01-05", Map.of(), List.of(),
                List.of(), Optional.empty(), ReportState.RETURNED, findings, List.of(), Optional.empty(), "hash", Map.of());
    }
}
