package org.cleardays.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.cleardays.Carters;
import org.cleardays.calendar.WorkingCalendar;
import org.cleardays.conference.Conference;
import org.cleardays.conference.Person;
import org.cleardays.conference.authority.AuthorityFile;
import org.cleardays.conference.booking.BookedConferences;
import org.cleardays.disclosure.DisclosedCopy;
import org.cleardays.document.carried.Carried;
import org.cleardays.document.carried.CarriedFiles;
import org.cleardays.document.carried.Looking;
import org.cleardays.document.page.PdfFiles;
import org.cleardays.document.pdf.PdfText;
import org.cleardays.document.pdf.VeraPdf;
import org.cleardays.pack.plan.PackPlan;
import org.cleardays.report.Report;
import org.cleardays.report.ReportState;
import org.cleardays.timescale.AuthorityRules;
import org.cleardays.timescale.RuledTimescales;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One bad file never sinks a pack: an encrypted, a broken, an empty and a long one among good ones, with real bytes and no server. */
class BadFilesTest {

    private static final Conference CONFERENCE = BookedConferences.none().with(Carters.booking(), Carters.ACTOR).all().getFirst();
    private static final int MANY = 60;
    private static PdfText pack;
    private static byte[] pdf;

    @BeforeAll
    static void isBuiltFromAllOfThem() {
        CarriedFiles files = new CarriedFiles(new Looking());
        Map<UUID, Carried.Pages> carried = new HashMap<>();
        List<Report> reports = new ArrayList<>(List.of(report("lunt", ReportState.COUNTERSIGNED), report("okafor", ReportState.COUNTERSIGNED)));
        Report longOne = report("hussain", ReportState.NEEDS_A_PERSON);
        reports.add(longOne);
        carried.put(longOne.id(), (Carried.Pages) files.of(pages(MANY), "Children's social care"));
        List<PackPlan.LeftOut> leftOut = List.of(
                leftOut(files, "Surgery", new PdfFiles().write("secret", 72, 700).protect("1234").bytes()),
                leftOut(files, "Health visiting", "%PDF-1.7 and then nothing of the kind".getBytes(StandardCharsets.US_ASCII)),
                leftOut(files, "Larch Lane Maternity Unit", new byte[0]));
        OfflinePacks packs = new OfflinePacks();
        PackPlan plan = packs.plan(new OfflinePacks.Given(CONFERENCE, reports, copy(), carried),
                new RuledTimescales(AuthorityRules.of(AuthorityFile.fromClassPath("doncaster"), 1, WorkingCalendar::fromClassPath)),
                Carters.MONDAY_1_JUNE.instant()).naming(leftOut);
        pdf = packs.print(plan).pdf();
        pack = PdfText.of(pdf);
    }

    @Test
    void theGoodOnesAreInItWhole() {
        assertThat(pack.words()).contains("Police said it.", "Oakfield Primary said it.");
    }

    @Test
    void theLongOneIsThereWithAllItsPages() {
        assertThat(pack.pages()).hasSizeGreaterThan(MANY);
        assertThat(index()).contains("Not accessible: pictures of its pages");
    }

    @Test
    void eachOfTheOthersIsNamedWithWhatWasDone() {
        assertThat(index()).contains("A file from Surgery It is protected by a password. It was left out",
                "A file from Health visiting It is damaged and cannot be opened. It was left out",
                "A file from Larch Lane Maternity Unit It is empty. It was left out");
        assertThat(pack.page(1).replaceAll("\\s+", " ")).contains("Could not be put in: 3 files");
    }

    @Test
    void isStillAccessible() {
        assertThat(VeraPdf.failures(pdf)).isEmpty();
    }

    private static String index() {
        return (pack.page(2) + " " + pack.page(3)).replaceAll("\\s+", " ").replace("not in this pack ", "");
    }

    private static PackPlan.LeftOut leftOut(CarriedFiles files, String agency, byte[] file) {
        Carried carried = files.of(file, agency);
        assertThat(carried).as(agency).isInstanceOf(Carried.NotCarried.class);
        return new PackPlan.LeftOut(agency, ((Carried.NotCarried) carried).reason().words());
    }

    private static byte[] pages(int count) {
        PdfFiles file = new PdfFiles();
        for (int page = 1; page <= count; page++) {
            file = page == 1 ? file : file.page();
            file = file.write("Page " + page + " of a long file.", 72, 700);
        }
        return file.bytes();
    }

    private static Report report(String author, ReportState state) {
        Map<ReportState, Instant> times = new EnumMap<>(ReportState.class);
        times.put(ReportState.RECEIVED, Carters.MONDAY_1_JUNE.instant());
        times.put(state, Carters.MONDAY_1_JUNE.instant());
        Person person = CONFERENCE.personByKey(author).orElseThrow();
        return new Report(UUID.randomUUID(), CONFERENCE.id(), person.id(), 1, "general/2026-04-13", Map.of(), List.of(), List.of(), Optional.empty(), state,
                List.of(), List.of(), Optional.empty(), "", times);
    }

    private static Function<Report, DisclosedCopy> copy() {
        return report -> {
            String agency = CONFERENCE.person(report.authorId()).agency();
            return new DisclosedCopy(report.id(), CONFERENCE.chair().id(), 1, "Report of " + agency, agency, "2 June 2026",
                    List.of(new DisclosedCopy.Part("What has happened", List.of(new DisclosedCopy.Block(0, 1, agency + " said it.", "View of " + agency)))));
        };
    }
}
