package org.cleardays.portal.post;

import java.util.UUID;

import org.cleardays.conference.Conference;
import org.cleardays.intake.HeldPost;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An answer by mail, of the family or of an invited professional, that a person reads the same working day. */
@Controller
@RequestMapping("/answers/{id}")
class AnswerPages {

    private final Intake intake;
    private final HeldPost heldPost;
    private final SeeToHeld seeToHeld;
    private final Grants grants;

    AnswerPages(Intake intake, HeldPost heldPost, SeeToHeld seeToHeld, Grants grants) {
        this.intake = intake;
        this.heldPost = heldPost;
        this.seeToHeld = seeToHeld;
        this.grants = grants;
    }

    @GetMapping
    String show(@PathVariable UUID id, Account caller, Model model) {
        Incoming answer = waiting(id);
        Conference conference = grants.conference(caller, answer.conferenceId().orElseThrow(NotFound::new));
        model.addAttribute("answer", answer);
        model.addAttribute("mail", heldPost.look(answer));
        model.addAttribute("conference", conference);
        model.addAttribute("person", conference.person(answer.personId().orElseThrow(NotFound::new)));
        model.addAttribute("somebody", intake.suggestedIn(id).orElse(null));
        return "post/answer";
    }

    @PostMapping("/read")
    String read(@PathVariable UUID id, Account caller, RedirectAttributes next) {
        waiting(id);
        seeToHeld.readAnswer(id, caller.actor());
        next.addFlashAttribute("done", "Recorded that you have read it.");
        return "redirect:/";
    }

    private Incoming waiting(UUID id) {
        return intake.answers().stream().filter(answer -> answer.id().equals(id)).findFirst().orElseThrow(NotFound::new);
    }
}
