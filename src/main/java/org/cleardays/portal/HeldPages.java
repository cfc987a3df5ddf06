package org.cleardays.portal;

import java.util.UUID;

import org.cleardays.conference.Conference;
import org.cleardays.conference.Person;
import org.cleardays.handover.HeldWorks;
import org.cleardays.intake.Incoming;
import org.cleardays.intake.Intake;
import org.cleardays.portal.account.Account;
import org.cleardays.portal.act.Grants;
import org.cleardays.portal.act.NotFound;
import org.cleardays.portal.act.SeeToHeld;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is held for a person: why, what it looks like, and what to do with it. */
@Controller
@RequestMapping("/held")
class HeldPages {

    private final Intake intake;
    private final HeldWorks heldWorks;
    private final SeeToHeld seeToHeld;
    private final Grants grants;

    HeldPages(Intake intake, HeldWorks heldWorks, SeeToHeld seeToHeld, Grants grants) {
        this.intake = intake;
        this.heldWorks = heldWorks;
        this.seeToHeld = seeToHeld;
        this.grants = grants;
    }

    @GetMapping
    String all(Model model) {
        model.addAttribute("incoming", intake.held());
        model.addAttribute("work", heldWorks.waiting());
        model.addAttribute("sum", intake.sum());
        return "held";
    }

    @GetMapping("/{id}")
    String one(@PathVariable UUID id, Account caller, Model model) {
        model.addAttribute("incoming", held(id));
        model.addAttribute("conferences", grants.conferences(caller));
        return "held-one";
    }

    /** {@code as} is "reference author-key", one choice of the list. */
    @PostMapping("/{id}/file")
    String file(@PathVariable UUID id, @RequestParam(defaultValue = "") String as, Account caller, Model model, RedirectAttributes next) {
        held(id);
        if (!as.contains(" ")) {
            return again(id, "Select whose report it is", caller, model);
        }
        String[] parts = as.split(" ", 2);
        Conference conference = grants.conference(caller, parts[0]);
        Person author = conference.authors().stream().filter(person -> person.key().equals(parts[1])).findFirst().orElseThrow(NotFound::new);
        seeToHeld.file(id, conference.id(), author.id(), caller.actor());
        return done("It is filed and goes on to be checked.", next);
    }

    @PostMapping("/{id}/refuse")
    String refuse(@PathVariable UUID id, @RequestParam(defaultValue = "") String reason, Account caller, Model model,
                  RedirectAttributes next) {
        held(id);
        if (reason.isBlank()) {
            return again(id, "Write why it is refused", caller, model);
        }
        seeToHeld.refuse(id, reason.strip(), caller.actor());
        return done("It is refused. What arrived is kept.", next);
    }

    @PostMapping("/{id}/retry")
    String retry(@PathVariable UUID id, Account caller, RedirectAttributes next) {
        held(id);
        seeToHeld.retry(id, caller.actor());
        return done("It is being looked at again.", next);
    }

    @PostMapping("/work/{id}/retry")
    String retryWork(@PathVariable UUID id, Account caller, RedirectAttributes next) {
        return done(seeToHeld.retryWork(id, caller.actor()) ? "It has been started again." : "It was started again already.", next);
    }

    private Incoming held(UUID id) {
        return intake.held().stream().filter(incoming -> incoming.id().equals(id)).findFirst().orElseThrow(NotFound::new);
    }

    private String again(UUID id, String problem, Account caller, Model model) {
        model.addAttribute("problem", problem);
        return one(id, caller, model);
    }

    private static String done(String says, RedirectAttributes next) {
        next.addFlashAttribute("done", says);
        return "redirect:/held";
    }
}
