package org.cleardays.pack.carried;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;

import org.cleardays.ReportsToPacks;
import org.cleardays.document.page.PdfFiles;
import org.cleardays.document.pdf.PdfText;
import org.cleardays.document.pdf.VeraPdf;
import org.cleardays.pack.Packs;
import org.cleardays.pack.plan.PackPlan;
import org.cleardays.pack.print.PackPrinter;
import org.cleardays.report.ReportState;
import org.cleardays.report.Reports;
import org.junit.jupiter.api.Test;

/** A report that came as a picture, and waits for a person, is carried for the chair as its page. */
class CarriedReportTest {

    private final ReportsToPacks chain = new ReportsToPacks();
    private final Packs packs = chain.get(Packs.class);
    private final UUID conference = chain.conference().id();

    @Test
    void standsInThePackAndTheIndexSaysThatItCannotBeReadAloud() throws Exception {
        chain.countersigned("lunt");
        UUID picture = photographed("wills");
        assertThat(chain.get(Reports.class).get(picture).state()).isEqualTo(ReportState.NEEDS_A_PERSON);
        chain.at("2026-06-05T17:00");
        byte[] pdf = packs.pdf(chain.did(() -> packs.build(conference)).id());
        PdfText pack = PdfText.of(pdf);
        assertThat(pack.page(2).replaceAll("\\s+", " ")).contains("Report of Health visiting", "Not accessible: pictures of its pages");
        assertThat(pack.page(1).replaceAll("\\s+", " ")).contains("Pages of somebody else’s file: from Health visiting");
        assertThat(VeraPdf.failures(pdf)).isEmpty();
    }

    @Test
    void isLookedAtOnceAndGivenOnce() throws Exception {
        photographed("wills");
        chain.at("2026-06-05T17:00");
        chain.did(() -> packs.build(conference));
        assertThat(chain.database.client().sql("select pages from carried_file").query(Integer.class).list()).containsExactly(1);
        assertThat(packs.due(chain.at("2026-06-05T17:05"))).isEmpty();
        assertThat(chain.did(() -> packs.plan(conference)).reports()).isEmpty();
    }

    /** The whole way: filed, checked, planned and bound, with the words that the office hears meanwhile. */
    @Test
    void isNamedWhereThePictureIsDamagedAndThePackStillGoes() throws Exception {
        chain.countersigned("lunt");
        filed("wills", Arrays.copyOf(photo(), 60));
        chain.at("2026-06-05T17:00");
        PackPlan plan = chain.did(() -> packs.plan(conference));
        List<String> steps = new ArrayList<>();
        PdfText pack = PdfText.of(chain.did(() -> chain.get(PackPrinter.class).chairsPack(plan, steps::add)).pdf());
        assertThat(pack.words()).contains("child screaming");
        assertThat(pack.page(2).replaceAll("\\s+", " ")).contains("A file from Health visiting", "It was left out");
        assertThat(steps).anyMatch(step -> step.startsWith("A file from Health visiting is left out, and the index says so. It is "));
    }

    @Test
    void onNoFormOfOursGoesBackToItsAuthorAndItsPagesStandInThePack() {
        UUID theirs = filed("wills", theirOwnForm());
        assertThat(chain.get(Reports.class).get(theirs).state()).isEqualTo(ReportState.RETURNED);
        PackPlan plan = planOnFriday();
        assertThat(plan.leftOut()).isEmpty();
        assertThat(plan.missing()).extracting(PackPlan.Expectation::agency).doesNotContain("Health visiting");
        assertThat(plan.index()).extracting(PackPlan.IndexLine::note).containsExactly("Not accessible: pictures of its pages; they cannot be searched "
                + "or read aloud. Its author has been asked for it on the form.");
    }

    /** What is ready stays, and a later file that was not read is named, for it may say something else. */
    @Test
    void neverTakesThePlaceOfAReportThatIsReady() {
        chain.countersigned("wills");
        filed("wills", theirOwnForm());
        PackPlan plan = planOnFriday();
        assertThat(plan.reports()).extracting(report -> report.carried().isPresent(), PackPlan.PlannedReport::newerOnItsWay)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(false, true));
        assertThat(plan.leftOut()).extracting(PackPlan.LeftOut::why).containsExactly("It is newer than the report you have, but on no form of ours.");
    }

    @Test
    void onOurFormAndNotCompleteIsNamedWithWhatWasDone() {
        chain.filed("okafor", false);
        PackPlan plan = planOnFriday();
        assertThat(plan.reports()).isEmpty();
        assertThat(plan.leftOut()).singleElement().satisfies(file -> {
            assertThat(file.title()).isEqualTo("Oakfield Primary");
            assertThat(file.why()).startsWith("It is not complete yet: 2 things");
            assertThat(file.done()).isEqualTo("It went back to its author on Monday 1 June, 09:00, who was told what to do.");
        });
    }

    private PackPlan planOnFriday() {
        chain.at("2026-06-05T17:00");
        return chain.did(() -> packs.plan(conference));
    }

    private static byte[] theirOwnForm() {
        return new PdfFiles().write("Noah is well. His grandmother brings him.", 72, 700).bytes();
    }

    private UUID photographed(String author) throws IOException {
        return filed(author, photo());
    }

    private static byte[] photo() throws IOException {
        BufferedImage photo = new BufferedImage(400, 560, BufferedImage.TYPE_INT_RGB);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(photo, "png", out);
        return out.toByteArray();
    }

    private UUID filed(String author, byte[] file) {
        UUID report = chain.did(() -> chain.get(Reports.class).file(conference, chain.person(author).id(), file));
        chain.did(() -> chain.get(Reports.class).check(report));
        return report;
    }
}
