package org.cleardays.portal.change;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.cleardays.conference.BookingRefused;
import org.cleardays.conference.Conference;
import org.cleardays.conference.ConferenceState;
import org.cleardays.dispatch.Dispatches;
import org.cleardays.portal.account.Account;
import org.cleardays.portal.act.ChangeConference;
import org.cleardays.portal.act.Grants;
import org.cleardays.portal.act.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Ending a conference: cancelled, with everybody told; or stood down, with everything stopped at once. */
@Controller
class EndPages {

    private static final String CANCEL = "change/cancel";
    private static final String STAND_DOWN = "change/stand-down";

    private final Grants grants;
    private final ChangeConference changes;
    private final Dispatches dispatches;

    EndPages(Grants grants, ChangeConference changes, Dispatches dispatches) {
        this.grants = grants;
        this.changes = changes;
        this.dispatches = dispatches;
    }

    @GetMapping("/conferences/{reference}/cancel")
    String cancelling(@PathVariable String reference, Account caller, Model model) {
        return page(CANCEL, booked(caller, reference), Typed.of(Map.of()), model);
    }

    @PostMapping("/conferences/{reference}/cancel")
    String cancel(@PathVariable String reference, @RequestParam Map<String, String> fields, Account caller, Model model, RedirectAttributes next) {
        Conference conference = booked(caller, reference);
        Typed typed = Typed.of(fields);
        String reason = typed.needed("reason", "Enter why it is cancelled");
        if (typed.wrong()) {
            return page(CANCEL, conference, typed, model);
        }
        try {
            changes.cancel(conference.id(), reason, caller.actor());
        } catch (BookingRefused e) {
            e.reasons().forEach(refusal -> typed.problem("reason", Reasons.words(refusal, conference)));
            return page(CANCEL, conference, typed, model);
        }
        next.addFlashAttribute("done", "The conference is cancelled. Everybody concerned is being told.");
        return "redirect:/conferences/" + reference;
    }

    /** Also one that was cancelled before: what was still to be told stops then. */
    @GetMapping("/conferences/{reference}/stand-down")
    String standingDown(@PathVariable String reference, Account caller, Model model) {
        return page(STAND_DOWN, notStoodDown(caller, reference), Typed.of(Map.of()), model);
    }

    @PostMapping("/conferences/{reference}/stand-down")
    String standDown(@PathVariable String reference, @RequestParam Map<String, String> fields, Account caller, Model model,
                     RedirectAttributes next) {
        Conference conference = notStoodDown(caller, reference);
        Typed typed = Typed.of(fields);
        String reason = typed.needed("reason", "Enter why it is stood down");
        if (typed.wrong()) {
            return page(STAND_DOWN, conference, typed, model);
        }
        changes.standDown(conference.id(), reason, caller.actor());
        next.addFlashAttribute("done", "The conference is stood down. Everything about it has stopped.");
        return "redirect:/conferences/" + reference;
    }

    private String page(String page, Conference conference, Typed typed, Model model) {
        model.addAttribute("conference", conference);
        model.addAttribute("typed", typed);
        Set<UUID> heard = dispatches.of(conference.id()).stream().flatMap(dispatch -> dispatch.personId().stream()).collect(Collectors.toSet());
        model.addAttribute("told", page.equals(CANCEL) ? Told.ofEnd(conference, heard) : Told.ofStandingDown(conference, heard));
        model.addAttribute("family", Told.family(conference));
        return page;
    }

    private Conference booked(Account caller, String reference) {
        return Optional.of(grants.conference(caller, reference)).filter(conference -> !conference.state().ended()).orElseThrow(NotFound::new);
    }

    private Conference notStoodDown(Account caller, String reference) {
        return Optional.of(grants.conference(caller, reference)).filter(conference -> conference.state() != ConferenceState.STOOD_DOWN)
                .orElseThrow(NotFound::new);
    }
}
