package org.cleardays.command.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** {@code check} as from a shell, on real files and with a real process that reads them. */
class CheckReportsTest {

    private static final int WELL = 0;
    private static final int NOT_ACCEPTED = 1;
    private static final int USAGE = 2;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void aWholeReportIsAccepted() throws IOException {
        Path report = write("whole.docx", TypedReports.whole(1));
        assertThat(check(report)).isEqualTo(WELL);
        assertThat(out.toString()).startsWith(report + ": accepted (general/2026-01-05, 40 statements, 0 findings).");
    }

    @Test
    void eachReasonIsToldAtItsPlace() throws IOException {
        assertThat(check(write("unmarked.docx", TypedReports.withoutMarks(1)))).isEqualTo(NOT_ACCEPTED);
        assertThat(out.toString()).contains("returned").contains("  What are we worried about?, row 2: ");
    }

    @Test
    void aFileIsOneLineOfJson() throws IOException {
        check("--json", write("unmarked.docx", TypedReports.withoutMarks(7)).toString());
        assertThat(rows()).singleElement().satisfies(row -> {
            assertThat(row).containsOnlyKeys("file", "outcome", "reason", "form", "sections", "statements", "findings", "hints")
                    .containsEntry("outcome", "returned").containsEntry("reason", "").containsEntry("form", "general/2026-01-05");
            assertThat(list(row, "sections")).isNotEmpty();
            assertThat(list(row, "statements")).hasSize(40).first().satisfies(CheckReportsTest::isTheFirstStatement);
            assertThat(list(row, "findings")).hasSizeGreaterThanOrEqualTo(40);
        });
    }

    private static void isTheFirstStatement(Map<String, Object> statement) {
        assertThat(statement).containsOnlyKeys("section", "text", "mark", "source", "about", "restriction", "place")
                .containsEntry("section", "involvement").containsEntry("mark", null).containsEntry("about", "Ellie")
                .containsEntry("restriction", "family").containsEntry("place", "How we know the family, row 1");
    }

    @Test
    void aFolderIsWalkedInOrderAndOneBadFileNeverEndsTheRun() throws IOException {
        write("b.docx", "PK\3\4 broken".getBytes(StandardCharsets.ISO_8859_1));
        write("a.exe", "MZ a program".getBytes(StandardCharsets.ISO_8859_1));
        write("within/c.docx", TypedReports.whole(1));
        Files.createSymbolicLink(folder.resolve("within/elsewhere"), Path.of("/etc"));
        assertThat(check("--json", folder.toString(), folder.resolve("nowhere.docx").toString())).isEqualTo(NOT_ACCEPTED);
        assertThat(rows()).extracting(row -> Path.of((String) row.get("file")).getFileName() + " " + row.get("outcome") + " " + row.get("reason"))
                .hasSize(4).contains("c.docx accepted ", "nowhere.docx held cannot-be-read")
                .satisfies(lines -> assertThat(lines.getFirst()).startsWith("a.exe returned"))
                .satisfies(lines -> assertThat(lines.get(1)).startsWith("b.docx returned"));
    }

    @Test
    void whatIsPackedIsUnpackedAndEachFileTold() throws IOException {
        Path zip = folder.resolve("post.zip");
        try (ZipOutputStream packed = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (String name : List.of("one.docx", "two.docx")) {
                packed.putNextEntry(new ZipEntry(name));
                packed.write(name.startsWith("one") ? TypedReports.whole(1) : TypedReports.withoutMarks(2));
            }
        }
        check("--json", zip.toString());
        assertThat(rows()).extracting(row -> row.get("file") + " " + row.get("outcome"))
                .containsExactly(zip + "/one.docx accepted", zip + "/two.docx returned");
    }

    @Test
    void aFileComesBackWithCommentsUnderAnotherName() throws IOException {
        byte[] asItCame = TypedReports.withoutMarks(1);
        Path report = write("unmarked.docx", asItCame);
        Path commented = folder.resolve("commented.docx");
        check(report.toString(), "--commented", commented.toString());
        assertThat(commented).exists();
        check(report.toString(), "--commented", report.toString());
        assertThat(err.toString()).contains("needs a name of its own");
        assertThat(report).hasBinaryContent(asItCame);
    }

    @Test
    void itsUsageIsTold() {
        assertThat(check(new String[0])).isEqualTo(USAGE);
        assertThat(check("--commented", "out.docx", "a.docx", "b.docx")).isEqualTo(USAGE);
        assertThat(check("--form", "unheard-of", "a.docx")).isEqualTo(USAGE);
        assertThat(err.toString()).contains("--commented takes one file").contains("no form \"unheard-of\"");
        assertThat(check("--help")).isEqualTo(WELL);
        assertThat(out.toString()).contains("--form").contains("--json").contains("--commented").contains("Exit codes");
    }

    @Test
    void aFormIsNamedByNameOrByAFileOfOnesOwn() throws IOException {
        String report = write("whole.docx", TypedReports.whole(1)).toString();
        assertThat(check("--form", "general/2026-01-05", report)).isEqualTo(WELL);
        Path own = write("own/form.yaml", Files.readAllBytes(Path.of("templates/reports/general/2026-01-05/form.yaml")));
        assertThat(check("--form", own.getParent().toString(), report)).isEqualTo(WELL);
        check("--form", "general", report);
        assertThat(out.toString()).contains("(general/2026-01-05, 40 statements", "(own-form/2000-01-01, 40 statements", "(general/2026-04-13, ");
    }

    @Test
    void whatIsWrongWithAFormOfOnesOwnIsTold() throws IOException {
        assertThat(check("--form", write("own/form.yaml", "title: [".getBytes(StandardCharsets.UTF_8)).toString(), "a.docx")).isEqualTo(USAGE);
        assertThat(err.toString()).contains("form.yaml");
    }

    private Path write(String name, byte[] bytes) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        return Files.write(folder.resolve(name), bytes);
    }

    private int check(Path file) {
        return check(file.toString());
    }

    private int check(String... arguments) {
        return new CommandLine(new CheckReports()).setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true)).execute(arguments);
    }

    private List<Map<String, Object>> rows() {
        return out.toString().lines().<Map<String, Object>>map(line -> JsonMapper.shared().readValue(line, new TypeReference<>() { })).toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Map<String, Object> row, String key) {
        return (List<Map<String, Object>>) row.get(key);
    }
}
