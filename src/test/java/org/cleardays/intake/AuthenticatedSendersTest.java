package org.cleardays.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.cleardays.document.mail.Mails;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Only what our own mail server says of a sender counts, and it must say that DMARC passes for the sender's own domain. */
@Tag("A6")
class AuthenticatedSendersTest {

    private final IntakeStage stage = new IntakeStage("mx.council.test");

    @Test
    void whomOurServerProvesIsBelieved() {
        assertThat(take("mx.council.test; dmarc=pass header.from=oakfield.test").outcome()).contains("filed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mx.elsewhere.test; dmarc=pass header.from=oakfield.test", "mx.council.test; dmarc=fail header.from=oakfield.test",
            "mx.council.test; dmarc=pass header.from=evil.test", "mx.council.test; spf=pass smtp.mailfrom=oakfield.test", "mx.council.test; none"})
    void whomItDoesNotIsHeld(String results) {
        Incoming mail = take(results);
        assertThat(mail.outcome()).contains("held");
        assertThat(mail.reason()).isEqualTo("not-authenticated");
        assertThat(mail.personId()).contains(stage.person("okafor").id());
    }

    @Test
    void aForgedHeaderBelowOurOwnIsIgnored() {
        Incoming mail = stage.take(report("Authentication-Results", "mx.council.test; dmarc=fail header.from=oakfield.test")
                .header("Authentication-Results", "mx.council.test; dmarc=pass header.from=oakfield.test"));
        assertThat(mail.reason()).isEqualTo("not-authenticated");
    }

    @Test
    @Tag("A9")
    void aForgedSendersAddressIsAnsweredOnceADayInTheSameWordsAsEverybody() {
        assertThat(take("mx.council.test; dmarc=fail header.from=oakfield.test").answerable()).isTrue();
        assertThat(take("mx.council.test; dmarc=fail  header.from=oakfield.test").answerable()).isFalse();
        assertThat(Reason.NOT_AUTHENTICATED.isToldToNobody()).isTrue();
    }

    @Test
    void whereNoServerSaysAnythingThatIsSaidOnPurpose() {
        assertThat(new IntakeSettings(1, "reports@council.test", "receipts@council.test", "none").sendersAreChecked()).isFalse();
    }

    private Incoming take(String results) {
        return stage.take(report("Authentication-Results", results));
    }

    private Mails report(String header, String value) {
        return stage.mailFrom("okafor").header(header, value).attach("report.docx", IntakeStage.report("Checked"));
    }
}
