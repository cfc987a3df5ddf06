package org.cleardays.portal.change;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.cleardays.conference.BookingRefused;
import org.cleardays.conference.Conference;
import org.cleardays.conference.Person;
import org.cleardays.conference.ProtectedWords;
import org.cleardays.portal.account.Account;
import org.cleardays.portal.act.Grants;
import org.cleardays.portal.act.NotFound;
import org.cleardays.portal.act.Protect;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Words that must not reach somebody, added after the booking: a new address, a new school. */
@Controller
@RequestMapping("/conferences/{reference}/protect")
class ProtectPages {

    private final Grants grants;
    private final Protect protect;

    ProtectPages(Grants grants, Protect protect) {
        this.grants = grants;
        this.protect = protect;
    }

    /** Protected words, and the names of those they are kept from. */
    record Line(String words, String keptFrom) {
    }

    @GetMapping
    String form(@PathVariable String reference, Account caller, Model model) {
        return page(booked(caller, reference), Typed.of(Map.of()), List.of(), model);
    }

    @PostMapping
    String add(@PathVariable String reference, @RequestParam Map<String, String> fields,
               @RequestParam(name = "keptFrom", defaultValue = "") List<String> keptFrom, Account caller, Model model, RedirectAttributes next) {
        Conference conference = booked(caller, reference);
        Typed typed = Typed.of(fields);
        String words = typed.needed("words", "Enter the words, such as a street and its number");
        Set<UUID> from = conference.readers().stream().filter(reader -> keptFrom.contains(reader.key())).map(Person::id).collect(Collectors.toSet());
        if (from.isEmpty()) {
            typed.problem("keptFrom", "Choose who must not learn them");
        }
        if (typed.wrong()) {
            return page(conference, typed, keptFrom, model);
        }
        try {
            protect.words(conference.id(), new ProtectedWords(words, from), caller.actor());
        } catch (BookingRefused e) {
            e.reasons().forEach(refusal -> typed.problem("words", Reasons.words(refusal, conference)));
            return page(conference, typed, keptFrom, model);
        }
        next.addFlashAttribute("done", "From now on these words are kept back. What waits to be sent was searched again.");
        return "redirect:/conferences/" + conference.reference() + "/protect";
    }

    private static String page(Conference conference, Typed typed, List<String> chosen, Model model) {
        model.addAttribute("conference", conference);
        model.addAttribute("typed", typed);
        model.addAttribute("chosen", chosen);
        model.addAttribute("lines", conference.protectedWords().stream().map(words -> new Line(words.words(), words.keptFrom().stream()
                .map(id -> conference.person(id).name()).sorted().collect(Collectors.joining(", ")))).toList());
        return "change/protect";
    }

    private Conference booked(Account caller, String reference) {
        return Optional.of(grants.conference(caller, reference)).filter(conference -> !conference.state().ended()).orElseThrow(NotFound::new);
    }
}
