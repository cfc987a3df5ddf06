package org.cleardays.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.cleardays.document.file.FileKind;
import org.cleardays.document.file.OpenedFile.Readable;
import org.cleardays.document.file.ReadFile;
import org.cleardays.document.form.Block;
import org.cleardays.document.reading.Opening;
import org.cleardays.report.form.FormFiles;
import org.cleardays.report.form.FormsRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An authority's own form stands in a folder outside, as a form.yaml alone. */
class OwnFormsTest {

    private static final String NAME = "rivermouth-school/2026-09-01";
    private static final String WHOLE = """
            extends: signs-of-safety/2026-04-13
            title: Rivermouth schools' report
            sections:
              - {key: about-this-report, heading: Pupil and school}
              - {key: involvement, heading: Our work with the family}
              - {key: worried, heading: Worries of the school, also: [What troubles us]}
              - {key: our-club, kind: statements, heading: At breakfast club}
              - child-views
              - {key: sign-off, heading: Signed by the head}
            """;

    @TempDir
    private Path folder;

    @Test
    void isFoundByItsNameBesideOurs() throws IOException {
        assertThat(forms(WHOLE).form(NAME).sections()).extracting(FormSection::heading).containsExactly("Pupil and school",
                "Our work with the family", "Worries of the school", "At breakfast club", "What the children say", "Signed by the head");
        assertThat(forms(WHOLE).form("police/2026-04-13").name()).isEqualTo("police/2026-04-13");
    }

    @Test
    void isRecognisedByItsHeadingsWhereNoFooterNamesIt() throws IOException {
        ReadFile file = paper("Our work with the family", "What troubles us", "At breakfast club");
        assertThat(forms(WHOLE).formOf(file).name()).isEqualTo(NAME);
    }

    @Test
    void aReportThatHoldsTooFewHeadingsOfAnyFormIsReadByTheOneForEverybody() throws IOException {
        assertThat(forms(WHOLE).formOf(paper("At breakfast club", "Dinner")).name()).isEqualTo("general/2026-04-13");
    }

    @Test
    void aBlankOfOursIsRecognisedWithoutItsFooter() throws IOException {
        for (String name : FormFilesTest.forms().toList()) {
            ReadFile blank = ((Readable) new Opening().open(Files.readAllBytes(Path.of("templates/reports", name, "form.docx")))).file();
            assertThat(forms(WHOLE).formOf(new ReadFile(blank.kind(), blank.blocks(), "")).name()).isEqualTo(name);
        }
    }

    @Test
    void everythingWrongWithItIsToldAtOnceWithFileLineAndKey() {
        assertThat(faults("""
                extends: signs-of-safety/2026-04-13
                titel: Report
                sections:
                  - chid-views
                  - {key: our-club, kind: statement, heading: At breakfast club}
                  - {key: marks, kind: statements, heading: Marks, columns: [{key: txt, label: What}]}
                """)).containsExactly(
                "line 1: title is missing; write the title of the form.",
                "line 2: titel is not known here; did you mean title?",
                "line 3: sections has the section marks, whose table lacks the column text; give it under tables: statements:, or under its own "
                        + "columns:, or write extends: signs-of-safety/2026-04-13.",
                "line 4: sections[0] says \"chid-views\", which is no section of what this form extends; did you mean child-views?",
                "line 5: sections[1].kind says \"statement\"; write one of fields, statements, chronology, scales, sign-off.",
                "line 6: sections[2].columns has a column \"txt\", which means nothing here; did you mean text?");
    }

    @Test
    void oneHeadingForTwoSectionsIsRefused() {
        assertThat(faults(WHOLE.replace("At breakfast club", "what troubles us"))).singleElement().asString()
                .contains("has the heading", "for two sections, worried and our-club");
    }

    @Test
    void aFileThatIsNoYamlIsToldByThatAlone() {
        assertThat(faults(WHOLE.replace("At breakfast club", "Breakfast, club: [")))
                .singleElement().asString().contains("this is no YAML");
    }

    @Test
    void aFolderThatIsNoDateIsTold() throws IOException {
        Files.createDirectories(folder.resolve("rivermouth-school/autumn"));
        Files.writeString(folder.resolve("rivermouth-school/autumn/form.yaml"), WHOLE);
        assertThat(refused().reasons()).singleElement().asString().startsWith("rivermouth-school/autumn/form.yaml stands in no folder that is");
    }

    @Test
    void aFolderThatIsNotThereEndsTheStartWithItsSetting() {
        assertThat(catchThrowableOfType(FormsRefused.class, () -> FormFiles.withOwn(folder.resolve("none")))).hasMessageContaining(FormFiles.FOLDER);
    }

    private YamlReportForms forms(String yaml) throws IOException {
        write(yaml);
        return YamlReportForms.withoutServer(FormBook.open(FormFiles.withOwn(folder), YamlReportForms.NEWEST));
    }

    private List<String> faults(String yaml) {
        try {
            write(yaml);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        String file = folder.resolve(NAME).resolve("form.yaml") + ", ";
        return refused().reasons().stream().map(reason -> reason.replace(file, "")).toList();
    }

    private FormsRefused refused() {
        return catchThrowableOfType(FormsRefused.class, () -> FormBook.open(FormFiles.withOwn(folder), YamlReportForms.NEWEST));
    }

    private void write(String yaml) throws IOException {
        Files.createDirectories(folder.resolve(NAME));
        Files.writeString(folder.resolve(NAME).resolve("form.yaml"), yaml);
    }

    private static ReadFile paper(String... headings) {
        List<Block> blocks = Stream.of(headings).<Block>map(words -> new Block.Paragraph(words, true)).toList();
        return new ReadFile(FileKind.DOCX, blocks, "");
    }
}
