package org.cleardays.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;

import org.cleardays.ReportsToPacks;
import org.cleardays.pack.progress.PackProgress;
import org.cleardays.pack.progress.Step;
import org.cleardays.pack.progress.Step.Kind;
import org.cleardays.report.Reports;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What building a pack comes to is told step by step: the bad file by its agency, and a failure with what to do, whatever is undone. */
class PackStepsTest {

    private final ReportsToPacks chain = new ReportsToPacks();
    private final Packs packs = chain.get(Packs.class);
    private final PackProgress progress = chain.get(PackProgress.class);
    private final UUID conference = chain.conference().id();

    @Test
    @Tag("E")
    void aBadFileIsNamedAmongTheGoodOnesByItsAgencyAndNobodysName() throws IOException {
        chain.countersigned("lunt");
        filed("wills", damagedPicture());
        chain.at("2026-06-05T17:00");
        chain.did(() -> packs.build(conference));
        List<Step> steps = progress.of(conference);
        assertThat(steps).filteredOn(step -> step.kind() == Kind.NAMED).singleElement().extracting(Step::words).asString()
                .startsWith("A file from Health visiting is left out, and the index says so.").contains("ask its author");
        assertThat(steps).extracting(Step::words).anyMatch(words -> words.matches("Report of Police: \\d+ pages?")).last()
                .isEqualTo("It is kept, and goes to the chair.");
        assertThat(steps.toString()).doesNotContain("Carter", "Barnes", "Reid", "Wills", "Lunt");
    }

    @Test
    void aFailureStaysToldThoughEverythingElseIsUndone() {
        chain.countersigned("lunt");
        chain.at("2026-06-05T17:00");
        chain.database.client().sql("alter table pack rename column pages to leaves").update();
        assertThatThrownBy(() -> chain.did(() -> packs.build(conference))).isInstanceOf(RuntimeException.class);
        assertThat(progress.of(conference)).hasSizeGreaterThan(5).last().satisfies(step -> {
            assertThat(step.kind()).isEqualTo(Kind.FAILED);
            assertThat(step.words()).contains("tries again by itself", "under Held");
        });
        chain.database.client().sql("alter table pack rename column leaves to pages").update();
        chain.did(() -> packs.build(conference));
        assertThat(progress.of(conference)).extracting(Step::build).containsOnly(2);
        assertThat(progress.isRunning(conference)).isFalse();
    }

    /** The stage after it in the same transaction may still undo the pack. */
    @Test
    void thePackIsToldAsBuiltWhenItIsKeptAndNotBefore() {
        chain.countersigned("lunt");
        chain.at("2026-06-05T17:00");
        assertThatThrownBy(() -> chain.did(() -> {
            packs.build(conference);
            throw new IllegalStateException("the next stage");
        })).hasMessage("the next stage");
        assertThat(progress.of(conference)).last().extracting(Step::kind).isEqualTo(Kind.FAILED);
    }

    private static byte[] damagedPicture() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(400, 560, BufferedImage.TYPE_INT_RGB), "png", out);
        return Arrays.copyOf(out.toByteArray(), 60);
    }

    private void filed(String author, byte[] file) {
        UUID report = chain.did(() -> chain.get(Reports.class).file(conference, chain.person(author).id(), file));
        chain.did(() -> chain.get(Reports.class).check(report));
    }
}
