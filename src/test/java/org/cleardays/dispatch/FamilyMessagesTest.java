package org.cleardays.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.cleardays.disclosure.Copy;
import org.cleardays.disclosure.CopyState;
import org.cleardays.disclosure.GateHit;
import org.cleardays.invitation.Invitation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class FamilyMessagesTest {

    private static final String LETTER = "Dear reader, please come on Tuesday 9 June";

    private final DispatchStage stage = new DispatchStage();
    private final Dispatches dispatches = stage.the(Dispatches.class);
    private final Map<String, String> searched = new HashMap<>();

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    @Tag("C16")
    void theMailOfACopyTellsNothingOnALockScreen() {
        Received mail = Received.of(dispatches.frozenBytes(share("jade").getFirst()));
        assertThat(mail.subject()).isEqualTo("Something to read from Doncaster");
        assertThat(mail.header("From")).isEqualTo("Doncaster <reports@council.test>");
        assertThat(mail.subject() + mail.text() + mail.html()).doesNotContainIgnoringCase("child", "protection", "conference", "CPC-",
                "report", "Ellie", "Noah", "Carter", "Jade");
    }

    @Test
    @Tag("C2")
    void itNamesNobodyElse() {
        Received mail = Received.of(dispatches.frozenBytes(share("jade").getFirst()));
        assertThat(mail.header("To")).isEqualTo("jade.carter@home.test");
        assertThat(mail.header("Cc") + mail.header("Bcc")).isEmpty();
        assertThat(mail.header("Reply-To")).isEqualTo("reports+" + stage.conference.mailCode() + "@council.test");
    }

    @Test
    void itsLinkIsTheReadersOwn() {
        String text = Received.of(dispatches.frozenBytes(share("jade").getFirst())).text();
        String token = text.replaceFirst("(?s).*http://127\\.0\\.0\\.1:8080/l/([\\w-]+)\n.*", "$1");
        assertThat(stage.the(Links.class).follow(token)).hasValueSatisfying(
                link -> assertThat(link.personId()).isEqualTo(stage.person("jade").id()));
        assertThat(text).contains("ring 999");
    }

    @Test
    void whoeverReadsOnPaperGetsALetterToBePosted() {
        assertThat(share("marcus")).isEmpty();
        Dispatch letter = dispatches.toPost().getFirst();
        assertThat(letter.to()).isEqualTo("by post");
        assertThat(new String(dispatches.frozenBytes(letter.id()))).startsWith("%PDF");
    }

    @Test
    void aPostedLetterIsNoLongerToPost() {
        share("marcus");
        UUID letter = dispatches.toPost().getFirst().id();
        stage.database.transactions().executeWithoutResult(status -> dispatches.posted(letter, "user:demo"));
        stage.database.transactions().executeWithoutResult(status -> dispatches.posted(letter, "user:demo"));
        assertThat(dispatches.toPost()).isEmpty();
        assertThat(stage.dispatch(letter).events()).extracting(Dispatch.Event::what).containsExactly("posted");
    }

    @Test
    void aCopyIsWrittenDownOnce() {
        UUID copy = copyOf("jade");
        List<UUID> first = stage.inTransaction(() -> stage.the(Messages.class).share(copy));
        assertThat(stage.inTransaction(() -> stage.the(Messages.class).share(copy))).isEqualTo(first).hasSize(1);
        assertThat(stage.database.client().sql("select count(*) from link").query(Long.class).single()).isEqualTo(1);
    }

    @Test
    void openedAndAcknowledgedCountOnce() {
        UUID copy = copyOf("jade");
        stage.inTransaction(() -> stage.the(Messages.class).share(copy));
        for (int time = 0; time < 2; time++) {
            stage.database.transactions().executeWithoutResult(status -> dispatches.opened(copy));
            stage.database.transactions().executeWithoutResult(status -> dispatches.acknowledged(copy));
        }
        assertThat(dispatches.forCopy(copy).orElseThrow().events()).extracting(Dispatch.Event::what).containsExactly("opened",
                "acknowledged");
    }

    @Test
    @Tag("E")
    void theGateSearchesEveryTextAndFileName() {
        stage.gate = (about, person, texts) -> {
            searched.putAll(texts);
            return List.of();
        };
        invite("ryan");
        assertThat(searched).containsKeys("subject", "text", "HTML", "file names", "letter.pdf, page 1", "letter.docx, word/document.xml");
        assertThat(searched.get("letter.docx, word/document.xml")).contains(LETTER);
        assertThat(searched.get("letter.pdf, page 1")).contains(LETTER);
    }

    @Test
    @Tag("C16")
    void anInvitationIsALetterWithANeutralName() {
        Received mail = Received.of(dispatches.frozenBytes(invite("ryan").getFirst()));
        assertThat(mail.fileNames()).containsExactly("letter.pdf", "letter.docx", "guide.pdf");
        assertThat(mail.types()).doesNotContain("text/calendar");
        assertThat(mail.subject() + mail.text() + mail.html()).doesNotContainIgnoringCase("child", "conference", "CPC-", "Ryan", "June");
    }

    @Test
    void whatTheGateStopsWaitsAndTheOfficeHears() {
        stage.gate = (about, person, texts) -> List.of(new GateHit("Larch Close", "Larch Lane", true, "letter.pdf"));
        UUID stopped = invite("ryan").getFirst();
        assertThat(dispatches.send(stopped)).isEqualTo(new Sent.Stopped(stopped));
        assertThat(dispatches.hits(stopped)).extracting(GateHit::found).containsExactly("Larch Lane");
        UUID told = stage.inTransaction(() -> stage.the(Messages.class).somethingWaits(stopped)).getFirst();
        assertThat(stage.dispatch(told)).extracting(Dispatch::to, Dispatch::subject)
                .containsExactly("conferences@council.test", "A message was stopped and waits for you: CPC-2026-0143");
    }

    @Test
    void theOfficeIsNotToldOfWhatItIsToldBy() {
        UUID stopped = invite("ryan").getFirst();
        UUID told = stage.inTransaction(() -> stage.the(Messages.class).somethingWaits(stopped)).getFirst();
        assertThat(stage.inTransaction(() -> stage.the(Messages.class).somethingWaits(told))).isEmpty();
    }

    @Test
    @Tag("C3")
    void aCopyThatWasWithheldOrReplacedMeanwhileIsNotSent() {
        for (CopyState state : List.of(CopyState.WITHHELD, CopyState.SUPERSEDED, CopyState.STOPPED_BY_GATE)) {
            UUID copy = copyOf("marcus", state);
            assertThat(stage.inTransaction(() -> stage.the(Messages.class).share(copy))).isEmpty();
            assertThat(dispatches.toPost()).isEmpty();
        }
    }

    private List<UUID> share(String reader) {
        UUID copy = copyOf(reader);
        return stage.inTransaction(() -> stage.the(Messages.class).share(copy));
    }

    private UUID copyOf(String reader) {
        return copyOf(reader, CopyState.READY);
    }

    private UUID copyOf(String reader, CopyState state) {
        Copy copy = new Copy(UUID.randomUUID(), UUID.randomUUID(), stage.conference.id(), stage.person(reader).id(), state,
                List.of(),
                Optional.empty(), "", Optional.empty(), stage.now);
        stage.answer("Disclosures.get", arguments -> copy).answer("FamilyPapers.onPaper", arguments -> Papers.pdf("A copy"));
        return copy.id();
    }

    private List<UUID> invite(String person) {
        Invitation invitation = new Invitation(UUID.randomUUID(), stage.conference.id(), stage.person(person).id(), stage.now);
        stage.answer("Invitations.get", arguments -> invitation).answer("Invitations.packFor", arguments -> Papers.forFamily(LETTER));
        return stage.inTransaction(() -> stage.the(Messages.class).invitation(invitation.id()));
    }
}
