package org.cleardays.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.cleardays.document.mail.Mails;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ReceiptsTest {

    private static final String STATUS = "Content-Type: message/delivery-status\n\nReporting-MTA: dns; mx.home.test\n\n"
            + "Final-Recipient: rfc822; jade.carter@home.test\nAction: failed\nStatus: 5.1.1\n";

    private final IntakeStage stage = new IntakeStage();

    @Test
    @Tag("A9")
    void aDeliveryNoticeIsAReceiptAndUnanswered() {
        receipt(Mails.from("Mail Delivery System").to("receipts+t0ken@council.test").header("Return-Path", "<>").part(STATUS));
    }

    @Test
    void aDeliveryNoticeSentElsewhereIsAReceiptToo() {
        receipt(Mails.from("MAILER-DAEMON@mx.home.test").to("reports@council.test").header("Auto-Submitted", "auto-replied").part(STATUS));
    }

    @Test
    void whateverComesToTheAddressOfReceiptsIsAReceipt() {
        receipt(Mails.from("postmaster@mx.home.test").to("receipts+t0ken@council.test").text("Sorry, I could not deliver your mail."));
    }

    @Test
    void aReportSentThereByMistakeIsNotLost() {
        Incoming mail = stage.take(Mails.from("n.okafor@oakfield.test").to("receipts+t0ken@council.test")
                .attach("report.docx", IntakeStage.report("School")));
        assertThat(mail.outcome()).contains("held");
    }

    @Test
    @Tag("A10")
    void aBounceThatItsAuthorForwardsWithTheReportIsNotLost() {
        Incoming mail = stage.take(stage.mailFrom("okafor").part(STATUS).attach("report.docx", IntakeStage.report("School")));
        assertThat(mail.outcome()).contains("filed");
    }

    private void receipt(Mails mail) {
        Incoming incoming = stage.take(mail);
        assertThat(incoming.outcome()).contains("receipt");
        assertThat(incoming.answerable()).isFalse();
    }
}
