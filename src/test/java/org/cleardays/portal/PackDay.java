package org.cleardays.portal;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import javax.imageio.ImageIO;

import org.cleardays.CarterReports;
import org.cleardays.Carters;
import org.cleardays.conference.Conference;
import org.cleardays.conference.Conferences;
import org.cleardays.conference.Person;
import org.cleardays.countersign.Countersignatures;
import org.cleardays.disclosure.Disclosures;
import org.cleardays.pack.Packs;
import org.cleardays.pack.progress.PackProgress;
import org.cleardays.report.ReportForms;
import org.cleardays.report.ReportState;
import org.cleardays.report.Reports;

/** A conference of its own on the day its pack is built: three good reports, and a picture that is damaged. */
final class PackDay {

    private static int number = 6600;

    private final RunningPortal portal;
    private final Conference conference;

    private PackDay(RunningPortal portal) {
        this.portal = portal;
        String reference = "CPC-2026-" + number++;
        portal.as("dev").post("/api/v1/conferences", "application/yaml", Carters.yaml().replace(Carters.REFERENCE, reference));
        conference = portal.bean(Conferences.class).findByReference(reference).orElseThrow();
    }

    /** Booked, and nothing has come. */
    static PackDay empty(RunningPortal portal) {
        return new PackDay(portal);
    }

    static PackDay in(RunningPortal portal) {
        PackDay day = new PackDay(portal);
        for (String author : List.of("hussain", "lunt", "okafor")) {
            UUID report = day.filed(author, CarterReports.fill(portal.bean(ReportForms.class).blankFor(day.conference, day.person(author)), author, true));
            portal.inTransaction(() -> {
                portal.bean(Reports.class).advance(report, ReportState.COUNTERSIGNED);
                return report;
            });
        }
        day.filed("wills", damagedPicture());
        return day;
    }

    /** The author's report as far as each reader's copy, which waits, goes, or is stopped. */
    UUID drawnUp(String author) {
        UUID report = filed(author, CarterReports.fill(portal.bean(ReportForms.class).blankFor(conference, person(author)), author, true));
        Countersignatures signatures = portal.bean(Countersignatures.class);
        UUID request = portal.inTransaction(() -> signatures.ask(report)).id();
        String hash = portal.bean(Reports.class).get(report).contentHash();
        portal.inTransaction(() -> signatures.sign(request, hash, "user:test"));
        portal.inTransaction(() -> portal.bean(Disclosures.class).drawUp(report));
        return report;
    }

    String path() {
        return "/conferences/" + conference.reference() + "/pack";
    }

    UUID id() {
        return conference.id();
    }

    /** Builds the pack beside the test, and stops after so many steps until told to go on. */
    Building build(int stopAfter) {
        PackProgress progress = portal.bean(PackProgress.class);
        CountDownLatch reached = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        Runnable enough = progress.lookOn(id(), () -> {
            if (progress.of(id()).size() >= stopAfter) {
                reached.countDown();
                awaited(goOn);
            }
        });
        Building building = new Building(goOn, CompletableFuture.runAsync(() -> {
            portal.inTransaction(() -> portal.bean(Packs.class).build(id()));
            enough.run();
        }, Executors.newVirtualThreadPerTaskExecutor()));
        awaited(reached);
        return building;
    }

    /** A building that waits. */
    record Building(CountDownLatch waits, CompletableFuture<Void> ends) {
        void goOn() {
            waits.countDown();
        }
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Person person(String key) {
        return conference.personByKey(key).orElseThrow();
    }

    private UUID filed(String author, byte[] file) {
        UUID report = portal.inTransaction(() -> portal.bean(Reports.class).file(conference.id(), person(author).id(), file));
        portal.inTransaction(() -> portal.bean(Reports.class).check(report));
        return report;
    }

    private static byte[] damagedPicture() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(400, 560, BufferedImage.TYPE_INT_RGB), "png", out);
            return Arrays.copyOf(out.toByteArray(), 60);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
