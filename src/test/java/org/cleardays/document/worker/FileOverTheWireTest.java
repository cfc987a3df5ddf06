package org.cleardays.document.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.cleardays.document.file.FileKind;
import org.cleardays.document.file.OpenedFile;
import org.cleardays.document.file.OpenedFile.Danger;
import org.cleardays.document.file.OpenedFile.PackedFile;
import org.cleardays.document.file.OpenedFile.Why;
import org.cleardays.document.file.ReadFile;
import org.cleardays.document.form.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a worker says of a file comes over as it was meant, and what no worker of ours says is refused. */
class FileOverTheWireTest {

    private static final OpenedFile READ = new OpenedFile.Readable(new ReadFile(FileKind.ODT, List.of(
            new Block.Paragraph("What are we worried about?", true), new Block.Paragraph("", false),
            new Block.Table(List.of(new Block.Row(List.of(Block.Cell.of("Zażółć, £, ’, \uD83D\uDE00"), new Block.Cell("allegation", "worried.mark", 2, true))),
                    new Block.Row(List.of()))), new Block.Table(List.of())), "general/2026-01-05 K7Q4M283"));

    static List<OpenedFile> outcomes() {
        return List.of(READ, new OpenedFile.Readable(new ReadFile(FileKind.DOCX, List.of(), "", true)), new OpenedFile.Picture(FileKind.IMAGE), new OpenedFile.PasswordProtected(FileKind.DOC),
                new OpenedFile.Unsafe(FileKind.DOCM, Danger.ACTIVE), new OpenedFile.NotADocument(FileKind.PROGRAM),
                new OpenedFile.Broken(FileKind.DOCX, "The main part is missing"), new OpenedFile.Stopped(FileKind.PDF, Why.TOO_LONG));
    }

    @ParameterizedTest
    @MethodSource("outcomes")
    void comesOverAsItWasMeant(OpenedFile file) throws IOException {
        assertThat(overTheWire(new Answer.Opened(file, true))).isEqualTo(new Answer.Opened(file, true));
    }

    @Test
    void theFilesInAFileComeOverByteForByte() throws IOException {
        PackedFile inside = new PackedFile("report.docx", new byte[] {0, -1, 13, 10});
        Answer answer = overTheWire(new Answer.Opened(new OpenedFile.Packed(FileKind.TNEF, List.of(inside), "As promised."), false));
        OpenedFile.Packed packed = (OpenedFile.Packed) ((Answer.Opened) answer).file();
        assertThat(packed.words()).isEqualTo("As promised.");
        assertThat(packed.files()).singleElement().satisfies(file -> assertThat(file.name()).isEqualTo("report.docx"))
                .satisfies(file -> assertThat(file.bytes()).containsExactly(0, -1, 13, 10));
    }

    @Test
    void noWordOfAFailureCanForgeALineOfTheLog() throws IOException {
        assertThat(overTheWire(new Answer.Failed("java.lang.Error at A$B:7\n00:00 ERROR forged"))).isEqualTo(
                new Answer.Failed("java.lang.Error at A$B:7 00:00 ERROR forged"));
    }

    @Test
    void whatIsCutOffIsRefusedWhereverItIsCut() throws IOException {
        byte[] whole = FileWriter.bytes(READ);
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatExceptionOfType(IOException.class).as("cut at %s", length).isThrownBy(() -> FileReader.file(cut));
        }
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> FileReader.file(Arrays.copyOf(whole, whole.length + 1)));
    }

    /** Seed 4: whatever the bytes are, reading them ends well or in an {@link IOException}, and takes no more room than they do. */
    @Test
    void whatIsTamperedWithIsReadOrRefused() throws IOException {
        Random random = new Random(4);
        for (int turn = 0; turn < 20_000; turn++) {
            byte[] bytes = FileWriter.bytes(READ);
            for (int changes = random.nextInt(4); changes >= 0; changes--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            assertThat(isReadOrRefused(bytes)).isTrue();
        }
    }

    @Test
    void anAnswerLongerThanAnyFileIsNotBelieved() {
        byte[] announced = {'o', 0x7F, -1, -1, -1, 0};
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> Answer.read(new DataInputStream(new ByteArrayInputStream(announced))));
    }

    private static boolean isReadOrRefused(byte[] bytes) {
        try {
            return FileReader.file(bytes) != null;
        } catch (IOException e) {
            return true;
        }
    }

    private static Answer overTheWire(Answer answer) throws IOException {
        ByteArrayOutputStream wire = new ByteArrayOutputStream();
        Answer.write(answer, new DataOutputStream(wire));
        return Answer.read(new DataInputStream(new ByteArrayInputStream(wire.toByteArray())));
    }
}
