package org.cleardays.document.packed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.cleardays.document.file.FileDoor;
import org.cleardays.document.file.FileKind;
import org.cleardays.document.file.OpenedFile;
import org.cleardays.document.file.OpenedFile.PackedFile;
import org.cleardays.document.mail.Attachment;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("A10")
class UnpackingTest {

    /** Packed things are written as words here: {@code [name=content;…]}; anything else is a file that holds no report. */
    private static final FileDoor DOOR = bytes -> {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.startsWith("[") && text.endsWith("]") ? new OpenedFile.Packed(FileKind.ZIP, packedIn(text), "")
                : new OpenedFile.NotADocument(FileKind.TEXT);
    };

    @Test
    void filesAreFoundBehindWhatTheyArePackedIn() {
        Unpacked unpacked = new Unpacking(DOOR).unpack(List.of(file("outer.zip", "[a=1;inner.zip=[b=2]]"), file("c", "3")));
        assertThat(unpacked.found()).extracting(FoundFile::name).containsExactly("outer.zip", "a", "inner.zip", "b", "c");
        assertThat(unpacked.files()).extracting(FoundFile::name).containsExactly("a", "b", "c");
        assertThat(unpacked.found().get(3).within()).containsExactly("outer.zip", "inner.zip");
        assertThat(unpacked.boundWasHit()).isFalse();
    }

    @Test
    void theSameFileUnderTheSameNameIsFoundOnce() {
        assertThat(names(new Unpacking(DOOR).unpack(List.of(file("m", "[a=1]"), file("a", "1"), file("b", "1"))))).containsExactly("m", "a", "b");
    }

    @Test
    void emptyFilesAreEachFound() {
        assertThat(names(new Unpacking(DOOR).unpack(List.of(file("a", ""), file("a", ""))))).hasSize(2);
    }

    @Test
    void fiveDeepIsTakenOutAndSixDeepIsNot() {
        assertThat(new Unpacking(DOOR).unpack("a", nested(5)).boundWasHit()).isFalse();
        assertThat(new Unpacking(DOOR).unpack("a", nested(5)).files()).hasSize(1);
        assertThat(new Unpacking(DOOR).unpack("a", nested(6)).boundWasHit()).isTrue();
    }

    @Test
    void fiftyFilesAreTakenOutAndNoMore() {
        List<Attachment> many = IntStream.rangeClosed(1, 51).mapToObj(i -> file("f" + i, "" + i)).toList();
        assertThat(new Unpacking(DOOR).unpack(many.subList(0, 50)).boundWasHit()).isFalse();
        assertThat(new Unpacking(DOOR).unpack(many).found()).hasSize(50);
        assertThat(new Unpacking(DOOR).unpack(many).boundWasHit()).isTrue();
    }

    @Test
    void whatIsLargerThanAllMayBeTogetherIsNotOpened() {
        Unpacking small = new Unpacking(DOOR, new Unpacking.Bounds(5, 50, 10));
        assertThat(small.unpack("a", "x".repeat(11).getBytes(StandardCharsets.UTF_8))).isEqualTo(new Unpacked(List.of(), true));
    }

    @Test
    void whatHoldsItselfEnds() {
        List<PackedFile> itself = new ArrayList<>();
        byte[] quine = {1, 2, 3};
        itself.add(new PackedFile("r.zip", quine));
        Unpacked unpacked = new Unpacking(bytes -> new OpenedFile.Packed(FileKind.ZIP, itself, "")).unpack("attached.zip", quine);
        assertThat(names(unpacked)).containsExactly("attached.zip", "r.zip");
    }

    private static byte[] nested(int depth) {
        return ("[n=".repeat(depth) + "leaf" + "]".repeat(depth)).getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> names(Unpacked unpacked) {
        return unpacked.found().stream().map(FoundFile::name).toList();
    }

    private static Attachment file(String name, String content) {
        return new Attachment(name, "application/octet-stream", content.getBytes(StandardCharsets.UTF_8));
    }

    /** Splits at the semicolons that stand in no inner brackets. */
    private static List<PackedFile> packedIn(String text) {
        List<PackedFile> files = new ArrayList<>();
        int depth = 0;
        int start = 1;
        for (int i = 1; i < text.length(); i++) {
            depth += text.charAt(i) == '[' ? 1 : text.charAt(i) == ']' ? -1 : 0;
            if (depth == 0 && text.charAt(i) == ';' || depth < 0) {
                String[] entry = text.substring(start, i).split("=", 2);
                files.add(new PackedFile(entry[0], entry[1].getBytes(StandardCharsets.UTF_8)));
                start = i + 1;
            }
        }
        return files;
    }
}
