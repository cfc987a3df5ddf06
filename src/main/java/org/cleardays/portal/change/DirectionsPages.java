package org.cleardays.portal.change;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.cleardays.conference.BookingRefused;
import org.cleardays.conference.Conference;
import org.cleardays.conference.Person;
import org.cleardays.invitation.Invitations;
import org.cleardays.portal.account.Account;
import org.cleardays.portal.act.Arrange;
import org.cleardays.portal.act.Grants;
import org.cleardays.portal.act.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How to get to the venue, and who is shown to another door. */
@Controller
@RequestMapping("/conferences/{reference}/directions")
class DirectionsPages {

    private final Grants grants;
    private final Arrange arrange;
    private final Invitations invitations;

    DirectionsPages(Grants grants, Arrange arrange, Invitations invitations) {
        this.grants = grants;
        this.arrange = arrange;
        this.invitations = invitations;
    }

    @GetMapping
    String form(@PathVariable String reference, Account caller, Model model) {
        return page(booked(caller, reference), Typed.of(Map.of()), model);
    }

    @PostMapping
    String say(@PathVariable String reference, @RequestParam Map<String, String> fields, Account caller, Model model, RedirectAttributes next) {
        Conference conference = booked(caller, reference);
        Typed typed = Typed.of(fields);
        typed.needed("directions", "Enter how to get there");
        if (typed.wrong()) {
            return page(conference, typed, model);
        }
        Map<UUID, List<String>> own = new HashMap<>();
        TypedDirections.comingInPerson(conference)
                .forEach(person -> own.put(person.id(), TypedDirections.lines(typed, TypedDirections.field(person))));
        try {
            arrange.directions(conference.id(), TypedDirections.lines(typed, "directions"), own, caller.actor());
        } catch (BookingRefused e) {
            e.reasons().forEach(refusal -> typed.problem("directions", Reasons.words(refusal, conference)));
            return page(conference, typed, model);
        }
        next.addFlashAttribute("done", "From now on letters say it so.");
        return "redirect:/conferences/" + conference.reference() + "/directions";
    }

    private String page(Conference conference, Typed typed, Model model) {
        model.addAttribute("conference", conference);
        model.addAttribute("typed", typed);
        model.addAttribute("own", TypedDirections.comingInPerson(conference).stream().map(TypedDirections.Own::of).toList());
        model.addAttribute("written", invitations.of(conference.id()).stream().map(invitation -> conference.person(invitation.personId()))
                .filter(conference::comesInPerson).map(Person::name).toList());
        return "change/directions";
    }

    private Conference booked(Account caller, String reference) {
        return Optional.of(grants.conference(caller, reference)).filter(conference -> !conference.state().ended()).orElseThrow(NotFound::new);
    }
}
