package org.cleardays.portal.api;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.cleardays.conference.Conference;
import org.cleardays.conference.Happening;
import org.cleardays.conference.Move;
import org.cleardays.conference.Person;
import org.cleardays.portal.account.Account;
import org.cleardays.portal.act.ChangeConference;
import org.cleardays.portal.act.Grants;
import org.cleardays.portal.act.Refused;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Conferences moved, cancelled and stood down, and what is recorded of them. */
@RestController
@RequestMapping("/api/v1/conferences/{reference}")
class ChangesApi {

    private static final String A_MOMENT = "a date and time such as 2026-06-09T10:00";

    private final Grants grants;
    private final ChangeConference changes;
    private final Clock clock;

    ChangesApi(Grants grants, ChangeConference changes, Clock clock) {
        this.grants = grants;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * {@code takesPartAt}: a person's key and that person's own new time; {@code directions}, a line each, and {@code ownDirections} by key:
     * needed where it moves to another house.
     */
    record Moving(String heldAt, String venue, Map<String, String> takesPartAt, String reason, List<String> directions,
                  Map<String, List<String>> ownDirections) {
    }

    record Ending(String reason) {
    }

    /** {@code at}: a time of that day, where it is known. */
    record Event(String event, String day, String at) {
    }

    @PostMapping("/move")
    ConferenceView move(@PathVariable String reference, @RequestBody Moving asked, Account caller) {
        Conference conference = grants.conference(caller, reference);
        Given.all("heldAt", asked.heldAt(), "reason", asked.reason());
        List<String> wrong = new ArrayList<>();
        LocalDateTime heldAt = read("heldAt", asked.heldAt(), A_MOMENT, LocalDateTime::parse, wrong);
        Map<UUID, LocalDateTime> own = ownTimes(conference, asked, wrong);
        Map<UUID, List<String>> ownDirections = ownDirections(conference, asked, wrong);
        refuseIfAny(wrong);
        return view(changes.move(conference.id(), new Move(heldAt, asked.venue(), own, asked.reason(),
                Optional.ofNullable(asked.directions()).orElse(List.of()), ownDirections), caller.actor()));
    }

    @PostMapping("/cancel")
    ConferenceView cancel(@PathVariable String reference, @RequestBody Ending asked, Account caller) {
        Conference conference = grants.conference(caller, reference);
        Given.all("reason", asked.reason());
        return view(changes.cancel(conference.id(), asked.reason(), caller.actor()));
    }

    @PostMapping("/stand-down")
    ConferenceView standDown(@PathVariable String reference, @RequestBody Ending asked, Account caller) {
        Conference conference = grants.conference(caller, reference);
        Given.all("reason", asked.reason());
        return view(changes.standDown(conference.id(), asked.reason(), caller.actor()));
    }

    @PostMapping("/events")
    ConferenceView record(@PathVariable String reference, @RequestBody Event asked, Account caller) {
        Conference conference = grants.conference(caller, reference);
        Given.all("event", asked.event(), "day", asked.day());
        List<String> wrong = new ArrayList<>();
        LocalDate day = read("day", asked.day(), "a date such as 2026-06-09", LocalDate::parse, wrong);
        Optional<LocalTime> at = Optional.ofNullable(asked.at()).filter(time -> !time.isBlank())
                .map(time -> read("at", time, "a time of day such as 10:00", LocalTime::parse, wrong));
        refuseIfAny(wrong);
        return view(changes.record(conference.id(), new Happening(asked.event(), day, at), caller.actor()));
    }

    private static Map<UUID, LocalDateTime> ownTimes(Conference conference, Moving asked, List<String> wrong) {
        Map<UUID, LocalDateTime> own = new HashMap<>();
        Optional.ofNullable(asked.takesPartAt()).orElse(Map.of()).forEach((key, time) -> {
            Optional<Person> person = conference.personByKey(key);
            if (person.isEmpty()) {
                wrong.add("takesPartAt: names \"" + key + "\", who is not among the people");
            }
            LocalDateTime at = read("takesPartAt." + key, time, A_MOMENT, LocalDateTime::parse, wrong);
            person.ifPresent(known -> own.put(known.id(), at));
        });
        return own;
    }

    private static Map<UUID, List<String>> ownDirections(Conference conference, Moving asked, List<String> wrong) {
        Map<UUID, List<String>> own = new HashMap<>();
        Optional.ofNullable(asked.ownDirections()).orElse(Map.of()).forEach((key, lines) -> conference.personByKey(key).ifPresentOrElse(
                known -> own.put(known.id(), lines), () -> wrong.add("ownDirections: names \"" + key + "\", who is not among the people")));
        return own;
    }

    private static <T> T read(String key, String written, String expected, Function<String, T> reading, List<String> wrong) {
        try {
            return reading.apply(String.valueOf(written).strip());
        } catch (DateTimeException e) {
            wrong.add(key + ": is \"" + written + "\"; write " + expected);
            return null;
        }
    }

    private static void refuseIfAny(List<String> wrong) {
        if (!wrong.isEmpty()) {
            throw new Refused(wrong);
        }
    }

    private ConferenceView view(Conference conference) {
        return ConferenceView.of(conference, clock.instant());
    }
}
