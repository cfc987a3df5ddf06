package org.cleardays.portal.change;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import org.cleardays.conference.BookingRefused;
import org.cleardays.conference.Conference;
import org.cleardays.conference.Person;
import org.cleardays.conference.PersonRestriction;
import org.cleardays.portal.account.Account;
import org.cleardays.portal.act.Grants;
import org.cleardays.portal.act.KeepFrom;
import org.cleardays.portal.act.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Keeping every report from one reader, and lifting that again: who decided, why, and when. */
@Controller
@RequestMapping("/conferences/{reference}/keep-back/{reader}")
class KeepBackPages {

    private final Grants grants;
    private final KeepFrom keepFrom;

    KeepBackPages(Grants grants, KeepFrom keepFrom) {
        this.grants = grants;
        this.keepFrom = keepFrom;
    }

    @GetMapping
    String form(@PathVariable String reference, @PathVariable String reader, Account caller, Model model) {
        Conference conference = booked(caller, reference);
        return page(conference, reader(conference, reader), Typed.of(Map.of()), model);
    }

    @PostMapping
    String decide(@PathVariable String reference, @PathVariable String reader, @RequestParam Map<String, String> fields, Account caller,
                  Model model, RedirectAttributes next) {
        Conference conference = booked(caller, reference);
        Person person = reader(conference, reader);
        Typed typed = Typed.of(fields);
        String decidedBy = typed.needed("decidedBy", "Enter who decided it");
        Optional<LocalDate> day = typed.day();
        String reason = typed.needed("reason", "Enter why");
        if (typed.wrong()) {
            return page(conference, person, typed, model);
        }
        try {
            next.addFlashAttribute("done", typed.get("then").equals("lift")
                    ? lifted(conference, new PersonRestriction.Lifting(person.id(), reason, decidedBy, day.orElseThrow()), caller)
                    : kept(conference, new PersonRestriction(person.id(), PersonRestriction.Kind.WITHHELD_ALTOGETHER, reason, decidedBy,
                            day.orElseThrow()), caller));
        } catch (BookingRefused e) {
            e.reasons().forEach(refusal -> typed.problem(Reasons.field(refusal), Reasons.words(refusal, conference)));
            return page(conference, person, typed, model);
        }
        return "redirect:/conferences/" + conference.reference();
    }

    private String kept(Conference conference, PersonRestriction decision, Account caller) {
        keepFrom.everything(conference.id(), decision, caller.actor());
        return "From now on " + conference.person(decision.personId()).name() + " gets no report. What was not opened yet cannot be opened any more.";
    }

    private String lifted(Conference conference, PersonRestriction.Lifting decision, Account caller) {
        keepFrom.nothingMore(conference.id(), decision, caller.actor());
        return "It is lifted. Nothing goes to " + conference.person(decision.personId()).name() + " by itself: each copy waits for your decision.";
    }

    private static String page(Conference conference, Person reader, Typed typed, Model model) {
        model.addAttribute("conference", conference);
        model.addAttribute("reader", reader);
        model.addAttribute("typed", typed);
        model.addAttribute("kept", conference.withheldAltogether(reader.id()).orElse(null));
        return "change/keep-back";
    }

    private static Person reader(Conference conference, String key) {
        return conference.readers().stream().filter(one -> one.key().equals(key)).findFirst().orElseThrow(NotFound::new);
    }

    private Conference booked(Account caller, String reference) {
        return Optional.of(grants.conference(caller, reference)).filter(conference -> !conference.state().ended()).orElseThrow(NotFound::new);
    }
}
