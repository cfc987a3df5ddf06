package org.cleardays.document.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;

import org.cleardays.document.mail.AuthenticationResults.Result;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** RFC 8601, and threat A6: our server is mx.council.test, the mail is from oakfield.test. */
@Tag("A6")
class AuthenticationResultsTest {

    private static final String PASS = "mx.council.test; dmarc=pass header.from=oakfield.test";

    static Stream<Arguments> mails() {
        return Stream.of(
                mail(true, "our server says pass", PASS),
                mail(true, "in other letter case", "MX.Council.Test; DMARC=Pass Header.From=Oakfield.TEST"),
                mail(true, "with version and reason", "mx.council.test 1; dmarc/1=pass reason=\"policy; (quoted) = fine\" header.from=oakfield.test"),
                mail(true, "folded, with comments in comments",
                        "(by (the) gate) mx.council.test;\r\n\tspf=fail smtp.mailfrom=oakfield.test;\r\n dmarc (p=none \\) x) = pass header.from = oakfield.test"),
                mail(true, "ours above a forged one", PASS, "mx.council.test; dmarc=fail header.from=oakfield.test"),
                mail(true, "a stranger's above ours", "relay.test; dmarc=fail header.from=oakfield.test", PASS),
                mail(true, "value in quotes", "mx.council.test; dmarc=pass header.from=\"oakfield.test\""),
                mail(true, "a signature that ends in equals signs", "mx.council.test; dkim=pass header.b=iHQ7xB==; dmarc=pass header.from=oakfield.test"),
                mail(false, "none at all"),
                mail(false, "another server's alone", "mx.elsewhere.test; dmarc=pass header.from=oakfield.test"),
                mail(false, "our id in a lower header, forged", "mx.council.test; dmarc=fail header.from=oakfield.test", PASS),
                mail(false, "our server found none", "mx.council.test; none", PASS),
                mail(false, "for another domain", "mx.council.test; dmarc=pass header.from=evil.test"),
                mail(false, "for a domain that ends like it", "mx.council.test; dmarc=pass header.from=notoakfield.test"),
                mail(false, "for a domain below it", "mx.council.test; dmarc=pass header.from=sub.oakfield.test"),
                mail(false, "without its domain", "mx.council.test; dmarc=pass"),
                mail(false, "DKIM and SPF alone", "mx.council.test; dkim=pass header.d=oakfield.test; spf=pass smtp.mailfrom=oakfield.test"),
                mail(false, "DMARC twice", PASS + "; dmarc=fail header.from=oakfield.test"),
                mail(false, "two domains", PASS + " header.from=evil.test"),
                mail(false, "an id that begins like ours", "mx.council.test.evil.test; dmarc=pass header.from=oakfield.test"),
                mail(false, "pass within a comment", "mx.council.test; dmarc=fail (dmarc=pass) header.from=oakfield.test"),
                mail(false, "pass within quotes", "mx.council.test; spf=fail reason=\"; dmarc=pass header.from=oakfield.test\""),
                mail(false, "an open quote", "mx.council.test; spf=fail reason=\"x; dmarc=pass header.from=oakfield.test"),
                mail(false, "an open comment", "mx.council.test; spf=fail (x; dmarc=pass header.from=oakfield.test"),
                mail(false, "no id", "dmarc=pass header.from=oakfield.test"),
                mail(false, "too long to be one", PASS + "; x=" + "y".repeat(20_000)),
                mail(false, "a method that only ends so", "mx.council.test; x-dmarc=pass header.from=oakfield.test"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("mails")
    void onlyWhatOurOwnServerSaysProvesASender(boolean proved, String what, String... headers) {
        Mails mail = Mails.from("N. Okafor <n.okafor@Oakfield.test>");
        for (String header : headers) {
            mail.header("Authentication-Results", header);
        }
        assertThat(MailReader.read(mail.bytes()).mail().isProvedBy("mx.council.test")).isEqualTo(proved);
    }

    @Test
    void aMailOfTwoSendersIsProvedForNeither() {
        Mails mail = Mails.from("a@oakfield.test, b@evil.test").header("Authentication-Results", PASS);
        assertThat(MailReader.read(mail.bytes()).mail().isProvedBy("mx.council.test")).isFalse();
    }

    @Test
    void anEmptyIdOfOursProvesNobody() {
        Mails mail = Mails.from("a@oakfield.test").header("Authentication-Results", "\"\"; dmarc=pass header.from=oakfield.test");
        assertThat(MailReader.read(mail.bytes()).mail().isProvedBy("")).isFalse();
    }

    @Test
    void resultsAndPropertiesAreReadInOrder() {
        var header = AuthenticationReader.header("example.org 1; dkim/1=pass (good) reason=\"a b\" header.d=a.test header.i=\"odd one\"@a.test; spf=none");
        assertThat(header.authservId()).isEqualTo("example.org");
        assertThat(header.results()).containsExactly(
                new Result("dkim", "pass", Map.of("reason", "a b", "header.d", "a.test", "header.i", "odd one@a.test")),
                new Result("spf", "none", Map.of()));
    }

    private static Arguments mail(boolean proved, String what, String... headers) {
        return Arguments.of(proved, what, headers);
    }
}
