package org.cleardays.document.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.cleardays.document.file.OpenedFile.Danger;
import org.cleardays.document.file.ReadFile;
import org.cleardays.document.word.OpenedWord.Readable;
import org.cleardays.document.word.OpenedWord.Unsafe;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A template at another place is common in the files of councils: it is never fetched, and the words that do not need it are read. */
@Tag("B5")
class AttachedTemplateTest {

    private static final String SHARE = "file:///\\\\council.test\\templates\\Report.dotx";

    @ParameterizedTest
    @ValueSource(strings = {SHARE, "https://council.test/Report.dotm", "file:///C:/Users/x/AppData/Roaming/Microsoft/Templates/Normal.dotm",
        "ldap://council.test/x"})
    void isLeftOutWhereverItLies(String target) throws IOException {
        ReadFile linked = read(LinkedTemplate.in(form(), target));
        assertThat(linked.templateElsewhere()).isTrue();
        assertThat(linked.blocks()).isEqualTo(read(form()).blocks());
        assertThat(linked.footer()).isEqualTo(read(form()).footer());
    }

    @Test
    void aFileWithoutOneSaysSo() throws IOException {
        assertThat(read(form()).templateElsewhere()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"oleObject", "subDocument", "mailMergeSource", "mailMergeHeaderSource", "frame", "aFChunk", "image", "anythingElse"})
    void besideItEverythingElseFromElsewhereIsRefusedAsEver(String type) {
        assertThat(WordFile.open(LinkedTemplate.withRelationsOfSettings(SHARE, "attachedTemplate", type))).isEqualTo(new Unsafe(Danger.EXTERNAL));
        assertThat(WordFile.open(LinkedTemplate.withRelationsOfSettings(SHARE, type))).isEqualTo(new Unsafe(Danger.EXTERNAL));
    }

    @Test
    void macrosBesideItAreRefused() {
        assertThat(WordFile.open(LinkedTemplate.withRelationsOfSettings(SHARE, "attachedTemplate", "vbaProject"))).isInstanceOf(Unsafe.class);
    }

    /** Word writes it among the relations of the settings and nowhere else; {@code WordDangersTest} has it in another place. */
    @Test
    void isKnownByItsPlaceAndItsType() {
        assertThat(WordFile.open(LinkedTemplate.withRelationsOfSettings(SHARE, "attachedTemplate"))).isInstanceOf(Readable.class);
        assertThat(WordFile.open(LinkedTemplate.withRelationsOfSettings(SHARE, "attachedTemplates"))).isEqualTo(new Unsafe(Danger.EXTERNAL));
    }

    private static byte[] form() throws IOException {
        return Files.readAllBytes(Path.of("templates/reports/general/2026-04-13/form.docx"));
    }

    private static ReadFile read(byte[] word) {
        return ((Readable) WordFile.open(word)).file().read();
    }
}
