package org.cleardays.portal;

import java.util.Optional;
import java.util.UUID;

import org.cleardays.conference.Conference;
import org.cleardays.conference.Person;
import org.cleardays.handover.HeldWorks;
import org.cleardays.intake.HeldPost;
import org.cleardays.intake.Incoming;
import org.cleardays.intake.Intake;
import org.cleardays.intake.Sorted;
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
    private final HeldPost heldPost;
    private final HeldWorks heldWorks;
    private final SeeToHeld seeToHeld;
    private final Grants grants;

    HeldPages(Intake intake, HeldPost heldPost, HeldWorks heldWorks, SeeToHeld seeToHeld, Grants grants) {
        this.intake = intake;
        this.heldPost = heldPost;
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
        Incoming incoming = held(id);
        model.addAttribute("incoming", incoming);
        model.addAttribute("mail", heldPost.look(incoming));
        model.addAttribute("conferences", grants.conferences(caller));
        return "held-one";
    }

    /** {@code as} is "reference author-key": a guess's button, or else one choice of the list. */
    @PostMapping("/{id}/file")
    String file(@PathVariable UUID id, @RequestParam(defaultValue = "") String as, @RequestParam(defaultValue = "") String other,
                @RequestParam(defaultValue = "") String file, Account caller, Model model, RedirectAttributes next) {
        held(id);
        String[] parts = (as.isBlank() ? other : as).split(" ", 2);
        if (parts.length < 2) {
            return again(id, "Select whose report it is", caller, model);
        }
        Conference conference = grants.conference(caller, parts[0]);
        Person author = conference.authors().stream().filter(person -> person.key().equals(parts[1])).findFirst().orElseThrow(NotFound::new);
        Sorted sorted = seeToHeld.file(id, conference.id(), author.id(), Optional.of(file).filter(one -> !one.isBlank()), caller.actor());
        return sorted instanceof Sorted.Held ? again(id, whyItStays(id, file), caller, model) : done(said(sorted), next);
    }

    private String whyItStays(UUID id, String file) {
        return file.isBlank() && heldPost.look(held(id)).possible().size() > 1 ? "Select which file is the report"
                : "It cannot be filed so: there is nothing in it to file, or its form names another conference";
    }

    private static String said(Sorted sorted) {
        return sorted instanceof Sorted.Returned
                ? "The file cannot be read: its author is told what to do." : "It is filed and goes on to be checked.";
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
