package org.cleardays.portal;

import java.util.UUID;

import org.cleardays.conference.Conference;
import org.cleardays.conference.Person;
import org.cleardays.portal.account.Account;
import org.cleardays.portal.act.Grants;
import org.cleardays.portal.act.NotFound;
import org.cleardays.portal.act.Remind;
import org.cleardays.portal.view.PlainWords;
import org.cleardays.tracking.chase.ByHand;
import org.cleardays.tracking.chase.Chased;
import org.cleardays.tracking.chase.Chasing;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Chasing by one click: a reminder now, or "I have rung them". */
@Controller
class ChasePages {

    private final Grants grants;
    private final Remind remind;
    private final Chasing chasing;
    private final PlainWords words;

    ChasePages(Grants grants, Remind remind, Chasing chasing, PlainWords words) {
        this.grants = grants;
        this.remind = remind;
        this.chasing = chasing;
        this.words = words;
    }

    @PostMapping("/conferences/{reference}/reminders/{author}")
    String remind(@PathVariable String reference, @PathVariable String author, Account caller, RedirectAttributes next) {
        Conference conference = grants.conference(caller, reference);
        Person person = conference.authors().stream().filter(one -> one.key().equals(author)).findFirst().orElseThrow(NotFound::new);
        next.addFlashAttribute("done", switch (remind.now(conference.id(), person.id(), caller.actor())) {
            case ByHand.Goes goes -> words.chased("goes");
            case ByHand.Refused refused -> words.chased(refused.because());
        });
        return "redirect:/";
    }

    @PostMapping("/conferences/{reference}/reminders/{id}/rung")
    String rung(@PathVariable String reference, @PathVariable UUID id, Account caller, RedirectAttributes next) {
        Conference conference = grants.conference(caller, reference);
        Chased waits = chasing.of(conference.id()).stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(NotFound::new);
        remind.rung(waits.id(), caller.actor());
        next.addFlashAttribute("done", words.chased("rung"));
        return "redirect:/";
    }
}
