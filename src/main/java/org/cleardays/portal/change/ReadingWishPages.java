package org.cleardays.portal.change;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.cleardays.conference.Conference;
import org.cleardays.conference.Person;
import org.cleardays.conference.ReadingWish;
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

/** How somebody of the family wants to read: noted once, and heeded from then on without asking again. */
@Controller
@RequestMapping("/conferences/{reference}/reading/{person}")
class ReadingWishPages {

    private final Grants grants;
    private final Arrange arrange;

    ReadingWishPages(Grants grants, Arrange arrange) {
        this.grants = grants;
        this.arrange = arrange;
    }

    /** An author, and the place of that author's report in this person's order, from 1; 0 where it has none. */
    record Place(Person author, String field, int place) {
    }

    @GetMapping
    String form(@PathVariable String reference, @PathVariable String person, Account caller, Model model) {
        Conference conference = booked(caller, reference);
        return page(conference, family(conference, person), Typed.of(Map.of()), model);
    }

    @PostMapping
    String note(@PathVariable String reference, @PathVariable String person, @RequestParam Map<String, String> fields, Account caller,
                Model model, RedirectAttributes next) {
        Conference conference = booked(caller, reference);
        Person reader = family(conference, person);
        Typed typed = Typed.of(fields);
        if (!List.of("ordinary", "large").contains(typed.get("print"))) {
            typed.problem("print", "Choose how large the letters are to be");
        }
        places(conference, typed);
        if (typed.wrong()) {
            return page(conference, reader, typed, model);
        }
        List<UUID> first = conference.authors().stream().filter(author -> place(typed, author) > 0)
                .sorted(Comparator.comparingInt(author -> place(typed, author))).map(Person::id).toList();
        arrange.reading(conference.id(), reader.id(), new ReadingWish(typed.get("print").equals("large"), first), caller.actor());
        next.addFlashAttribute("done", "From now on " + reader.name() + " gets everything in this way.");
        return "redirect:/conferences/" + conference.reference() + "/reading/" + reader.key();
    }

    private static String page(Conference conference, Person reader, Typed typed, Model model) {
        model.addAttribute("conference", conference);
        model.addAttribute("reader", reader);
        model.addAttribute("typed", typed);
        model.addAttribute("print", typed.get("print", reader.reading().largePrint() ? "large" : "ordinary"));
        model.addAttribute("places", conference.authors().stream().map(author -> new Place(author, field(author),
                typed.text().isEmpty() ? reader.reading().first().indexOf(author.id()) + 1 : place(typed, author))).toList());
        return "change/reading";
    }

    private static void places(Conference conference, Typed typed) {
        Set<Integer> taken = new HashSet<>();
        for (Person author : conference.authors()) {
            int place = place(typed, author);
            if (place == 0 && !typed.get(field(author)).isBlank()) {
                typed.problem(field(author), "Choose a place, or none");
            } else if (place > 0 && !taken.add(place)) {
                typed.problem(field(author), "Two reports cannot have the same place");
            }
        }
    }

    private static int place(Typed typed, Person author) {
        String place = typed.get(field(author));
        return place.matches("[1-9][0-9]?") ? Integer.parseInt(place) : 0;
    }

    private static String field(Person author) {
        return "place-" + author.key();
    }

    private static Person family(Conference conference, String key) {
        return conference.personByKey(key).filter(person -> !person.role().isProfessional()).orElseThrow(NotFound::new);
    }

    private Conference booked(Account caller, String reference) {
        return Optional.of(grants.conference(caller, reference)).filter(conference -> !conference.state().ended()).orElseThrow(NotFound::new);
    }
}
