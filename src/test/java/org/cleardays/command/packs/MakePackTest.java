package org.cleardays.command.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.cleardays.CarterReports;
import org.cleardays.Carters;
import org.cleardays.PlantedMarks;
import org.cleardays.conference.Conference;
import org.cleardays.conference.booking.BookedConferences;
import org.cleardays.document.pdf.PdfText;
import org.cleardays.report.ReportExamination;
import org.cleardays.report.checks.ReportChecks;
import org.cleardays.report.hints.ReportHints;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** {@code pack} as from a shell: the Carters' conference in a folder, with a real process that reads its files. */
class MakePackTest {

    private static final String AGENCIES = """

            agencyReleases:
              - {author: hussain, by: Tom Brennan, how: "signed, 28 May"}
              - {author: lunt, by: DS Owen Pryce, how: "signed, 2 June"}
              - {author: okafor, by: Ruth Bell, how: "signed, 3 June"}
              - {author: wills, by: Joan Ames, how: "signed, 3 June"}
              - {author: adeyemi, by: Joan Ames, how: "signed, 3 June"}
            """;
    private static final String RELEASES = AGENCIES + """

            releases:
              - {author: hussain, reader: jade, statements: [13], decidedBy: Helen Marsh, reason: read and decided}
              - {author: hussain, reader: ryan, statements: [13], decidedBy: Helen Marsh, reason: read and decided}
              - {author: lunt, reader: jade, decidedBy: DC Sarah Lunt, reason: read and decided}
              - {author: lunt, reader: ryan, decidedBy: DC Sarah Lunt, reason: read and decided}
              - {author: okafor, reader: jade, decidedBy: Ngozi Okafor, reason: read and decided}
              - {author: adeyemi, reader: jade, decidedBy: Grace Adeyemi, reason: read and decided}
              - {author: adeyemi, reader: ryan, decidedBy: Grace Adeyemi, reason: read and decided}
            """;

    @TempDir
    private Path place;
    private Path folder;
    private Path pack;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void theReportsAreIn() throws IOException {
        folder = Files.createDirectory(place.resolve("carters"));
        pack = place.resolve("pack.pdf");
        Files.writeString(folder.resolve("conference.yaml"), Carters.yaml() + RELEASES);
        for (String author : CarterReports.AUTHORS) {
            Files.write(folder.resolve(author + ".docx"), report(author));
        }
    }

    @Test
    void theChairsPackIsWhole() throws IOException {
        assertThat(pack("--for", "chair")).as(out + " " + err).isZero();
        PdfText text = PdfText.of(Files.readAllBytes(pack));
        assertThat(text.words()).contains("Pack for Helen Marsh", "held her by the throat", "Report of Larch Lane Maternity Unit");
        assertThat(out.toString()).contains("Report of Police", "Written: " + pack, text.pages().size() + " pages");
    }

    @Test
    @Tag("E")
    void eachParentGetsWhatIsTheirsAndNothingElseInAnyByte() throws IOException {
        assertThat(pack("--for", "parent:jade")).as(out + " " + err).isZero();
        assertThat(PdfText.of(Files.readAllBytes(pack)).words()).contains("held her by the throat", "attendance register", "are worried that");
        PlantedMarks.assertNowhereFor("jade", Files.readAllBytes(pack));
    }

    @Test
    @Tag("E")
    void theGateStopsAPackUntilAPersonLetsItGo() throws IOException {
        assertThat(pack("--for", "parent:Ryan Barnes")).isEqualTo(1);
        assertThat(pack).doesNotExist();
        assertThat(out.toString()).contains("so nothing was written", "Larch Lane");
        Files.writeString(folder.resolve("conference.yaml"), Carters.yaml() + RELEASES + """
                letThrough:
                  - {words: Larch Lane, reader: ryan, decidedBy: Helen Marsh, reason: "a maternity unit's name, no address"}
                """);
        assertThat(pack("--for", "parent:ryan")).as(out + " " + err).isZero();
        PlantedMarks.assertNowhereFor("ryan", Files.readAllBytes(pack));
        assertThat(PdfText.of(Files.readAllBytes(pack)).words()).contains("immunisations").doesNotContain("attendance register");
    }

    @Test
    @Tag("E")
    void whatWaitsForAPersonIsInNoParentsPack() throws IOException {
        Files.writeString(folder.resolve("conference.yaml"), Carters.yaml() + AGENCIES);
        assertThat(pack("--for", "parent:jade", "--json")).isEqualTo(1);
        Map<String, Object> told = new JsonMapper().readValue(out.toString(), new TypeReference<>() { });
        assertThat(told).containsEntry("outcome", "with-gaps");
        assertThat(told.get("left-out").toString()).contains("hussain.docx", "waits for a person's release to Jade Carter");
        assertThat(PdfText.of(Files.readAllBytes(pack)).words()).doesNotContain("held her by the throat");
    }

    @Test
    @Tag("E")
    void whatAnAgencyHasNotReleasedToThisParentIsLeftOutAndNamed() throws IOException {
        Files.writeString(folder.resolve("conference.yaml"), Carters.yaml() + RELEASES.replace("author: hussain, by:", "author: hussain, reader: jade, by:"));
        assertThat(pack("--for", "parent:marcus")).as(out + " " + err).isEqualTo(1);
        assertThat(out.toString()).contains("hussain.docx: Its agency is not known to have released it to Marcus Reid")
                .doesNotContain("okafor.docx: Its agency");
        assertThat(PdfText.of(Files.readAllBytes(pack)).words()).doesNotContain("Report of Children's social care");
        assertThat(pack("--for", "parent:jade")).as(out + " " + err).isZero();
        assertThat(PdfText.of(Files.readAllBytes(pack)).words()).contains("held her by the throat");
    }

    @Test
    @Tag("E")
    void withoutAnyAgencysReleaseAParentGetsNoReportUnlessTheReportItselfIsTheRelease() throws IOException {
        Files.writeString(folder.resolve("conference.yaml"), Carters.yaml() + RELEASES.substring(AGENCIES.length()));
        assertThat(pack("--for", "parent:jade")).isEqualTo(1);
        assertThat(out.toString()).contains("no report", "adeyemi.docx: Its agency is not known");
        Files.writeString(folder.resolve("authority.yaml"), authority().replace("agency-release: with-countersignature", "agency-release: with-report"));
        assertThat(pack("--for", "parent:jade")).as(out + " " + err).isZero();
    }

    @Test
    void badFilesNeverSinkAPackAndEachIsNamed() throws IOException {
        Files.write(folder.resolve("lunt.docx"), encrypted());
        Files.write(folder.resolve("okafor.docx"), "%PDF-1.7 broken".getBytes(StandardCharsets.US_ASCII));
        Files.write(folder.resolve("wills.docx"), new byte[0]);
        Files.writeString(folder.resolve("conference.yaml"), Carters.yaml() + """

                reports:
                  - {file: lunt.docx, author: lunt}
                  - {file: okafor.docx, author: okafor}
                  - {file: wills.docx, author: wills}
                """);
        assertThat(pack("--for", "chair")).isEqualTo(1);
        assertThat(out.toString()).contains("lunt.docx: It is protected by a password.", "okafor.docx: ", "wills.docx: It is empty.");
        assertThat(PdfText.of(Files.readAllBytes(pack)).words()).contains("Report of Children's social care", "Police", "protected by a password",
                "It is empty");
    }

    @Test
    void aLinkIsNotFollowedAndIsNamed() throws IOException {
        Path elsewhere = Files.move(folder.resolve("lunt.docx"), place.resolve("elsewhere.docx"));
        Files.createSymbolicLink(folder.resolve("lunt.docx"), elsewhere);
        assertThat(pack("--for", "chair")).isEqualTo(1);
        assertThat(out.toString()).contains("lunt.docx: It is a link; put the file itself into the folder.");
        assertThat(PdfText.of(Files.readAllBytes(pack)).words()).doesNotContain("smelled of alcohol");
    }

    @Test
    void aUsageErrorSaysWhatToWrite() throws IOException {
        assertThat(pack("--for", "parent:nobody")).isEqualTo(2);
        assertThat(err.toString()).contains("\"nobody\" is no reader of the family; there are jade, ryan, marcus.");
        Files.writeString(folder.resolve("conference.yaml"), Carters.yaml() + "\nreleases:\n  - {author: lunt, reeder: jade}\n");
        assertThat(pack("--for", "chair")).isEqualTo(2);
        assertThat(err.toString()).contains("releases[0].reeder is not a key here", "releases[0].decidedBy is missing.");
    }

    private int pack(String... more) {
        String[] usual = {"--from", folder.toString(), "--out", pack.toString(), "--at", "2026-06-05T17:00", "--office-phone", "01632 960 143",
            "--office-email", "conferences@council.test"};
        return new CommandLine(new MakePack()).setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true))
                .execute(Stream.concat(Stream.of(usual), Stream.of(more)).toArray(String[]::new));
    }

    private static String authority() throws IOException {
        return Files.readString(Path.of("src/main/resources/authorities/doncaster.yaml"));
    }

    private static byte[] report(String author) {
        Conference conference = BookedConferences.none().with(Carters.booking(), "").all().getFirst();
        byte[] blank = ReportExamination.offline(ReportChecks.all(), ReportHints.all()).forms()
                .blankFor(conference, conference.personByKey(author).orElseThrow());
        return CarterReports.fill(blank, author, true);
    }

    private static byte[] encrypted() {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Kept so that nobody takes the list of authors for granted: the GP answers in a mail and has no file. */
    @Test
    void whoHasNoFileIsNamedAsNotReceived() throws IOException {
        assertThat(List.of("zolkiewski")).noneMatch(CarterReports.AUTHORS::contains);
        pack("--for", "chair");
        assertThat(PdfText.of(Files.readAllBytes(pack)).words()).contains("Surgery not received");
    }
}
