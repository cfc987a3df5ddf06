package org.cleardays.command.packs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.cleardays.conference.Conference;
import org.cleardays.conference.Person;
import org.cleardays.document.carried.Carried;
import org.cleardays.document.carried.CarriedFiles;
import org.cleardays.document.file.FileDoor;
import org.cleardays.document.file.OpenedFile;
import org.cleardays.report.ReadReport;
import org.cleardays.report.Report;
import org.cleardays.report.ReportExamination;
import org.cleardays.report.ReportExamination.Examined;
import org.cleardays.report.ReportState;

/** Opens every file of a folder and finds out whose it is and what becomes of it. Nothing that a file holds makes it fail. */
final class FolderReading {

    /** Threat B2; the same as {@code cleardays.intake.limit}. */
    private static final long LIMIT = 35L * 1024 * 1024;

    private final ConferenceFolder folder;
    private final FileDoor door;
    private final CarriedFiles carried;
    private final ReportExamination examination;

    FolderReading(ConferenceFolder folder, FileDoor door, CarriedFiles carried, ReportExamination examination) {
        this.folder = folder;
        this.door = door;
        this.carried = carried;
        this.examination = examination;
    }

    /**
     * What became of each file, in their order; several are read at once, and each report is heard of as soon as it was read. Of two by one
     * author neither is taken: which is the newer, a person says.
     */
    List<FolderFile> read(Instant now, Consumer<Report> heard) {
        List<FolderFile> read = folder.files().parallelStream().map(file -> heard(read(file, now), heard)).toList();
        Set<UUID> seen = new HashSet<>();
        Set<UUID> twice = new HashSet<>();
        read.stream().filter(Predicate.not(FolderFile.LeftOut.class::isInstance)).flatMap(file -> file.author().stream()).map(Person::id)
                .filter(id -> !seen.add(id)).forEach(twice::add);
        return read.stream().map(file -> file.author().filter(author -> twice.contains(author.id())).isPresent()
                && !(file instanceof FolderFile.LeftOut) ? twoOf(file) : file).toList();
    }

    private static FolderFile heard(FolderFile file, Consumer<Report> heard) {
        if (file instanceof FolderFile.Read read) {
            heard.accept(read.report());
        }
        return file;
    }

    private static FolderFile twoOf(FolderFile file) {
        return new FolderFile.LeftOut(file.file(), file.author(), "There are two files of this author here; keep the newer one in the folder.");
    }

    private FolderFile read(Path path, Instant now) {
        String name = path.getFileName().toString();
        if (Files.isSymbolicLink(path)) {
            // what it leads to may be anything on this machine
            return new FolderFile.LeftOut(name, named(name), "It is a link; put the file itself into the folder.");
        }
        try {
            if (Files.size(path) > LIMIT) {
                return new FolderFile.LeftOut(name, named(name), Carried.Reason.TOO_LARGE.words());
            }
            return read(name, Files.readAllBytes(path), now);
        } catch (IOException e) {
            return new FolderFile.LeftOut(name, named(name), "It cannot be read.");
        }
    }

    private FolderFile read(String name, byte[] bytes, Instant now) {
        if (!(door.open(bytes) instanceof OpenedFile.Readable(var file))) {
            return foreign(name, named(name), bytes, now);
        }
        Examined examined = examination.examine(file);
        ReadReport content = examined.reading().content();
        Optional<Person> author = named(name).or(() -> author(content));
        if (isOfAnother(content)) {
            return new FolderFile.LeftOut(name, author, "It names another conference than this one.");
        }
        if (content.statements().isEmpty() && content.scales().isEmpty()) {
            return foreign(name, author, bytes, now);
        }
        return author.<FolderFile>map(person -> readOf(name, person, examined, now)).orElseGet(() -> new FolderFile.LeftOut(name, author,
                "Whose report it is cannot be told from it; say so under reports in conference.yaml."));
    }

    private FolderFile readOf(String name, Person author, Examined examined, Instant now) {
        int lacks = examined.findings().size();
        if (lacks > 0) {
            return new FolderFile.LeftOut(name, Optional.of(author), "It would go back to its author: %d %s to be mended; check says which."
                    .formatted(lacks, lacks == 1 ? "thing is" : "things are"));
        }
        ReadReport content = examined.reading().content();
        return new FolderFile.Read(name, author, report(name, author, examined.reading().form(), content, ReportState.COUNTERSIGNED, now));
    }

    private FolderFile foreign(String name, Optional<Person> author, byte[] bytes, Instant now) {
        if (author.isEmpty()) {
            return new FolderFile.LeftOut(name, author, bytes.length == 0 ? Carried.Reason.EMPTY.words()
                    : "It is on no form of ours, and whose it is cannot be told from it; say so under reports in conference.yaml.");
        }
        return switch (carried.of(bytes, author.map(person -> Objects.requireNonNullElse(person.agency(), person.name())).orElseThrow())) {
            case Carried.Pages pages -> new FolderFile.Foreign(name, author.get(), report(name, author.get(), Report.PICTURE, ReadReport.nothing(),
                    ReportState.NEEDS_A_PERSON, now), pages);
            case Carried.NotCarried(Carried.Reason reason) -> new FolderFile.LeftOut(name, author, reason.words());
        };
    }

    /** Accepted and countersigned as far as anybody can see here: business support put it into the folder. */
    private Report report(String name, Person author, String form, ReadReport content, ReportState state, Instant now) {
        Instant received = folder.orders().of(name).flatMap(FolderOrders.Named::received)
                .map(at -> at.atZone(folder.conference().heldAt().getZone()).toInstant()).orElse(now);
        Map<ReportState, Instant> times = new EnumMap<>(ReportState.class);
        times.put(ReportState.RECEIVED, received);
        if (state == ReportState.COUNTERSIGNED) {
            times.put(ReportState.ACCEPTED, received);
            times.put(ReportState.COUNTERSIGNED, received);
        }
        return new Report(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)), folder.conference().id(), author.id(), 1, form,
                content.fields(), content.statements(), content.scales(), Optional.empty(), state, List.of(), List.of(), Optional.empty(), "", times);
    }

    private Optional<Person> named(String file) {
        return folder.orders().of(file).flatMap(named -> folder.conference().personByKey(named.author()));
    }

    /** By the author's name as the report gives it, or else by an agency that was asked for one report only. */
    private Optional<Person> author(ReadReport content) {
        List<Person> authors = folder.conference().authors();
        return only(authors, person -> same(person.name(), content.field("author")))
                .or(() -> only(authors, person -> same(person.agency(), content.field("agency"))));
    }

    private static Optional<Person> only(List<Person> people, Predicate<Person> is) {
        List<Person> found = people.stream().filter(is).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static boolean same(String known, String written) {
        return known != null && !written.isBlank() && plain(known).equals(plain(written));
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private boolean isOfAnother(ReadReport content) {
        String written = content.field("conference");
        Conference conference = folder.conference();
        return !written.isBlank() && !plain(written).contains(plain(conference.reference()));
    }
}
