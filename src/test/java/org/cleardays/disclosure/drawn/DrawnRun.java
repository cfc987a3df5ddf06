package org.cleardays.disclosure.drawn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.cleardays.conference.Conference;
import org.cleardays.conference.Conferences;
import org.cleardays.conference.Person;
import org.cleardays.disclosure.Copy;
import org.cleardays.disclosure.CopyState;
import org.cleardays.disclosure.Disclosures;
import org.cleardays.dispatch.Dispatches;
import org.cleardays.dispatch.Messages;
import org.cleardays.intake.Intake;
import org.cleardays.intake.Sorted;
import org.cleardays.pack.Built;
import org.cleardays.pack.Packs;
import org.cleardays.pack.family.FamilyPapers;
import org.cleardays.pack.family.Paper;
import org.cleardays.pack.family.Print;
import org.cleardays.pack.family.Served;
import org.cleardays.pack.family.Shape;
import org.cleardays.report.Checked;
import org.cleardays.report.ReportForms;
import org.cleardays.report.Reports;

/** One drawn conference on its way through the product: booked, its report uploaded, checked, drawn up, released by the rules, sent. */
final class DrawnRun {

    /**
     * What came of it: the outcome in a word, who was told the mark that must not be told it or not told what is theirs, how many things
     * were searched, how many of those it is for were told it, how many pages of the chair's pack were searched, and which cells of
     * {@link SectionFive} were met.
     */
    record Outcome(HidingPlace place, String word, List<String> leaks, int told, int reached, int chairsPages, Set<String> cells,
                   boolean forSomebody) {
    }

    private final DrawnOffice office;
    private final DrawnConference drawn;
    private final SectionFive section;
    private final List<String> leaks = new ArrayList<>();
    private Optional<DrawnPages> pages = Optional.empty();
    private int told;
    private int reached;
    private int chairsPages;

    DrawnRun(DrawnOffice office, DrawnConference drawn) {
        this.office = office;
        this.drawn = drawn;
        this.section = new SectionFive(drawn);
    }

    Outcome run() {
        Conference conference = office.did(() -> office.the(Conferences.class).book(drawn.booking(), "user:test"));
        Person author = conference.personByKey("author").orElseThrow();
        byte[] blank = office.the(ReportForms.class).blankFor(conference, author);
        byte[] word = new DrawnReport(drawn, conference).file(blank);
        byte[] file = drawn.place().pdf() ? PdfHiding.hide(drawn.place(), drawn.mark()) : WordHiding.hide(word, drawn.place(), drawn.mark());
        if (!drawn.place().isPlantedIn(file, drawn.mark())) {
            leaks.add("the mark was never planted");
        }
        String name = (drawn.place() == HidingPlace.FILE_NAME ? drawn.mark() : "report") + (drawn.place().pdf() ? ".pdf" : ".docx");
        UUID incoming = office.did(() -> office.the(Intake.class).keepUpload(conference.id(), author.id(), name, file));
        Sorted sorted = office.did(() -> office.the(Intake.class).sort(incoming));
        String outcome = office.the(Intake.class).reportOf(incoming).map(report -> checked(conference, report))
                .orElse(sorted.getClass().getSimpleName().toLowerCase(Locale.ROOT));
        lookAtTheChairs(conference, outcome);
        return new Outcome(drawn.place(), outcome, List.copyOf(leaks), told, reached, chairsPages, section.cellsMet(), forSomebody(conference));
    }

    private String checked(Conference conference, UUID report) {
        Checked checked = office.did(() -> office.the(Reports.class).check(report));
        if (!(checked instanceof Checked.Accepted)) {
            if (Boolean.getBoolean("cleardays.drawn.why")) {
                office.the(Reports.class).get(report).findings().forEach(finding -> System.out.println(finding.place() + ": " + finding.says()));
            }
            String word = "filed, then " + checked.getClass().getSimpleName().replaceAll("(?<=.)(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
            return drawn.place().pdf() ? word + sharedAsPages(conference, report) : word;
        }
        Map<String, Boolean> mayRead = new HashMap<>();
        conference.readers().forEach(reader -> mayRead.put(reader.key(), section.mayRead(reader.key())));
        share(conference, report, List.of(), reader -> true, mayRead);
        return "accepted and shared";
    }

    /**
     * A person looks at the page and releases it to everybody; where the mark can be seen on it, not to the reader it is not for. Whatever
     * cannot be seen on it is nobody's.
     */
    private String sharedAsPages(Conference conference, UUID report) {
        boolean seen = drawn.place().seenOnThePage();
        Map<String, Boolean> mayRead = new HashMap<>();
        conference.readers().forEach(reader -> mayRead.put(reader.key(), seen && !isNamed(reader)));
        int before = told;
        pages = seen ? Optional.empty() : Optional.of(new DrawnPages(office, drawn));
        share(conference, report, List.of(1), reader -> !seen || !isNamed(reader), mayRead);
        return told > before ? ", its page released and shared" : ", and shared with nobody";
    }

    private boolean isNamed(Person reader) {
        return reader.key().equals(drawn.planted().named());
    }

    private void share(Conference conference, UUID report, List<Integer> besides, Predicate<Person> releasedTo, Map<String, Boolean> mayRead) {
        office.did(() -> {
            office.the(Disclosures.class).recordAgencyRelease(report, "its manager", "asked", "user:test");
            return office.the(Disclosures.class).drawUp(report);
        });
        conference.readers().stream().filter(releasedTo).forEach(reader -> release(report, reader, besides));
        for (Copy copy : office.the(Disclosures.class).copiesOf(report)) {
            Person reader = conference.person(copy.readerId());
            lookAt(copy, reader, mayRead.get(reader.key()));
        }
    }

    /** What the gate finds one person sees, and decides, and a second one agrees. */
    private void release(UUID report, Person reader, List<Integer> besides) {
        Disclosures disclosures = office.the(Disclosures.class);
        for (String override : List.of("", "looked at")) {
            office.did(() -> disclosures.release(report, reader.id(), besides, "Helen Marsh", "read", override, "user:test"));
        }
        office.did(() -> disclosures.agree(report, reader.id(), "Dev Rana", "looked at", "user:other"));
    }

    /** The chair reads everything but what is nobody's; what is hidden in a file is nobody's. */
    private void lookAtTheChairs(Conference conference, String outcome) {
        if (drawn.place().seenOnThePage()) {
            return;
        }
        if (office.did(() -> office.the(Packs.class).build(conference.id())) instanceof Built.WholePack(UUID pack)) {
            byte[] pdf = office.the(Packs.class).pdf(pack);
            chairsPages = office.the(Packs.class).get(pack).pages();
            Told thing = new Told(office.the(Packs.class).fileName(office.the(Packs.class).get(pack)), pdf);
            if (!section.chairMayRead()) {
                thing.placesOf(drawn.mark()).forEach(place -> leaks.add("the chair is told the hidden mark in " + place));
            } else if (outcome.startsWith("accepted") && thing.placesOf(drawn.mark()).isEmpty()) {
                leaks.add("the chair may read the mark and is told it nowhere");
            }
            if (thing.holdsAPicture() && !drawn.place().inAStatement() && new DrawnPages(office, drawn).tell(pdf)) {
                leaks.add("the chair gets a picture that the hidden mark has changed");
            }
        }
    }

    /** Whether anybody of the family is there to whom anything may go. */
    private boolean forSomebody(Conference conference) {
        return conference.readers().stream().map(Person::key)
                .anyMatch(key -> !key.equals(drawn.kept()) && !(drawn.place().seenOnThePage() && key.equals(drawn.planted().named())));
    }

    private void lookAt(Copy copy, Person reader, boolean mayRead) {
        if (reader.key().equals(drawn.kept()) && copy.state() != CopyState.WITHHELD) {
            leaks.add(reader.key() + " gets a copy, from whom everything is kept");
        }
        if (copy.state() != CopyState.READY) {
            if (mayRead && drawn.place().inAStatement()) {
                leaks.add(reader.key() + " may read the mark and gets no copy: " + copy.state());
            }
            return;
        }
        office.did(() -> office.the(Messages.class).share(copy.id()));
        List<Told> all = new ArrayList<>();
        Stream.concat(Stream.of(Shape.values()).map(shape -> office.the(FamilyPapers.class).copy(copy.id(), shape)),
                Stream.of(office.the(FamilyPapers.class).everything(copy.conferenceId(), reader.id(), List.of(copy.id()), Print.LARGE)))
                .forEach(served -> {
                    if (served instanceof Served.Whole(Paper paper)) {
                        all.add(new Told(paper.fileName(), paper.bytes()));
                    }
                });
        office.the(Dispatches.class).forCopy(copy.id()).ifPresent(dispatch -> all.add(new Told(dispatch.subject().isBlank() ? "letter.pdf" : "mail.eml",
                office.the(Dispatches.class).frozenBytes(dispatch.id()))));
        told += all.size();
        reached += (int) all.stream().filter(thing -> !thing.placesOf(drawn.mark()).isEmpty()).count();
        if (mayRead && drawn.place().inAStatement() && all.stream().allMatch(thing -> thing.placesOf(drawn.mark()).isEmpty())) {
            leaks.add(reader.key() + " may read the mark and is told it nowhere");
        }
        for (Told thing : all) {
            List<String> places = thing.placesOf(drawn.mark());
            if (!places.isEmpty() && !mayRead) {
                leaks.add(reader.key() + " is told the mark in " + places);
            }
            if (thing.holdsAPicture() && !drawn.place().seenOnThePage() && pages.map(hidden -> hidden.tell(thing.bytes())).orElse(true)) {
                leaks.add(reader.key() + " gets a picture that nobody released, or that the mark has changed");
            }
        }
    }
}
