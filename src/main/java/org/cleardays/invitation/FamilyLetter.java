package org.cleardays.invitation;

import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cleardays.conference.Channel;
import org.cleardays.conference.Child;
import org.cleardays.conference.Conference;
import org.cleardays.conference.Person;
import org.cleardays.conference.Role;
import org.cleardays.document.word.LetterFields;
import org.cleardays.timescale.Deadline;
import org.cleardays.timescale.Matter;
import org.cleardays.timescale.Timescales;

/** What a parent's or a supporter's letter says: their own time and way, their own children, and whom they may know of. */
final class FamilyLetter {

    private final Timescales timescales;

    FamilyLetter(Timescales timescales) {
        this.timescales = timescales;
    }

    LetterFields toParent(LetterFields fields, Conference conference, Person parent) {
        Acquaintance acquaintance = new Acquaintance(conference);
        takingPart(fields, parent);
        children(fields, acquaintance.childrenFor(parent));
        people(fields, acquaintance.professionalsFor(parent));
        reading(fields, conference, acquaintance.professionalsFor(parent));
        Person chair = conference.chair();
        fields.text("chair", Stream.of(chair.name(), chair.title()).filter(Objects::nonNull).collect(Collectors.joining(", ")));
        Optional<Person> supporter = acquaintance.supporterOf(parent);
        supporter.ifPresent(person -> fields.text("supporter", person.name()));
        Channel channel = parent.contact().channel();
        return fields.choice("supporter", supporter.isPresent()).choice("by-link", channel == Channel.LINK)
                .choice("by-post", channel == Channel.PAPER).choice("by-hand", channel == Channel.BY_HAND);
    }

    LetterFields toSupporter(LetterFields fields, Conference conference, Person supporter) {
        Optional<Person> supported = new Acquaintance(conference).supportedBy(supporter);
        supported.ifPresent(person -> fields.text("supported", person.name()));
        takingPart(fields, supporter);
        return fields.choice("supports", supported.isPresent());
    }

    static LetterFields takingPart(LetterFields fields, Person person) {
        Optional.ofNullable(person.participation()).ifPresent(
                agreed -> fields.text("when", DayAndTime.of(agreed.at())).text("way", agreed.way()));
        return fields.choice("time-agreed", person.participation() != null);
    }

    private static void children(LetterFields fields, List<Child> children) {
        List<Map<String, String>> born = children.stream().filter(child -> !child.unborn()).map(child -> Map.of("name", child.name())).toList();
        fields.list("children", born).choice("names-children", !children.isEmpty())
                .choice("expecting", children.stream().anyMatch(Child::unborn));
    }

    private static void people(LetterFields fields, List<Person> people) {
        fields.list("people", people.stream().map(person -> Map.of("who", nameAndPost(person))).toList())
                .choice("names-people", !people.isEmpty());
    }

    /** By when there is something to read; of the reports that have no day only what we ourselves promise. */
    private void reading(LetterFields fields, Conference conference, List<Person> known) {
        List<Person> authors = known.stream().filter(person -> person.role() == Role.AUTHOR && person.invited()).toList();
        List<Person> withADay = authors.stream().filter(author -> due(conference, author).isPresent()).toList();
        withADay.stream().flatMap(author -> due(conference, author).stream()).max(Comparator.naturalOrder())
                .ifPresent(last -> fields.text("family-deadline", DayAndTime.of(last.toLocalDateTime())));
        fields.text("family-deadline-from", withADay.stream().map(Person::name).collect(Collectors.joining(" and ")))
                .choice("every-report-by-a-day", !withADay.isEmpty() && withADay.size() == authors.size())
                .choice("some-reports-by-a-day", !withADay.isEmpty() && withADay.size() < authors.size())
                .choice("no-report-by-a-day", withADay.isEmpty());
    }

    private Optional<ZonedDateTime> due(Conference conference, Person author) {
        return timescales.of(conference, Matter.REPORT_TO_FAMILY, author).map(Deadline::due);
    }

    private static String nameAndPost(Person person) {
        return Stream.of(person.name(), person.title(), person.agency()).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }
}
