package org.cleardays.disclosure;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.cleardays.conference.Conference;
import org.cleardays.conference.Conferences;
import org.cleardays.conference.Person;
import org.cleardays.conference.PersonRestriction;
import org.cleardays.disclosure.kept.KeptStatements;
import org.cleardays.report.Report;
import org.cleardays.report.ReportForms;

/** Makes each reader's copy as it would be, and has the gate examine it. */
final class Drafts {

    private final Filed filed;
    private final Conferences conferences;
    private final ReportForms forms;
    private final Gate gate;
    private final CarriedPages carried;
    private final CopyWords words = new CopyWords();
    private final PageCopies pageCopies = new PageCopies(words);

    Drafts(Filed filed, Conferences conferences, ReportForms forms, Gate gate, CarriedPages carried) {
        this.filed = filed;
        this.conferences = conferences;
        this.forms = forms;
        this.gate = gate;
        this.carried = carried;
    }

    /** The reports, and what people keep of them from single readers. */
    record Filed(Function<UUID, Report> reports, KeptStatements kept) {
    }

    /** One reader's copy as it would be, with what the gate found in it. */
    record Draft(Person reader, DisclosedCopy content, List<GateHit> hits) {
    }

    Report report(UUID reportId) {
        return filed.reports().apply(reportId);
    }

    Conference conference(Report report) {
        return conferences.get(report.conferenceId());
    }

    boolean conferenceHasEnded(UUID conferenceId) {
        return conferences.get(conferenceId).state().ended();
    }

    /** What each reader's copy of a report would hold by the rules alone, in the order of the booking. */
    List<Draft> all(Report report) {
        return conferences.get(report.conferenceId()).readers().stream().map(reader -> one(report, reader.id(), List.of())).toList();
    }

    /** Whether it is pages that a person releases, for no machine read it into statements. */
    boolean isInPages(Report report) {
        return !carried.of(report).isEmpty();
    }

    /**
     * What this reader's copy would hold by the rules and by a person's release of these statements besides; where it is in pages, of these
     * pages alone.
     */
    Draft one(Report report, UUID readerId, List<Integer> released) {
        List<CarriedPages.Page> pages = carried.of(report);
        return pages.isEmpty() ? inStatements(report, readerId, released)
                : inPages(report, readerId, pages.stream().filter(page -> released.contains(page.number())).toList());
    }

    private Draft inPages(Report report, UUID readerId, List<CarriedPages.Page> pages) {
        Conference conference = conferences.get(report.conferenceId());
        Person reader = conference.person(readerId);
        List<CarriedPages.Page> mayBe = conference.withheldAltogether(readerId).isPresent() ? List.of() : pages;
        DisclosedCopy content = maker(report, conference).pagesCopy(reader, pageCopies.parts(mayBe));
        List<GateHit> hits = content.holdsNothing() ? List.of() : gate.examine(conference, readerId, texts(content));
        return new Draft(reader, content, Stream.concat(hits.stream(), pageCopies.unchecked(mayBe).stream()).toList());
    }

    private Draft inStatements(Report report, UUID readerId, List<Integer> released) {
        Conference conference = conferences.get(report.conferenceId());
        Person reader = conference.person(readerId);
        DisclosureRules rules = new DisclosureRules(conference);
        WholeReport whole = whole(report, rules);
        Predicate<CopyMaker.Piece> byRule = piece -> whole.of(readerId, piece).reads();
        Predicate<CopyMaker.Piece> byRelease = piece -> released.contains(piece.original()) && mayBeReleased(rules, readerId, piece);
        DisclosedCopy content = maker(report, conference).copy(reader, byRule.or(byRelease));
        return new Draft(reader, content, content.holdsNothing() ? List.of() : gate.examine(conference, readerId, texts(content)));
    }

    /** Nobody releases what nobody may read, nor anything to somebody from whom everything is kept. */
    private static boolean mayBeReleased(DisclosureRules rules, UUID readerId, CopyMaker.Piece piece) {
        return !rules.isClosedToAll(piece.whoMayRead()) && rules.conference().withheldAltogether(readerId).isEmpty();
    }

    /** Whether a person must look at this report before any of it leaves. */
    boolean waitsForAPerson(Report report) {
        return isInPages(report) || whole(report, new DisclosureRules(conferences.get(report.conferenceId()))).waitsForAPerson();
    }

    /** What this reader, or anybody else, may read of each statement without a person's release; by number in the report. */
    Map<Integer, Verdict> verdicts(Report report, UUID readerId) {
        Conference conference = conferences.get(report.conferenceId());
        WholeReport whole = whole(report, new DisclosureRules(conference));
        Map<Integer, Verdict> verdicts = new LinkedHashMap<>();
        maker(report, conference).pieces().forEach(piece -> verdicts.put(piece.original(), whole.of(readerId, piece)));
        return verdicts;
    }

    /** The decision that keeps every report from this person, if there is one. */
    Optional<PersonRestriction> withheldAltogether(UUID conferenceId, UUID readerId) {
        return conferences.get(conferenceId).withheldAltogether(readerId);
    }

    DisclosedCopy forChair(Report report) {
        return forProfessional(report, conferences.get(report.conferenceId()).chair().id());
    }

    /** What a professional or the chair reads of it, by the rules alone. */
    DisclosedCopy forProfessional(Report report, UUID personId) {
        Conference conference = conferences.get(report.conferenceId());
        WholeReport whole = whole(report, new DisclosureRules(conference));
        return maker(report, conference).professionalsCopy(conference.person(personId), piece -> whole.of(personId, piece).reads());
    }

    /** These statements alone, of those that somebody may release; what the gate keeps from anybody of the family it keeps from a child. */
    YoungDraft forYoungPerson(Report report, UUID childId, List<Integer> chosen) {
        Conference conference = conferences.get(report.conferenceId());
        DisclosureRules rules = new DisclosureRules(conference);
        DisclosedCopy content = maker(report, conference).youngCopy(conference.child(childId),
                piece -> chosen.contains(piece.original()) && !rules.isClosedToAll(piece.whoMayRead()));
        return new YoungDraft(content, conference.readers().stream()
                .flatMap(reader -> gate.examine(conference, reader.id(), texts(content)).stream()).distinct().toList());
    }

    private WholeReport whole(Report report, DisclosureRules rules) {
        Map<UUID, Set<Integer>> kept = new HashMap<>();
        return new WholeReport(rules, report.authorId(), maker(report, rules.conference()).pieces(),
                readerId -> kept.computeIfAbsent(readerId, id -> filed.kept().numbers(report.id(), id)));
    }

    KeptStatements kept() {
        return filed.kept();
    }

    private CopyMaker maker(Report report, Conference conference) {
        boolean onAForm = !report.statements().isEmpty() || !report.scales().isEmpty();
        return new CopyMaker(report, conference.person(report.authorId()), onAForm ? forms.sections(report.form()) : List.of(), words);
    }

    /** Every word of a copy, by where it stands, for the gate; statements by their number in the report. */
    private static Map<String, String> texts(DisclosedCopy content) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("heading", String.join("\n", content.title(), content.from(), content.written()));
        content.parts().forEach(part -> {
            texts.put("section " + part.heading(), part.heading());
            part.blocks().forEach(block -> texts.put("statement " + block.original(), block.says() + "\n" + block.mark()));
        });
        return texts;
    }
}
