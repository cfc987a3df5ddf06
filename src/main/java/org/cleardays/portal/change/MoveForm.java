package org.cleardays.portal.change;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.cleardays.conference.Conference;
import org.cleardays.conference.Move;
import org.cleardays.conference.Person;
import org.cleardays.portal.view.Times;

/** A move as it is being typed, for one conference. */
public record MoveForm(Conference conference, Typed typed) {

    /** One person's own time: what it was, and what is typed for it or keeps the same distance from the beginning. */
    public record OwnTime(Person person, String was, String field, String willBe) {
    }

    /** What was typed, as a move; empty where something is wrong, which is then noted by field. */
    Optional<Move> move(ZonedDateTime now) {
        Optional<LocalDateTime> heldAt = heldAt();
        heldAt.filter(at -> !at.atZone(conference.heldAt().getZone()).isAfter(now))
                .ifPresent(past -> typed.problem("day", "The conference must be moved to a time to come: " + said(past) + " is past"));
        conference.strategyDiscussions().stream().filter(day -> heldAt.filter(at -> at.toLocalDate().isBefore(day)).isPresent()).findFirst()
                .ifPresent(day -> typed.problem("day", "The conference cannot be before the strategy discussion of " + Times.full(day)));
        typed.needed("venue", "Enter where it will be held");
        toAnotherHouse();
        typed.needed("reason", "Enter why it is moved");
        Map<UUID, LocalDateTime> own = heldAt.map(this::ownTimes).orElse(Map.of());
        heldAt.filter(this::isNothingNew).ifPresent(same -> typed.problem("day", "It is booked for this time and place already"));
        return typed.wrong() ? Optional.empty() : heldAt.map(at -> new Move(at, typed.get("venue"), own, typed.get("reason"),
                TypedDirections.lines(typed, "directions"), ownDirections()));
    }

    /** Old directions lead to the old house. */
    private void toAnotherHouse() {
        if (!typed.get("venue").isBlank() && !Move.house(typed.get("venue")).equals(Move.house(conference.venue()))) {
            otherThan(conference.directions(), "directions", "Enter how to get to the new place");
            ownDoors().forEach(own -> otherThan(own.person().participation().directions(), own.field(),
                    "Enter how " + own.person().name() + " gets to the new place"));
        }
    }

    private void otherThan(List<String> before, String field, String says) {
        List<String> now = TypedDirections.lines(typed, field);
        if (now.isEmpty() || now.equals(before)) {
            typed.problem(field, says);
        }
    }

    /** Those who come by another door than the others. */
    public List<TypedDirections.Own> ownDoors() {
        return TypedDirections.comingInPerson(conference).stream().filter(person -> !person.participation().directions().isEmpty())
                .map(TypedDirections.Own::of).toList();
    }

    private Map<UUID, List<String>> ownDirections() {
        Map<UUID, List<String>> own = new HashMap<>();
        ownDoors().stream().filter(door -> !typed.get(door.field()).isBlank())
                .forEach(door -> own.put(door.person().id(), TypedDirections.lines(typed, door.field())));
        return own;
    }

    private boolean isNothingNew(LocalDateTime heldAt) {
        boolean asTheyAre = withTimes().stream().allMatch(person -> typed.get(field(person)).isBlank()
                || typed.time(field(person), "").filter(person.participation().at().toLocalTime()::equals).isPresent());
        return heldAt.equals(conference.heldAt().toLocalDateTime()) && typed.get("venue").equals(conference.venue()) && asTheyAre;
    }

    private Optional<LocalDateTime> heldAt() {
        Optional<LocalDate> day = typed.day();
        Optional<LocalTime> time = typed.time("time", "the time it begins");
        return day.flatMap(date -> time.map(date::atTime));
    }

    /** Times that are not typed keep their distance: the act sees to that. */
    private Map<UUID, LocalDateTime> ownTimes(LocalDateTime heldAt) {
        Map<UUID, LocalDateTime> own = new HashMap<>();
        withTimes().stream().filter(person -> !typed.get(field(person)).isBlank()).forEach(person -> typed
                .time(field(person), "the time of " + person.name()).ifPresent(time -> own.put(person.id(), heldAt.toLocalDate().atTime(time))));
        return own;
    }

    private List<Person> withTimes() {
        return conference.people().stream().filter(person -> person.participation() != null).toList();
    }

    private static String field(Person person) {
        return "own-" + person.key();
    }

    /** Each person who has a time, with the time in the conference as it would stand. */
    List<OwnTime> ownTimesIn(Conference moved) {
        return withTimes().stream().map(person -> new OwnTime(person, Times.clock(person.participation().at()), field(person),
                typed.get(field(person), moved.person(person.id()).participation().at().toLocalTime().toString()))).toList();
    }

    /** Whose time a field holds. */
    public String nameOf(String field) {
        return withTimes().stream().filter(person -> field(person).equals(field)).map(Person::name).findFirst().orElse("");
    }

    /** The day that is typed, with its weekday, where it is one. */
    public Optional<String> typedDay() {
        return Typed.of(typed.text()).day().map(Times::full);
    }

    static String said(LocalDateTime at) {
        return Times.full(at.toLocalDate()) + ", " + Times.clock(at);
    }
}
