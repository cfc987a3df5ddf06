package org.cleardays.pack.plan;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cleardays.conference.Child;
import org.cleardays.conference.Conference;
import org.cleardays.conference.Parenthood;
import org.cleardays.conference.Person;
import org.cleardays.document.carried.Carried;
import org.cleardays.pack.chapter.Voice;
import org.cleardays.report.Report;
import org.cleardays.report.version.Difference;
import org.cleardays.response.Response;
import org.cleardays.timescale.Deadline;
import org.cleardays.timescale.Standing;

/**
 * What a pack will hold and in which order, before a page of it is printed; page numbers are the printer's.
 *
 * @param number    1 for the pack, 2 and on for supplements
 * @param expected  one line for each report asked for, whatever has become of it
 * @param deadlines the conference's deadlines, and how the reports stand against them
 * @param index     every report the chair has with this pack, here or in an earlier one
 * @param reports   the reports printed here, in order
 * @param answers   the family's answers about reports printed in earlier packs
 * @param leftOut   files that are in no pack, and why
 * @param chaptersBefore where earlier packs hold the chapters that draw on all reports
 */
public record PackPlan(int number, Conference conference, Instant builtAt, List<Expectation> expected, List<DeadlineLine> deadlines,
                       List<IndexLine> index, List<PlannedReport> reports, List<Answer> answers, List<LeftOut> leftOut,
                       List<ChapterBefore> chaptersBefore) {

    public PackPlan {
        expected = List.copyOf(expected);
        deadlines = List.copyOf(deadlines);
        index = List.copyOf(index);
        reports = List.copyOf(reports);
        answers = List.copyOf(answers);
        leftOut = List.copyOf(leftOut);
        chaptersBefore = List.copyOf(chaptersBefore);
    }

    /** The same, with these files named besides as left out. */
    public PackPlan naming(List<LeftOut> more) {
        return new PackPlan(number, conference, builtAt, expected, deadlines, index, reports, answers,
                Stream.concat(leftOut.stream(), more.stream()).toList(), chaptersBefore);
    }

    public boolean isSupplement() {
        return number > 1;
    }

    /** Whether it says anything the chair does not have yet. */
    public boolean holdsSomethingNew() {
        return !reports.isEmpty() || !answers.isEmpty();
    }

    /** Who holds parental responsibility for this child, each with what they are to the family. */
    public List<Person> responsibleFor(Child child) {
        return conference.readers().stream()
                .filter(person -> person.parenthoodOf(child.id()).filter(Parenthood::parentalResponsibility).isPresent()).toList();
    }

    /** The invited professionals of the agencies; countersignatories are not invited for themselves. */
    public List<Person> agencies() {
        return conference.authors().stream().filter(Person::invited).toList();
    }

    /** The reports printed here that were read statement by statement, as the chapters that draw on all of them hear them. */
    public List<Voice> voices() {
        return reports.stream().filter(report -> report.carried().isEmpty())
                .map(report -> new Voice(report.anchor(), agencyOf(report), report.report(), report.readable())).toList();
    }

    /** Reports asked for that the reader has with this pack or an earlier one. */
    public long complete() {
        return expected.size() - missing().size();
    }

    /** Reports asked for that the reader does not have. */
    public List<Expectation> missing() {
        return expected.stream().filter(one -> !one.inHand()).toList();
    }

    /** How many answers of the family it holds, wherever they stand. */
    public int answered() {
        return responseIds().size();
    }

    /** Reports that are carried as pages. */
    public List<PlannedReport> carriedOnes() {
        return reports.stream().filter(report -> report.carried().isPresent()).toList();
    }

    public String agencyOf(PlannedReport report) {
        return Objects.requireNonNullElse(conference.person(report.report().authorId()).agency(), report.title());
    }

    /** The name of its file, in which nobody is named (threat E): {@code pack-CPC-2026-0143-2.pdf} for the first supplement. */
    public String fileName() {
        return fileName("pack", conference.reference(), number);
    }

    public static String fileName(String kind, String reference, int number) {
        return "%s-%s-%d.pdf".formatted(kind, reference.replaceAll("[^A-Za-z0-9-]+", "-"), number);
    }

    /** Where earlier packs hold this chapter. */
    public List<ChapterBefore> before(String anchor) {
        return chaptersBefore.stream().filter(place -> place.anchor().equals(anchor)).toList();
    }

    /** Whether there are two agencies or more to be heard side by side. */
    public boolean drawsTogether() {
        return voices().size() > 1;
    }

    public List<UUID> reportIds() {
        return reports.stream().map(report -> report.report().id()).toList();
    }

    public List<UUID> responseIds() {
        return Stream.concat(reports.stream().flatMap(PlannedReport::allAnswers), answers.stream())
                .map(answer -> answer.response().id()).toList();
    }

    /**
     * A report that was asked for: how often its author was reminded, when it came, when it was ready for the chair, and what it waits for
     * where it is not.
     *
     * @param unread when a file came from its author that could not be filed as a report, where nothing else did
     * @param inHand whether the chair has it, or its pages, with this pack or an earlier one
     */
    public record Expectation(Person author, Optional<Report> newest, Status status, Optional<Instant> received, Standing againstAuthorsDay,
                              Optional<Instant> ready, Standing againstChairsDay, int timesAsked, Optional<Instant> unread, boolean inHand) {

        public String agency() {
            return Objects.requireNonNullElse(author.agency(), author.name());
        }
    }

    /** How an expected report stands; its words are in the template. */
    public enum Status {
        NOT_RECEIVED, WITH_THE_OFFICE, BEING_CHECKED, RETURNED, WAITS_FOR_COUNTERSIGNATURE, DECLINED, READY, NOTHING_TO_ADD
    }

    /** A deadline, and, where it is one of the reports', how many of those asked for were in time, came later, or have missed it. */
    public record DeadlineLine(Deadline deadline, int asked, int kept, int late, int missed) {
    }

    /** Where a report is to be found: here ({@code anchor}), or on a page of an earlier pack; {@code note} is blank where all is well. */
    public record IndexLine(String title, String from, int version, String anchor, int earlierPack, int earlierPage, String note) {

        public boolean isHere() {
            return earlierPack == 0;
        }
    }

    /**
     * A report as it is printed for the chair.
     *
     * @param answers    the family's, beside the report as a whole: those that name a statement stand beside it
     * @param carried    its pages, where no machine could read it into statements; then it has no parts
     * @param replaces   the pack that holds the version before it, 0 where none does
     * @param difference in what it differs from that version
     */
    public record PlannedReport(String anchor, Report report, String title, String from, String written, List<Part> parts, List<Answer> answers,
                                Optional<Instant> ready, int replaces, boolean newerOnItsWay, Optional<Carried.Pages> carried,
                                Optional<Difference> difference) {

        /** The numbers in the report of the statements that the chair has. */
        Set<Integer> readable() {
            return parts.stream().flatMap(part -> part.blocks().stream()).map(Block::original).collect(Collectors.toSet());
        }

        /** Those beside one of its statements, and those beside all of it. */
        Stream<Answer> allAnswers() {
            return Stream.concat(parts.stream().flatMap(part -> part.blocks().stream()).flatMap(block -> block.answers().stream()), answers.stream());
        }
    }

    /** A chapter's first page in an earlier pack, by its anchor. */
    public record ChapterBefore(String anchor, int pack, int page) {
    }

    /** A file that is in no pack: what it may be called, why, and what was done about it, in sentences; blank where nothing can be done. */
    public record LeftOut(String title, String why, String done) {

        public LeftOut(String title, String why) {
            this(title, why, "");
        }
    }

    /** A section of a report. */
    public record Part(String heading, List<Block> blocks) {
    }

    /** A statement with everything the chair reads beside it; {@code answers} are the family's that name it. */
    public record Block(int original, int number, String says, String mark, String whoMayRead, List<Answer> answers) {
    }

    /** What a family member answered about a report. */
    public record Answer(Response response, String reader, String title, int version) {
    }
}
