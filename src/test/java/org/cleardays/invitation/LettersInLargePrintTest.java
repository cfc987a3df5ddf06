package org.cleardays.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;

import org.cleardays.PrintSizes;
import org.cleardays.document.pdf.PdfText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever has asked for large print once gets every letter in it. The letters are left in {@code target/letters}. */
class LettersInLargePrintTest {

    private static final InvitedCarters USUAL = new InvitedCarters();
    private static final InvitedCarters LARGE = new InvitedCarters(file -> file.replace("    safely: post only\n", "    safely: post only\n    print: large\n")
            .replace("    safely: texts after 9:30 only\n", "    safely: texts after 9:30 only\n    print: large\n"));

    @ParameterizedTest
    @ValueSource(strings = {"jade", "marcus"})
    void noWordIsSmallerThan18PointsButTheAddressInTheWindow(String key) throws IOException {
        byte[] letter = kept("large-" + key, LARGE.packOf(key).letterPdf());
        assertThat(PrintSizes.of(letter)).hasSizeGreaterThan(40).extracting(PrintSizes.Run::words).contains("Page 1 of " + pages(letter));
        assertThat(PrintSizes.below(18, letter)).extracting(PrintSizes.Run::words)
                .allMatch(words -> List.of("Marcus Reid", "61 Weir Lane", "S99 2BB").contains(words));
    }

    @Test
    void nobodyElsesLetterIsLarger() {
        assertThat(PrintSizes.below(18, USUAL.packOf("marcus").letterPdf())).hasSizeGreaterThan(30);
        assertThat(LARGE.packOf("pauline").letterText()).isEqualTo(USUAL.packOf("pauline").letterText());
        assertThat(PrintSizes.below(18, LARGE.packOf("pauline").letterPdf())).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jade", "marcus"})
    void itSaysTheSame(String key) {
        assertThat(LARGE.packOf(key).letterText()).isEqualTo(USUAL.packOf(key).letterText());
        assertThat(words(LARGE.packOf(key).letterPdf())).contains(words(USUAL.packOf(key).letterPdf()).substring(0, 200));
    }

    @Test
    void theWordFileIsInLargePrintToo() throws IOException {
        String styles = new String(zipped(LARGE.packOf("jade").letterWord(), "word/styles.xml"), StandardCharsets.UTF_8)
                .replaceAll("(?s)<w:style [^>]*w:styleId=\"Address\".*?</w:style>", "");
        List<Integer> sizes = Pattern.compile("<w:szC?s? w:val=\"(\\d+)\"").matcher(styles).results().map(size -> Integer.parseInt(size.group(1))).toList();
        assertThat(sizes).hasSizeGreaterThan(6).allMatch(halfPoints -> halfPoints >= 36);
    }

    private static byte[] zipped(byte[] word, String part) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(word))) {
            while (!zip.getNextEntry().getName().equals(part)) {
                zip.closeEntry();
            }
            return zip.readAllBytes();
        }
    }

    @Test
    void soIsTheGuide() {
        assertThat(PrintSizes.below(18, LARGE.packOf("jade").guide().orElseThrow())).isEmpty();
        assertThat(PrintSizes.below(18, USUAL.packOf("jade").guide().orElseThrow())).isNotEmpty();
    }

    @Test
    void andTheLetterThatTellsOfAMove() {
        InvitedCarters moved = new InvitedCarters(file -> file.replace("    safely: post only\n", "    safely: post only\n    print: large\n"));
        moved.move(LocalDateTime.of(2026, 9, 1, 10, 0));
        byte[] letter = moved.invitations.renewedFor(moved.invitationOf("marcus").id()).letterPdf();
        assertThat(words(letter)).contains("The time has changed");
        assertThat(PrintSizes.below(18, letter)).hasSize(3);
        assertThat(PrintSizes.below(18, moved.invitations.cancellationFor(moved.invitationOf("marcus").id()).letterPdf().orElseThrow())).hasSize(3);
    }

    private static int pages(byte[] pdf) {
        return PdfText.of(pdf).pages().size();
    }

    private static String words(byte[] pdf) {
        return PdfText.of(pdf).words().replaceAll("\\s+", " ");
    }

    private static byte[] kept(String name, byte[] pdf) throws IOException {
        Files.write(Files.createDirectories(Path.of("target/letters")).resolve(name + ".pdf"), pdf);
        return pdf;
    }
}
