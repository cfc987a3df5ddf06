package org.cleardays.pack;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.cleardays.calendar.WorkingCalendar;
import org.cleardays.conference.Conference;
import org.cleardays.conference.Person;
import org.cleardays.conference.authority.AuthorityFile;
import org.cleardays.conference.booking.BookedConferences;
import org.cleardays.conference.booking.Bookings;
import org.cleardays.disclosure.DisclosedCopy;
import org.cleardays.disclosure.OfflineCopies;
import org.cleardays.disclosure.gate.Gates;
import org.cleardays.document.binding.Bound;
import org.cleardays.document.file.FileDoor;
import org.cleardays.document.file.OpenedFile;
import org.cleardays.pack.family.FamilyPack;
import org.cleardays.pack.family.FamilyPackPrinter;
import org.cleardays.pack.family.Print;
import org.cleardays.report.ReadReport;
import org.cleardays.report.Report;
import org.cleardays.report.ReportExamination;
import org.cleardays.report.ReportExamination.Examined;
import org.cleardays.report.ReportState;
import org.cleardays.report.checks.ReportChecks;
import org.cleardays.report.hints.ReportHints;
import org.cleardays.timescale.AuthorityRules;
import org.cleardays.timescale.RuledTimescales;

/** Packs as the product plans and prints them, for the benchmark: one conference of so many agencies and twelve family members. */
final class PacksOfReports {

    static final int READERS = 12;
    private static final Instant NOW = Instant.parse("2026-06-05T16:00:00Z");

    private final ReportExamination examination = ReportExamination.offline(ReportChecks.all(), ReportHints.all());
    private final OfflinePacks filed = new OfflinePacks();
    private final FamilyPackPrinter family = new FamilyPackPrinter(new PackSettings("01632 960143", "conferences@council.test"));
    private final RuledTimescales timescales = new RuledTimescales(AuthorityRules.of(AuthorityFile.fromClassPath("doncaster"), 1,
            WorkingCalendar::fromClassPath));
    private final FileDoor door;
    private final Conference conference;
    private final OfflineCopies copies;

    PacksOfReports(FileDoor door, int agencies) {
        this.door = door;
        BookedConferences booked = BookedConferences.none().with(Bookings.fromMap(booking(agencies)), "");
        this.conference = booked.all().getFirst();
        this.copies = new OfflineCopies(booked, examination.forms(), Gates.over(booked));
    }

    private static Map<String, ?> booking(int agencies) {
        List<Map<String, ?>> people = new ArrayList<>(List.of(
                Map.of("key", "marsh", "name", "Helen Marsh", "role", "chair", "agency", "Council", "title", "chair", "email", "marsh@council.test"),
                Map.of("key", "rana", "name", "Dev Rana", "role", "business-support", "agency", "Council", "title", "support", "email", "dev@council.test")));
        IntStream.rangeClosed(1, agencies).forEach(i -> people.add(Map.of("key", "author" + i, "name", "Author " + i, "role", "author",
                "agency", "Agency " + i, "title", "teacher", "email", "author" + i + "@agency.test")));
        IntStream.rangeClosed(1, READERS).forEach(i -> people.add(Map.of("key", "reader" + i, "name", "Reader " + i, "role", "parent-or-carer",
                "title", "carer", "email", "reader" + i + "@home.test", "channel", "link", "parentOf", List.of("ellie"),
                "responsibleFor", List.of("ellie"))));
        return Map.of("reference", "CPC-2026-0143", "authority", "doncaster", "kind", "initial", "heldAt", "2026-06-09T10:00", "venue", "Rowan House",
                "decidedOn", "2026-05-29", "strategyDiscussions", List.of("2026-05-20"),
                "children", List.of(Map.of("key", "ellie", "name", "Ellie Carter", "born", "2019-03-14")), "people", people);
    }

    /** The chair's pack from the files: read, and printed while others are read; planned, bound. */
    OfflinePacks.Made fromFiles(List<byte[]> files) {
        OfflinePacks packs = new OfflinePacks();
        List<Report> read = atOnce(files.size(), i -> {
            Report report = report(i, files.get(i));
            packs.ahead(report, given(List.of(report)), timescales);
            return report;
        });
        return pack(packs, read);
    }

    /** The chair's pack of reports that are filed: what can be printed before its hour was printed the first time this was asked. */
    OfflinePacks.Made fromFiled(List<Report> reports) {
        return pack(filed, reports);
    }

    /** The chair's pack of reports that were read and not printed. */
    OfflinePacks.Made printed(List<Report> reports) {
        return pack(new OfflinePacks(), reports);
    }

    private OfflinePacks.Made pack(OfflinePacks packs, List<Report> reports) {
        return packs.print(packs.plan(given(reports), timescales, NOW));
    }

    /** The pack of one of the family's twelve. */
    Bound familyPack(List<Report> reports, int reader) {
        Person person = conference.readers().get(reader);
        List<DisclosedCopy> disclosed = reports.stream().map(report -> copies.forReader(report, person.id(), List.of()))
                .filter(copy -> !copy.holdsNothing()).toList();
        return family.print(new FamilyPack(person.name(), conference.heldAt().toLocalDate(), NOW.atZone(ZoneId.of("Europe/London")), disclosed),
                Print.ORDINARY);
    }

    List<Report> read(List<byte[]> files) {
        return atOnce(files.size(), i -> report(i, files.get(i)));
    }

    private OfflinePacks.Given given(List<Report> reports) {
        UUID chair = conference.chair().id();
        return new OfflinePacks.Given(conference, reports, report -> copies.forProfessional(report, chair), Map.of());
    }

    private Report report(int author, byte[] file) {
        Examined examined = examination.examine(((OpenedFile.Readable) door.open(file)).file());
        ReadReport content = examined.reading().content();
        Map<ReportState, Instant> times = new EnumMap<>(Map.of(ReportState.RECEIVED, NOW, ReportState.ACCEPTED, NOW, ReportState.COUNTERSIGNED, NOW));
        UUID writer = conference.authors().get(author).id();
        return new Report(writer, conference.id(), writer, 1, examined.reading().form(), content.fields(), content.statements(), content.scales(),
                java.util.Optional.empty(), ReportState.COUNTERSIGNED, List.of(), List.of(), java.util.Optional.empty(), "", times);
    }

    /** As many as the machine has processors, and one that waits for a reader's process. */
    private static <T> List<T> atOnce(int count, java.util.function.IntFunction<T> one) {
        try (ExecutorService workers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors() + 1)) {
            List<Future<T>> all = IntStream.range(0, count).mapToObj(i -> workers.submit(() -> one.apply(i))).toList();
            return all.stream().map(PacksOfReports::answer).toList();
        }
    }

    private static <T> T answer(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
