package org.cleardays.dispatch.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SmtpSettingsTest {

    @Test
    void whereNothingIsSaidTlsIsAskedForOnPort587() {
        SmtpSettings settings = new SmtpSettings("smtp.council.test", 0, null, null, null, null, null);
        assertThat(settings.port()).isEqualTo(587);
        assertThat(settings.tls()).isTrue();
    }

    @Test
    void aMissingHostIsNamedByItsKey() {
        assertThatThrownBy(() -> new SmtpSettings(" ", 25, null, null, null, null, null))
                .hasMessageStartingWith("cleardays.mail.out.host is missing");
    }

    @Test
    void aUserWithoutAPasswordIsNamedByItsKey() {
        assertThatThrownBy(() -> new SmtpSettings("smtp.council.test", 25, "office", "", null, null, null))
                .hasMessageStartingWith("cleardays.mail.out.password is missing").hasMessageNotContaining("smtp.council.test");
    }
}
