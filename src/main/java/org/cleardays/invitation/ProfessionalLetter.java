package org.cleardays.invitation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.cleardays.conference.Child;
import org.cleardays.conference.Conference;
import org.cleardays.conference.Person;
import org.cleardays.conference.Role;
import org.cleardays.document.word.LetterFields;
import org.cleardays.timescale.Deadline;
import org.cleardays.timescale.Matter;
import org.cleardays.timescale.Timescales;

/** What a professional's letter says: what is asked, by when, and which professionals come; nothing of the family's arrangements. */
final class ProfessionalLetter {

    private final Timescales timescales;

    ProfessionalLetter(Timescales timescales) {
        this.timescales = timescales;
    }

    LetterFields to(LetterFields fields, Conference conference, Person professional) {
        Acquaintance acquaintance = new Acquaintance(conference);
        attendance(fields, conference, professional);
        deadlines(fields, conference, professional);
        children(fields, acquaintance.childrenFor(professional));
        people(fields, Stream.concat(Stream.of(conference.chair()), acquaintance.professionalsFor(professional).stream()).toList());
        countersigning(fields, conference, professional);
        return fields.choice("author", professional.role() == Role.AUTHOR).choice("chair", professional.role() == Role.CHAIR);
    }

    private static void attendance(LetterFields fields, Conference conference, Person professional) {
        if (professional.participation() == null) {
            fields.text("when", DayAndTime.of(conference.heldAt().toLocalDateTime())).text("place", conference.venue());
        } else {
            fields.text("when", DayAndTime.of(professional.participation().at())).text("place", professional.participation().way());
        }
    }

    /** Each author's report has days of its own; where the authority sets none, the letter promises none. */
    private void deadlines(LetterFields fields, Conference conference, Person professional) {
        boolean author = professional.role() == Role.AUTHOR;
        Optional<Deadline> chairs = author ? timescales.of(conference, Matter.REPORT_TO_CHAIR, professional)
                : timescales.of(conference, Matter.REPORT_TO_CHAIR).or(() -> timescales.of(conference, Matter.PACK_OUT));
        byADay(fields, author, "author", "author-deadline", timescales.of(conference, Matter.REPORT_SENT, professional));
        byADay(fields, author, "author-family", "family-deadline", timescales.of(conference, Matter.REPORT_TO_FAMILY, professional));
        byADay(fields, author, "author-chair", "chair-deadline", chairs);
        byADay(fields, professional.role() == Role.CHAIR, "chair", "chair-deadline", chairs);
    }

    private static void byADay(LetterFields fields, boolean concerned, String choice, String field, Optional<Deadline> deadline) {
        deadline.ifPresent(due -> fields.text(field, DayAndTime.of(due.due().toLocalDateTime())));
        fields.choice(choice + "-by-a-day", concerned && deadline.isPresent())
                .choice(choice + "-without-a-day", concerned && deadline.isEmpty());
    }

    private static void children(LetterFields fields, List<Child> children) {
        fields.list("children", children.stream().filter(child -> !child.unborn())
                .map(child -> Map.of("name", child.name(), "born", DayAndTime.date(child.born()))).toList());
        fields.list("unborn", children.stream().filter(Child::unborn)
                .map(child -> Map.of("name", child.name(), "expected", DayAndTime.date(child.expected()))).toList());
    }

    private static void people(LetterFields fields, List<Person> people) {
        fields.list("people", people.stream().map(person -> Map.of("name", person.name(),
                "post", Objects.requireNonNullElse(person.title(), "–"), "agency", Objects.requireNonNullElse(person.agency(), "–"))).toList());
    }

    private void countersigning(LetterFields fields, Conference conference, Person professional) {
        boolean asked = timescales.asksForCountersigning(conference) && professional.countersignedBy() != null;
        if (asked) {
            fields.text("manager", conference.person(professional.countersignedBy()).name());
        }
        fields.choice("countersigned", asked);
    }
}
