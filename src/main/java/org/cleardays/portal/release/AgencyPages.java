package org.cleardays.portal.release;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

import org.cleardays.conference.Conference;
import org.cleardays.conference.Person;
import org.cleardays.disclosure.agency.AgencySharing;
import org.cleardays.portal.account.Account;
import org.cleardays.portal.act.Grants;
import org.cleardays.portal.act.Release;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the office records what an agency says of its own report: that it may be shared, and with whom, or that it has shared it itself. */
@Controller
class AgencyPages {

    private static final String NEXT = "redirect:/reports/";

    private final Grants grants;
    private final Release release;
    private final Clock clock;

    AgencyPages(Grants grants, Release release, Clock clock) {
        this.grants = grants;
        this.release = release;
        this.clock = clock;
    }

    /** What was filled in about a sharing. */
    record Shared(String reader, String sharedBy, String sharedHow, String sharedAt) {

        boolean complete() {
            return sharedBy != null && !sharedBy.isBlank() && sharedHow != null && !sharedHow.isBlank();
        }

        /** Empty where it is no moment, or one to come. */
        Optional<Instant> at(ZoneId zone, Instant now) {
            try {
                return Optional.of(LocalDateTime.parse(sharedAt == null ? "" : sharedAt).atZone(zone).toInstant()).filter(at -> !at.isAfter(now));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }
    }

    /** For one reader, or for every reader where none is named. */
    @PostMapping("/reports/{id}/agency-release")
    String record(@PathVariable UUID id, @RequestParam(defaultValue = "") String releasedBy, @RequestParam(defaultValue = "") String how,
                  @RequestParam(defaultValue = "") String reader, @RequestParam(defaultValue = "") String page, Account caller,
                  RedirectAttributes next) {
        Conference conference = grants.conference(caller, grants.report(caller, id).conferenceId());
        Optional<Person> whom = reader.isEmpty() ? Optional.empty() : Optional.of(Grants.readerOf(conference, reader));
        if (releasedBy.isBlank() || how.isBlank()) {
            next.addFlashAttribute("problem", "Write who at the agency released it, and how they said so");
        } else {
            release.recordAgencyRelease(id, whom.map(Person::id), releasedBy, how, caller.actor());
            next.addFlashAttribute("done", whom.map(person -> "Recorded: the agency has released its report to " + person.firstName()
                    + ", and to nobody else by that.").orElse("Recorded: the agency has released its report. You can release each copy now."));
        }
        return NEXT + id + "/release/" + (page.isEmpty() ? whom.orElse(conference.readers().getFirst()) : Grants.readerOf(conference, page)).key();
    }

    @PostMapping("/reports/{id}/agency-sharing")
    String shared(@PathVariable UUID id, @ModelAttribute Shared shared, Account caller, RedirectAttributes next) {
        Conference conference = grants.conference(caller, grants.report(caller, id).conferenceId());
        Person reader = Grants.readerOf(conference, shared.reader());
        Optional<Instant> at = shared.at(conference.heldAt().getZone(), clock.instant());
        if (!shared.complete() || at.isEmpty()) {
            next.addFlashAttribute("problem", "Write who at the agency shared it, how, and when that was; it cannot lie in the future");
        } else {
            release.recordAgencySharing(new AgencySharing(id, reader.id(), shared.sharedBy(), shared.sharedHow(), at.get()), caller.actor());
            next.addFlashAttribute("done", "Recorded: the agency has shared its report with " + reader.firstName() + " itself.");
        }
        return NEXT + id + "/release/" + reader.key();
    }
}
