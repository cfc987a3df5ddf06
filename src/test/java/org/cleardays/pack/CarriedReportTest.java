package org.cleardays.pack;

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
import org.cleardays.document.pdf.PdfText;
import org.cleardays.document.pdf.VeraPdf;
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
