package org.cleardays.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.cleardays.dispatch.words.MailWords;
import org.cleardays.intake.Incoming;
import org.cleardays.intake.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What an author hears of a file that cannot be read, of a report that is elsewhere, and of a plain reply; and who else is told. */
class AnswersToAuthorsTest {

    private final DispatchStage stage = new DispatchStage();

    @AfterEach
    void close() {
        stage.close();
    }

    /** Each reason of its own says something of its own. */
    @ParameterizedTest
    @EnumSource(value = Reason.class, names = {"PASSWORD_PROTECTED", "MACROS", "EXTERNAL_CONTENT", "EMBEDDED_FILE", "ACTIVE_CONTENT", "DOCTYPE",
            "TOO_LARGE_UNPACKED", "UNSAFE", "BROKEN", "EMPTY_FILE", "NOT_A_DOCUMENT"})
    void eachReasonHasItsSentence(Reason reason) {
        Set<String> others = new java.util.HashSet<>();
        Arrays.stream(Reason.values()).filter(other -> other != reason).forEach(other -> others.add(cannotOpen(other)));
        if (reason != Reason.NOT_A_DOCUMENT) {
            assertThat(others).doesNotContain(cannotOpen(reason));
        }
        assertThat(cannotOpen(reason)).contains("Nothing has been lost", "https://portal.test/l/x");
    }

    private static String cannotOpen(Reason reason) {
        Map<String, Object> values = new HashMap<>(Map.of("reason", reason.word(), "reference", "CPC-2026-0143", "link", "https://portal.test/l/x",
                "officePhone", "01632 960 143"));
        return MailWords.ofTemplates().fill("cannot-open", "footer-professionals", "Office", values).text();
    }

    @Test
    @Tag("A16")
    void aPasswordNeverGoesByMail() {
        assertThat(cannotOpen(Reason.PASSWORD_PROTECTED)).contains("Please never send us a password by email");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"secure-portal | We cannot read secure-portal messages", "encrypted | we hold no key to it",
            "in-pieces | Only one piece of your email has come", "bad-redaction | Please remove the words themselves",
            "cloud-link | We do not open links in emails"})
    void aReportThatIsElsewhereIsAskedForByALink(String reason, String says) {
        Received mail = received(stage.incoming("held", reason, Optional.of("okafor")));
        assertThat(mail.text()).contains(says, "http://127.0.0.1:8080/l/");
    }

    @ParameterizedTest
    @Tag("B5")
    @CsvSource({"template-left-out, true", "'', false"})
    void theReceiptSaysThatATemplateAtAnotherPlaceWasNotFollowed(String reason, boolean said) {
        Received mail = received(stage.incoming("filed", reason, Optional.of("okafor")));
        assertThat(mail.text()).contains("We have your report");
        assertThat(mail.text().contains("Your file names a template at another place: we left that link out and never followed it")).isEqualTo(said);
    }

    @Test
    @Tag("E")
    void aReportWithTextUnderBlackBoxesIsAskedForAgain() {
        Received mail = received(stage.incoming("held", "bad-redaction", Optional.of("okafor")));
        assertThat(mail.subject()).isEqualTo("Please send your file again: text in it is only covered up (CPC-2026-0143)");
        assertThat(mail.text()).contains("Text in your file is only covered up").doesNotContain("We have your email");
    }

    @Test
    @Tag("A8")
    void aStrangerHearsNothingOfIt() {
        assertThat(received(stage.incoming("held", "cloud-link", Optional.empty())).text()).doesNotContain("/l/", "CPC-");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"not-me | somebody else should be asked", "needs-longer | Our office and the chair of the conference have been told",
            "not-attending | you will not come to the conference"})
    void aPlainReplyIsConfirmed(String reason, String says) {
        assertThat(received(stage.incoming("response", reason, Optional.of("okafor"))).text()).contains(says);
    }

    @Test
    void ofSomebodyElseTheOfficeIsToldWhoIsNamed() {
        stage.answer("Intake.suggestedIn", arguments -> Optional.of("head@oakfield.test"));
        List<Received> told = told(stage.incoming("response", "not-me", Optional.of("okafor")));
        assertThat(told).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("An author names somebody else: CPC-2026-0143");
            assertThat(mail.text()).contains("It names: head@oakfield.test.");
        });
    }

    @Test
    void ofMoreTimeTheOfficeAndTheChairAreTold() {
        assertThat(told(stage.incoming("response", "needs-longer", Optional.of("okafor")))).extracting(Received::subject)
                .containsExactly("An author asks for more time: CPC-2026-0143", "An author asks for more time: CPC-2026-0143");
    }

    private Received received(Incoming incoming) {
        return Received.of(stage.the(Dispatches.class)
                .frozenBytes(stage.inTransaction(() -> stage.the(Messages.class).answerToIncoming(incoming.id())).getFirst()));
    }

    private List<Received> told(Incoming incoming) {
        stage.answer("Intake.answers", arguments -> List.of(incoming));
        List<UUID> messages = stage.inTransaction(() -> stage.the(Messages.class).somethingWaits(incoming.id()));
        return messages.stream().map(message -> Received.of(stage.the(Dispatches.class).frozenBytes(message))).toList();
    }
}
