package org.cleardays.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MailServerTest {

    private final int[] ports = FreePorts.find(2);
    private final Post post = new Post(ports[0]);
    private MailServer server;

    @BeforeEach
    void start() {
        server = MailServer.start(ports[0], ports[1], List.of(Cast.REPORTS, Cast.KATE, Cast.HELEN));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void putsWhatIsSentToAPlusAddressIntoThePlainMailbox() {
        post.send(Cast.KATE, "reports+K7Q4M283@council.test", "Report", "Here it is.");
        Letter letter = new Mailbox(ports[1], Cast.REPORTS).letters().getFirst();
        assertThat(new Mailbox(ports[1], Cast.REPORTS).letters()).hasSize(1);
        assertThat(letter.to()).isEqualTo("reports+K7Q4M283@council.test");
        assertThat(letter.words()).contains("Here it is.");
    }

    @Test
    void answersAReceiptsSenderWithADeliveredNotice() {
        post.send("receipts+abc@council.test", Cast.KATE, "Something to read", "Words.");
        Letter notice = Patience.within(Duration.ofSeconds(5)).untilFound("the notice",
                () -> new Mailbox(ports[1], Cast.REPORTS).newest(letter -> letter.to().startsWith("receipts+abc")));
        assertThat(new String(notice.raw())).contains("report-type=delivery-status", "Action: delivered", "Final-Recipient: rfc822;" + Cast.KATE,
                "Return-Path: <>", new Mailbox(ports[1], Cast.KATE).letters().getFirst().messageId());
    }

    @Test
    void saysNothingBackToOrdinarySenders() {
        post.send(Cast.HELEN, Cast.KATE, "Hello", "Words.");
        assertThat(new Mailbox(ports[1], Cast.HELEN).letters()).isEmpty();
    }
}
