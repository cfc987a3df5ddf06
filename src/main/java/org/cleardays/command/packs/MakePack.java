package org.cleardays.command.packs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

import org.cleardays.conference.Person;
import org.cleardays.disclosure.Gate;
import org.cleardays.disclosure.OfflineCopies;
import org.cleardays.disclosure.gate.Gates;
import org.cleardays.document.carried.CarriedFiles;
import org.cleardays.document.worker.WorkerDoor;
import org.cleardays.document.worker.WorkerSettings;
import org.cleardays.pack.OfflinePacks;
import org.cleardays.pack.PackSettings;
import org.cleardays.pack.family.FamilyPackPrinter;
import org.cleardays.pack.family.Print;
import org.cleardays.report.Report;
import org.cleardays.report.ReportExamination;
import org.cleardays.report.checks.ReportChecks;
import org.cleardays.report.hints.ReportHints;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Makes one reader's pack from a folder. */
@Command(name = "pack", mixinStandardHelpOptions = true, description = {
    "Makes the chair's pack, or a family member's, from a folder that holds conference.yaml and the files of the reports.",
    "conference.yaml is a booking (see src/test/resources/carters/conference.yaml for one: people, children, restrictions, protectedWords;",
    "every author in it is a report expected), and may say besides:",
    "  reports:    - {file: lunt.pdf, author: lunt, received: 2026-06-02T16:00}    whose a file is that does not tell",
    "  agencyReleases: - {author: hussain, reader: jade, by: Tom Brennan, how: \"signed, 3 June\"}    the agency's own release of its report;",
    "                  without reader it is for each of them, and what is not released to a family member is left out of their pack and named",
    "                  (not needed where the authority's file says agency-release: with-report)",
    "  releases:   - {author: hussain, reader: jade, statements: [13], decidedBy: Helen Marsh, reason: \"…\"}",
    "  letThrough: - {words: Larch Lane, reader: ryan, decidedBy: Helen Marsh, reason: \"…\"}    what the gate finds and a person lets go",
    "An authority of your own stands beside it as authority.yaml. Nothing is filed and nothing is sent."},
        footer = {"", "Exit codes: 0 built whole; 1 built with something left out and named, or stopped by the gate",
            "(then nothing is written); 2 usage."})
public final class MakePack implements Callable<Integer> {

    private static final String CHAIR = "chair";
    private static final String PARENT = "parent:";

    @Option(names = "--from", required = true, paramLabel = "FOLDER", description = "the conference's folder")
    private Path from;

    @Option(names = "--for", required = true, paramLabel = "READER", description = "chair, or parent:NAME (a key, a first name or a full name)")
    private String reader;

    @Option(names = "--out", required = true, paramLabel = "FILE.pdf", description = "where the pack is written")
    private Path out;

    @Option(names = "--large-print", description = "a family member's pack in 18 point")
    private boolean large;

    @Option(names = "--json", description = "what was made, as one JSON object")
    private boolean json;

    @Option(names = "--at", paramLabel = "MOMENT", description = "as if it were then: 2026-06-05T17:00 (default: now)")
    private String at;

    @Option(names = "--office-phone", defaultValue = "${env:CLEARDAYS_OFFICE_PHONE}", paramLabel = "NUMBER",
            description = "whom a family member rings (a parent's pack needs it)")
    private String phone;

    @Option(names = "--office-email", defaultValue = "${env:CLEARDAYS_OFFICE_EMAIL}", paramLabel = "ADDRESS", description = "whom they write to")
    private String email;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        ConferenceFolder folder = folder();
        Optional<Person> parent = parent(folder);
        Optional<FamilyPackPrinter> printer = parent.map(person -> new FamilyPackPrinter(office()));
        MadePack made = make(folder, parent, printer);
        made.pdf().ifPresent(this::write);
        spec.commandLine().getOut().println(json ? PackAsJson.of(made, out.toString()) : PackTold.aloud(made, out.toString()));
        return made.outcome().equals("whole") ? 0 : 1;
    }

    private MadePack make(ConferenceFolder folder, Optional<Person> parent, Optional<FamilyPackPrinter> printer) {
        Instant now = moment(folder);
        ReportExamination examination = ReportExamination.offline(ReportChecks.all(), ReportHints.all());
        Gate gate = Gates.over(folder.conferences());
        try (WorkerDoor door = new WorkerDoor(WorkerSettings.USUAL)) {
            OfflineCopies copies = new OfflineCopies(folder.conferences(), examination.forms(), gate);
            OfflinePacks packs = new OfflinePacks();
            Consumer<Report> heard = parent.isPresent() ? report -> { } : PackMaking.ahead(packs, folder, copies);
            List<FolderFile> files = new FolderReading(folder, door, new CarriedFiles(door), examination).read(now, heard);
            PackMaking making = new PackMaking(folder, files, copies, new FolderGate(gate, folder.conference(), folder.orders()), now, packs);
            String fileName = out.getFileName().toString();
            return parent.map(person -> making.forReader(person, large ? Print.LARGE : Print.of(person), printer.orElseThrow(), fileName))
                    .orElseGet(() -> making.forChair(fileName));
        }
    }

    private ConferenceFolder folder() {
        try {
            return ConferenceFolder.open(from);
        } catch (FolderRefused e) {
            throw new ParameterException(spec.commandLine(), String.join(System.lineSeparator(), e.reasons()), e);
        }
    }

    private Optional<Person> parent(ConferenceFolder folder) {
        if (reader.toLowerCase(Locale.ROOT).equals(CHAIR)) {
            return Optional.empty();
        }
        if (!reader.toLowerCase(Locale.ROOT).startsWith(PARENT)) {
            throw new ParameterException(spec.commandLine(), "\"" + reader + "\" is no reader; write chair, or parent: and a name.");
        }
        String name = reader.substring(PARENT.length()).strip();
        return Optional.of(folder.reader(name).orElseThrow(() -> new ParameterException(spec.commandLine(),
                "\"%s\" is no reader of the family; there are %s."
                .formatted(name, String.join(", ", folder.conference().readers().stream().map(Person::key).toList())))));
    }

    private PackSettings office() {
        if (phone == null || phone.isBlank() || email == null || email.isBlank()) {
            throw new ParameterException(spec.commandLine(), "A parent's pack says whom to ring: give --office-phone and --office-email.");
        }
        return new PackSettings(phone, email);
    }

    private Instant moment(ConferenceFolder folder) {
        try {
            return at == null ? Clock.systemUTC().instant() : LocalDateTime.parse(at).atZone(folder.conference().heldAt().getZone()).toInstant();
        } catch (DateTimeException e) {
            throw new ParameterException(spec.commandLine(), "\"" + at + "\" is no moment; write one such as 2026-06-05T17:00.", e);
        }
    }

    /** Whole or not at all: whoever opens the file never finds half a pack. */
    private void write(byte[] pdf) {
        Path beside = out.resolveSibling(out.getFileName() + ".part");
        try {
            Files.write(beside, pdf);
            Files.move(beside, out, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new ParameterException(spec.commandLine(), out + " cannot be written.", e);
        }
    }
}
