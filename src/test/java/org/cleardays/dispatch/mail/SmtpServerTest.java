package org.cleardays.dispatch.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SmtpServerTest {

    private static final Envelope ENVELOPE = new Envelope(Optional.of("receipts+0a1b@council.test"), "receipts@council.test",
            "n.okafor@oakfield.test", "id-1");
    private static final Envelope WITHOUT_BOUNCE = new Envelope(Optional.empty(), ENVELOPE.instead(), ENVELOPE.recipient(), "id-2");
    private static final FrozenMail MAIL = FrozenMail.of(new Mail("<1@council.test>", "Office", "reports@council.test",
            "n.okafor@oakfield.test",
            Optional.empty(), Optional.empty(), "auto-generated", Instant.EPOCH, "Subject", "Text", "<p>Text</p>", Optional.empty(),
            List.of()));

    @Test
    void aServerThatTakesItHasTakenIt() {
        assertThat(sent(Map.of())).isInstanceOf(Attempt.Taken.class);
    }

    @Test
    @Tag("C5")
    void aRecipientRefusedForGoodIsRefused() {
        assertThat(sent(Map.of("RCPT", "550 5.1.1 no such person"))).isEqualTo(new Attempt.Refused(550));
    }

    @Test
    @Tag("C5")
    void aMailRefusedForGoodAfterItsLastByteIsRefused() {
        assertThat(sent(Map.of(".", "552 5.3.4 too large"))).isEqualTo(new Attempt.Refused(552));
    }

    @Test
    @Tag("C4")
    void aServerThatAsksToTryLaterIsTriedLater() {
        assertThat(sent(Map.of("RCPT", "451 4.7.1 greylisted"))).isInstanceOfSatisfying(Attempt.NotNow.class,
                later -> assertThat(later.code()).isEqualTo(451));
        assertThat(sent(Map.of(".", "421 4.3.2 closing"))).isInstanceOf(Attempt.NotNow.class);
    }

    @Test
    void aServerThatCannotBeReachedIsTriedLater() {
        ScriptedServer gone = new ScriptedServer(Map.of());
        gone.close();
        assertThat(new SmtpServer(settings(gone.port())).send(ENVELOPE, MAIL)).isInstanceOfSatisfying(Attempt.NotNow.class,
                later -> assertThat(later.code()).isZero());
    }

    @Test
    @Tag("C6")
    void noAnswerAfterTheFinalDotIsUncertain() {
        assertThat(sent(Map.of(".", ScriptedServer.SILENCE))).isInstanceOf(Attempt.Uncertain.class);
        assertThat(sent(Map.of(".", ScriptedServer.HANG_UP))).isInstanceOf(Attempt.Uncertain.class);
    }

    @Test
    void noAnswerBeforeTheMailIsNotUncertain() {
        assertThat(sent(Map.of("DATA", ScriptedServer.SILENCE))).isInstanceOf(Attempt.NotNow.class);
    }

    @Test
    @Tag("C10")
    void aServerThatGivesNoticesIsAskedForThem() {
        assertThat(heard(ENVELOPE, Map.of("EHLO", "250-scripted\r\n250 DSN")))
                .contains("MAIL FROM:<receipts+0a1b@council.test> RET=HDRS ENVID=id-1",
                        "RCPT TO:<n.okafor@oakfield.test> NOTIFY=SUCCESS,FAILURE,DELAY");
    }

    @Test
    @Tag("C7")
    void theEnvelopeNamesOneRecipient() {
        assertThat(heard(ENVELOPE, Map.of())).filteredOn(said -> said.startsWith("RCPT"))
                .containsExactly("RCPT TO:<n.okafor@oakfield.test>");
    }

    @Test
    @Tag("A9")
    void whereNoBounceIsWantedTheReturnPathIsEmpty() {
        assertThat(heard(WITHOUT_BOUNCE, Map.of())).filteredOn(said -> said.startsWith("MAIL")).containsExactly("MAIL FROM:<>");
    }

    @Test
    void aServerThatKnowsNoEmptyReturnPathGetsAnAddressWhereNobodyWaits() {
        assertThat(heard(WITHOUT_BOUNCE, Map.of("MAIL FROM:<>", "501 syntax"))).filteredOn(said -> said.startsWith("MAIL"))
                .containsExactly("MAIL FROM:<>", "MAIL FROM:<receipts@council.test>");
    }

    @Test
    @Tag("C1")
    void anEnvelopeForAnotherRecipientNeverLeaves() {
        Envelope wrong = new Envelope(Optional.empty(), "receipts@council.test", "ryan.barnes@home.test", "id");
        assertThatThrownBy(() -> heard(wrong, Map.of())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    @Tag("C8")
    void withoutTlsNothingLeavesWhereItIsAskedFor() {
        try (ScriptedServer server = new ScriptedServer(Map.of())) {
            SmtpSettings strict = new SmtpSettings("127.0.0.1", server.port(), "", "", true, Duration.ofMillis(300), Duration.ofSeconds(1));
            assertThat(new SmtpServer(strict).send(ENVELOPE, MAIL)).isInstanceOf(Attempt.NotNow.class);
            assertThat(server.heard()).noneMatch(said -> said.startsWith("MAIL"));
        }
    }

    private static Attempt sent(Map<String, String> replies) {
        try (ScriptedServer server = new ScriptedServer(replies)) {
            return new SmtpServer(settings(server.port())).send(ENVELOPE, MAIL);
        }
    }

    private static List<String> heard(Envelope envelope, Map<String, String> replies) {
        try (ScriptedServer server = new ScriptedServer(replies)) {
            new SmtpServer(settings(server.port())).send(envelope, MAIL);
            return List.copyOf(server.heard());
        }
    }

    private static SmtpSettings settings(int port) {
        return new SmtpSettings("127.0.0.1", port, "", "", false, Duration.ofMillis(300), Duration.ofSeconds(1));
    }
}
