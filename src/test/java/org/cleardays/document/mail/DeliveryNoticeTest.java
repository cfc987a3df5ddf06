package org.cleardays.document.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.cleardays.document.mail.DeliveryNotice.Recipient;
import org.junit.jupiter.api.Test;

/** RFC 3464. */
class DeliveryNoticeTest {

    private static final String STATUS = """
            Content-Type: message/delivery-status

            Reporting-MTA: dns; mx.home.test
            Original-Envelope-Id: ENV-77

            Original-Recipient: rfc822; Jade.Carter@home.test
            Final-Recipient: rfc822; Jade.Carter@home.test
            Action: Failed
            Status: 5.1.1
            Diagnostic-Code: smtp; 550 no such user
             here

            Final-Recipient: rfc822;<second@home.test>
            Action: delayed
            Status: 4.2.2
            """;

    @Test
    void saysWhatBecameOfEachRecipient() {
        DeliveryNotice notice = notice(Mails.from("MAILER-DAEMON@mx.home.test").part(STATUS));
        assertThat(notice.envelopeId()).isEqualTo("ENV-77");
        assertThat(notice.recipients()).containsExactly(
                new Recipient("jade.carter@home.test", "failed", "5.1.1", "smtp; 550 no such user here"),
                new Recipient("second@home.test", "delayed", "4.2.2", ""));
    }

    @Test
    void namesTheMailItIsAboutFromTheHeadersItReturns() {
        DeliveryNotice notice = notice(Mails.from("MAILER-DAEMON@mx.home.test").part(STATUS)
                .part("Content-Type: text/rfc822-headers\n\nFrom: reports@council.test\nMessage-ID: <m1@cleardays.council.test>\n"));
        assertThat(notice.returnedMessageId()).isEqualTo("m1@cleardays.council.test");
    }

    @Test
    void namesTheMailItIsAboutFromTheMailItReturns() {
        DeliveryNotice notice = notice(Mails.from("MAILER-DAEMON@mx.home.test").part(STATUS)
                .part("Content-Type: message/rfc822\n\nFrom: reports@council.test\nMessage-ID: <m1@cleardays.council.test>\n\nbody"));
        assertThat(notice.returnedMessageId()).isEqualTo("m1@cleardays.council.test");
    }

    @Test
    void isReadEvenWhereItsSenderIsNoAddress() {
        assertThat(notice(Mails.from("Mail Delivery System").part(STATUS)).recipients()).hasSize(2);
    }

    private static DeliveryNotice notice(Mails mail) {
        return MailReader.read(mail.bytes()).mail().notice().orElseThrow();
    }
}
