package org.cleardays.document.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("A12")
class MalformedMailTest {

    private static final long SEED = 20260601;

    static Stream<Arguments> malformed() {
        return Stream.of(
                mail("unknown transfer encoding", sender().header("Content-Transfer-Encoding", "x-unknown")),
                mail("unknown transfer encoding of a part", sender()
                        .part("Content-Type: application/msword\nContent-Transfer-Encoding: yenc\n\nx")),
                mail("damaged base64", sender().part("Content-Type: application/msword\nContent-Transfer-Encoding: base64\n\nQUJDR")),
                mail("unknown charset", sender().header("Content-Type", "text/plain; charset=no-such-charset")),
                mail("charset that is no name", sender().header("Content-Type", "text/plain; charset=\"a b?\"")),
                mail("no boundary", sender().header("Content-Type", "multipart/mixed")),
                mail("boundary that never comes", sender().header("Content-Type", "multipart/mixed; boundary=never")),
                mail("packed multipart", sender()
                        .header("Content-Type", "multipart/mixed; boundary=x").header("Content-Transfer-Encoding", "base64")),
                mail("no sender", Mails.bare().to("a@b.test")),
                mail("malformed sender", Mails.from("<<>@@ not an address").to("a@b.test")),
                mail("sender without a domain", Mails.from("root")),
                mail("two senders", sender().header("From", "other@b.test")),
                mail("malformed mail within", sender().part("Content-Type: message/rfc822\n\nFrom: a@b.test\nContent-Transfer-Encoding: x-none\n\nx")),
                mail("deep nesting", sender().part(nested(12))),
                mail("10,000 parts", many(10_000)),
                mail("1 MB of headers", sender().header("X-Long", "a".repeat(1_000_000))),
                Arguments.of("a first line that goes on from none (found by Jazzer)", " \r ".getBytes(StandardCharsets.UTF_8)),
                Arguments.of("several such lines", "\t\r\n \r\n \r\nSubject: x\r\n\r\nx".getBytes(StandardCharsets.UTF_8)),
                Arguments.of("empty", new byte[0]),
                Arguments.of("rubbish", "\0\1\2\r\n\r\n\uFFFF".getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("malformed")
    void isToldAsUnreadableAndNeverThrown(String what, byte[] bytes) {
        assertThat(MailReader.read(bytes)).isInstanceOf(ReadMail.Unreadable.class);
    }

    @Test
    void whatCouldBeReadIsStillShown() {
        ReadMail read = MailReader.read(sender().subject("Report").header("Content-Transfer-Encoding", "x-unknown").bytes());
        assertThat(read.mail().from()).contains("n.okafor@oakfield.test");
        assertThat(read.mail().subject()).isEqualTo("Report");
    }

    @Test
    void nestingWithinTheLimitIsRead() {
        assertThat(MailReader.read(sender().part(nested(3)).bytes())).isInstanceOf(ReadMail.Readable.class);
    }

    @Test
    void aMailWhoseEndIsMissingIsReadAsFarAsItGoes() {
        String whole = sender().attach("a.txt", "text/plain", "abcdef".getBytes(StandardCharsets.UTF_8)).raw();
        byte[] cut = whole.substring(0, whole.lastIndexOf("--=_b--")).getBytes(StandardCharsets.UTF_8);
        assertThat(MailReader.read(cut).mail().attachments()).hasSize(1);
    }

    @Test
    void noRubbishIsEverThrown() {
        Random random = new Random(SEED);
        byte[] good = sender().subject("=?utf-8?q?=C5=81?=").attach("=?utf-8?q?a?=.docx", new byte[] {1, 2, 3}).part(nested(2)).bytes();
        for (int i = 0; i < 3_000; i++) {
            byte[] bad = spoilt(good, random);
            assertThat(MailReader.read(bad)).as("seed %d, round %d", SEED, i).isNotNull();
        }
    }

    private static byte[] spoilt(byte[] good, Random random) {
        byte[] bad = good.clone();
        for (int i = random.nextInt(1, 12); i > 0; i--) {
            int at = random.nextInt(bad.length);
            bad[at] = random.nextInt(3) == 0 ? (byte) "\r\n;=\"*'?-:<>@("
                    .charAt(random.nextInt(14)) : (byte) random.nextInt(256);
        }
        return bad;
    }

    private static Arguments mail(String what, Mails mail) {
        return Arguments.of(what, mail.bytes());
    }

    private static Mails sender() {
        return Mails.from("n.okafor@oakfield.test");
    }

    private static Mails many(int parts) {
        Mails mail = sender();
        for (int i = 0; i < parts; i++) {
            mail.part("Content-Type: text/plain\n\nx");
        }
        return mail;
    }

    private static String nested(int depth) {
        String inner = depth == 0 ? "Content-Type: text/plain\n\ninnermost" : nested(depth - 1);
        return "Content-Type: multipart/mixed; boundary=n" + depth + "\n\n--n" + depth + "\n" + inner + "\n--n" + depth + "--";
    }
}
