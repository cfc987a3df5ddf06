package org.cleardays.dispatch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ReceiptsTest {

    private final DispatchStage stage = new DispatchStage();
    private final Dispatches dispatches = stage.the(Dispatches.class);
    private final UUID id = stage.queued();
    private final String token = stage.the(JdbcOutbox.class).outgoing(id).returnToken().orElseThrow();

    ReceiptsTest() {
        dispatches.send(id);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void aDeliveryNoticeShowsThatItWasDelivered() {
        takes(notice(token, stage.dispatch(id).messageId(), "delivered"));
        assertThat(stage.dispatch(id).state()).isEqualTo("delivered");
    }

    @Test
    @Tag("C9")
    void aBounceAfterADeliveryWins() {
        takes(notice(token, stage.dispatch(id).messageId(), "delivered"));
        takes(notice(token, stage.dispatch(id).messageId(), "failed"));
        assertThat(stage.dispatch(id).state()).isEqualTo("bounced");
    }

    @Test
    @Tag("C11")
    void aRelayIsShownAsWhatItIs() {
        takes(notice(token, stage.dispatch(id).messageId(), "relayed"));
        assertThat(stage.dispatch(id).at("relayed")).isPresent();
        assertThat(stage.dispatch(id).state()).isEqualTo("handed-over");
    }

    @Test
    @Tag("C10")
    void aGuessedTokenShowsNothing() {
        takes(notice("0".repeat(32), stage.dispatch(id).messageId(), "failed"));
        assertThat(stage.dispatch(id).state()).isEqualTo("handed-over");
    }

    @Test
    @Tag("C10")
    void aTokenWithAnotherMessagesIdShowsNothing() {
        takes(notice(token, "<" + UUID.randomUUID() + "@council.test>", "failed"));
        assertThat(stage.dispatch(id).state()).isEqualTo("handed-over");
    }

    @Test
    void theSameNoticeCountsOnce() {
        UUID arrived = stage.arrived(notice(token, stage.dispatch(id).messageId(), "delivered").getBytes(UTF_8));
        take(arrived);
        take(arrived);
        assertThat(stage.dispatch(id).events()).extracting(Dispatch.Event::what).containsExactly("handed-over", "delivered");
    }

    @Test
    void nothingAStrangerWroteIsKeptWithTheEvent() {
        takes(notice(token, stage.dispatch(id).messageId(), "failed").replace("5.0.0", "Jade Carter"));
        assertThat(stage.dispatch(id).events().getLast().detail()).isEqualTo("status not given");
    }

    private void takes(String notice) {
        take(stage.arrived(notice.getBytes(UTF_8)));
    }

    private void take(UUID incoming) {
        stage.database.transactions().executeWithoutResult(status -> dispatches.receipt(incoming));
    }

    private static String notice(String token, String messageId, String action) {
        return """
                From: mailer-daemon@mail.test
                To: receipts+%s@council.test
                Subject: Notice
                Return-Path: <>
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary=b

                --b
                Content-Type: text/plain

                A notice.
                --b
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mail.test

                Final-Recipient: rfc822;n.okafor@oakfield.test
                Action: %s
                Status: 5.0.0

                --b
                Content-Type: text/rfc822-headers

                Message-ID: %s
                Subject: x

                --b--
                """.formatted(token, action, messageId).replace("\n", "\r\n");
    }
}
