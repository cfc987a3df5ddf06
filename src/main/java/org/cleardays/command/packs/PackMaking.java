package org.cleardays.command.packs;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import org.cleardays.conference.Person;
import org.cleardays.conference.authority.Authority;
import org.cleardays.disclosure.DisclosedCopy;
import org.cleardays.disclosure.OfflineCopies;
import org.cleardays.disclosure.Verdict;
import org.cleardays.document.binding.Bound;
import org.cleardays.document.carried.Carried;
import org.cleardays.pack.OfflinePacks;
import org.cleardays.pack.plan.PackPlan;
import org.cleardays.pack.family.FamilyPack;
import org.cleardays.pack.family.FamilyPackPrinter;
import org.cleardays.pack.family.Print;
import org.cleardays.report.Report;
import org.cleardays.timescale.RuledTimescales;

/** Makes a reader's pack from the files of a folder, and has the gate search what was made. */
final class PackMaking {

    private final ConferenceFolder folder;
    private final List<FolderFile> files;
    private final OfflineCopies copies;
    private final FolderGate gate;
    private final Instant now;
    private final OfflinePacks packs;

    PackMaking(ConferenceFolder folder, List<FolderFile> files, OfflineCopies copies, FolderGate gate, Instant now,
               OfflinePacks packs) {
        this.folder = folder;
        this.files = List.copyOf(files);
        this.copies = copies;
        this.gate = gate;
        this.now = now;
        this.packs = packs;
    }

    /** Prints the chair's part of each report that is read, while others still are. */
    static Consumer<Report> ahead(OfflinePacks packs, ConferenceFolder folder, OfflineCopies copies) {
        RuledTimescales timescales = new RuledTimescales(folder.rules());
        return report -> packs.ahead(report, given(folder, copies, List.of(report), Map.of()), timescales);
    }

    private static OfflinePacks.Given given(ConferenceFolder folder, OfflineCopies copies, List<Report> reports, Map<UUID, Carried.Pages> pages) {
        UUID chair = folder.conference().chair().id();
        return new OfflinePacks.Given(folder.conference(), reports, report -> copies.forProfessional(report, chair), pages);
    }

    /** The chair's pack: everything but what nobody may read, and the pages of files on no form. */
    MadePack forChair(String fileName) {
        Person chair = folder.conference().chair();
        PackPlan plan = packs.plan(given(folder, copies, reports(), pages()), new RuledTimescales(folder.rules()), now).naming(leftOutOf(files));
        OfflinePacks.Made made = packs.print(plan);
        List<MadePack.Entry> contents = plan.index().stream().map(line -> new MadePack.Entry(line.title(), line.from(), line.note())).toList();
        return searched(chair, "the chair", new Printed(made.pdf(), made.pages()), contents, gaps(),
                reports().stream().flatMap(report -> withheld(report, chair, List.of()).stream()).toList(), fileName);
    }

    /** A family member's pack: what the rules give of reports that wait for nobody, and what the folder says that a person released. */
    MadePack forReader(Person reader, Print print, FamilyPackPrinter printer, String fileName) {
        Read read = new Read(new ArrayList<>(), new ArrayList<>(gaps()), new ArrayList<>());
        files.forEach(file -> read(file, reader, read));
        Bound bound = printer.print(new FamilyPack(reader.name(), folder.conference().heldAt().toLocalDate(),
                now.atZone(folder.conference().heldAt().getZone()), read.content(), first(reader)), print);
        List<MadePack.Entry> contents = read.content().stream().map(copy -> new MadePack.Entry(copy.title(), copy.from(), "")).toList();
        return searched(reader, reader.name(), new Printed(bound.pdf(), bound.pages()), contents, read.gaps(), read.withheld(), fileName);
    }

    /** The reports its reader has asked to have first, as the folder's booking says. */
    private List<UUID> first(Person reader) {
        return reader.reading().first().stream().flatMap(author -> reports().stream().filter(report -> report.authorId().equals(author)))
                .map(Report::id).toList();
    }

    /** What one reader gets of the files so far, and what not. */
    private record Read(List<DisclosedCopy> content, List<MadePack.Gap> gaps, List<MadePack.Withheld> withheld) {
    }

    private void read(FolderFile file, Person reader, Read read) {
        switch (file) {
            case FolderFile.Read(String name, Person author, Report report) -> read(name, author, report, reader, read);
            case FolderFile.Foreign foreign -> read.gaps().add(new MadePack.Gap(foreign.file(), "It was not read statement by statement, so nobody "
                    + "can say what of it is for whom: the chair has its pages, the family does not."));
            case FolderFile.LeftOut leftOut -> { }
        }
    }

    private void read(String name, Person author, Report report, Person reader, Read read) {
        Optional<FolderOrders.Release> release = folder.orders().release(author.key(), reader.key());
        DisclosedCopy copy = copies.forReader(report, reader.id(), release.map(FolderOrders.Release::statements).orElse(List.of()));
        if (!copy.holdsNothing() && !agencyHasReleased(author, reader)) {
            read.gaps().add(new MadePack.Gap(name, "Its agency is not known to have released it to " + reader.name()
                    + "; who did, and how, is said under agencyReleases in conference.yaml."));
            return;
        }
        if (!copy.holdsNothing() && copies.waitsForAPerson(report) && release.isEmpty()) {
            read.gaps().add(new MadePack.Gap(name, "It waits for a person's release to " + reader.name()
                    + "; name that under releases in conference.yaml."));
            return;
        }
        if (!copy.holdsNothing()) {
            read.content().add(copy);
        }
        read.withheld().addAll(withheld(report, reader, copyNumbers(copy)));
    }

    /** Nobody sees here who has signed: only an authority for which the report itself is the release needs no word more. */
    private boolean agencyHasReleased(Person author, Person reader) {
        return folder.rules().authority().agencyRelease() == Authority.AgencyRelease.WITH_REPORT
                || folder.orders().releasedByAgency(author.key(), reader.key());
    }

    private record Printed(byte[] pdf, int pages) {
    }

    private MadePack searched(Person reader, String forWhom, Printed printed, List<MadePack.Entry> contents, List<MadePack.Gap> gaps,
                              List<MadePack.Withheld> withheld, String fileName) {
        FolderGate.Found found = gate.examine(reader, printed.pdf(), fileName);
        boolean stopped = !found.stops().isEmpty();
        return new MadePack(forWhom, stopped ? Optional.empty() : Optional.of(printed.pdf()), stopped ? 0 : printed.pages(), contents, gaps, withheld,
                found.stops(), found.letGo());
    }

    private List<Report> reports() {
        return files.stream().flatMap(file -> switch (file) {
            case FolderFile.Read read -> java.util.stream.Stream.of(read.report());
            case FolderFile.Foreign foreign -> java.util.stream.Stream.of(foreign.report());
            case FolderFile.LeftOut leftOut -> java.util.stream.Stream.<Report>empty();
        }).toList();
    }

    private Map<UUID, Carried.Pages> pages() {
        Map<UUID, Carried.Pages> pages = new HashMap<>();
        files.forEach(file -> {
            if (file instanceof FolderFile.Foreign foreign) {
                pages.put(foreign.report().id(), foreign.pages());
            }
        });
        return pages;
    }

    private static List<PackPlan.LeftOut> leftOutOf(List<FolderFile> files) {
        return files.stream().filter(FolderFile.LeftOut.class::isInstance).map(FolderFile.LeftOut.class::cast)
                .map(file -> new PackPlan.LeftOut(file.shown(), file.why())).toList();
    }

    private List<MadePack.Gap> gaps() {
        return files.stream().filter(FolderFile.LeftOut.class::isInstance).map(FolderFile.LeftOut.class::cast)
                .map(file -> new MadePack.Gap(file.file(), file.why())).toList();
    }

    private List<MadePack.Withheld> withheld(Report report, Person reader, List<Integer> there) {
        String author = folder.conference().person(report.authorId()).key();
        return copies.verdicts(report, reader.id()).entrySet().stream().filter(one -> !there.contains(one.getKey()))
                .flatMap(one -> switch (one.getValue()) {
                    case Verdict.Closed(Verdict.Why why) -> java.util.stream.Stream.of(new MadePack.Withheld(author, one.getKey(), why.words()));
                    case Verdict.Waits(Verdict.Why why) -> java.util.stream.Stream.of(new MadePack.Withheld(author, one.getKey(), why.words()));
                    case Verdict.Reads reads -> java.util.stream.Stream.<MadePack.Withheld>empty();
                }).toList();
    }

    private static List<Integer> copyNumbers(DisclosedCopy copy) {
        return copy.parts().stream().flatMap(part -> part.blocks().stream()).map(DisclosedCopy.Block::original).toList();
    }
}
