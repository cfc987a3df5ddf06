package org.cleardays.document.wrapped;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cleardays.document.wrapped.Encoded.bytes;

import java.nio.charset.StandardCharsets;
import java.util.Random;

import org.cleardays.document.wrapped.WrittenFiles.Written;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("A10")
class WrittenFilesTest {

    private static final byte[] FILE = noise(5_000);

    @Test
    void uuencodedFilesAreTakenOutOfTheWords() {
        WrittenFiles found = WrittenFiles.in(bytes("Dear all\n" + Encoded.uuencoded("our report.doc", FILE) + "Yours\n"));
        assertThat(text(found)).isEqualTo("Dear all\nYours\n");
        assertIs(found.files().getFirst(), "our report.doc", true);
    }

    @Test
    void yencFilesAreTakenOutOfTheWords() {
        WrittenFiles found = WrittenFiles.in(bytes("Dear all\r\n" + Encoded.yenc("our report.doc", FILE) + "Yours"));
        assertThat(text(found)).isEqualTo("Dear all\r\nYours");
        assertIs(found.files().getFirst(), "our report.doc", true);
    }

    @Test
    void severalAreFoundInOrder() {
        WrittenFiles found = WrittenFiles.in(bytes(Encoded.uuencoded("a", FILE) + Encoded.yenc("b", FILE) + Encoded.uuencoded("c", FILE)));
        assertThat(found.files()).extracting(Written::name).containsExactly("a", "b", "c");
        assertThat(found.words()).isEmpty();
    }

    @Test
    void theBase64TwinIsRead() {
        WrittenFiles found = WrittenFiles.in(bytes("begin-base64 644 a.txt\nQUJD\n====\n"));
        assertThat(found.files().getFirst().bytes()).isEqualTo(bytes("ABC"));
    }

    @Test
    void oneThatBreaksOffIsNotWhole() {
        String whole = Encoded.uuencoded("a.doc", FILE);
        assertThat(WrittenFiles.in(bytes(whole.substring(0, 3_000))).files().getFirst().whole()).isFalse();
        String yenc = Encoded.yenc("a.doc", FILE);
        assertThat(WrittenFiles.in(bytes(yenc.substring(0, 3_000))).files().getFirst().whole()).isFalse();
    }

    @Test
    void aPieceOfSeveralOrAnotherChecksumIsNotWhole() {
        String yenc = Encoded.yenc("a.doc", FILE);
        assertThat(WrittenFiles.in(bytes(yenc.replace("=ybegin ", "=ybegin part=1 total=2 "))).files().getFirst().whole()).isFalse();
        assertThat(WrittenFiles.in(bytes(yenc.replaceFirst("crc32=.", "crc32=f0"))).files().getFirst().whole()).isFalse();
    }

    @Test
    void anEncryptedMessageIsAFile() {
        WrittenFiles found = WrittenFiles.in(bytes("Hello\n-----BEGIN PGP MESSAGE-----\n\nabc\n-----END PGP MESSAGE-----\n"));
        assertThat(text(found)).isEqualTo("Hello\n");
        assertThat(found.files().getFirst().name()).isEqualTo("encrypted.asc");
    }

    @ParameterizedTest
    @ValueSource(strings = {"begin", "begin 644", "begin 644 the meeting\nand then stop", "begin-base64 644 a\nplain words here\n",
            "=ybegin is what he said", "begin 999 x\n#0V%T\n`\nend", "beginning of term"})
    void wordsStayWords(String words) {
        WrittenFiles found = WrittenFiles.in(bytes(words));
        assertThat(text(found)).isEqualTo(words);
        assertThat(found.files()).isEmpty();
    }

    @Test
    @Tag("A12")
    void noDamageIsAnException() {
        byte[] whole = bytes("x\n" + Encoded.uuencoded("a", FILE) + Encoded.yenc("b", FILE) + "begin-base64 644 a.txt\nQUJD\n====\n");
        Random random = new Random(11);
        for (int i = 0; i < 2_000; i++) {
            byte[] damaged = whole.clone();
            for (int j = 0; j < 20; j++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            assertThat(WrittenFiles.in(damaged)).as("seed 11, %d", i).isNotNull();
        }
    }

    private static void assertIs(Written file, String name, boolean whole) {
        assertThat(file.name()).isEqualTo(name);
        assertThat(file.bytes()).isEqualTo(FILE);
        assertThat(file.whole()).isEqualTo(whole);
    }

    private static String text(WrittenFiles found) {
        return new String(found.words(), StandardCharsets.ISO_8859_1);
    }

    private static byte[] noise(int length) {
        byte[] noise = new byte[length];
        new Random(7).nextBytes(noise);
        return noise;
    }
}
