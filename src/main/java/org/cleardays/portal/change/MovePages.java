package org.cleardays.portal.change;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;

import org.cleardays.conference.BookingRefused;
import org.cleardays.conference.Conference;
import org.cleardays.conference.Move;
import org.cleardays.portal.account.Account;
import org.cleardays.portal.act.ChangeConference;
import org.cleardays.portal.act.Grants;
import org.cleardays.portal.act.NotFound;
import org.cleardays.portal.act.TryChange;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Moving a conference: typed, checked with all it would do, and only then done. */
@Controller
@RequestMapping("/conferences/{reference}/move")
class MovePages {

    private final Grants grants;
    private final ChangeConference changes;
    private final TryChange tryChange;
    private final Clock clock;

    MovePages(Grants grants, ChangeConference changes, TryChange tryChange, Clock clock) {
        this.grants = grants;
        this.changes = changes;
        this.tryChange = tryChange;
        this.clock = clock;
    }

    @GetMapping
    String form(@PathVariable String reference, Account caller, Model model) {
        return form(new MoveForm(stillToBeHeld(caller, reference), Typed.of(Map.of())), model);
    }

    /** {@code then} says which button was pressed: to check it, to type again, or to do it. */
    @PostMapping
    String next(@PathVariable String reference, @RequestParam Map<String, String> fields, Account caller, Model model, RedirectAttributes next) {
        MoveForm form = new MoveForm(stillToBeHeld(caller, reference), Typed.of(fields));
        if (form.typed().get("then").equals("type")) {
            return form(form, model);
        }
        Optional<Move> move = form.move(clock.instant().atZone(form.conference().heldAt().getZone()));
        if (move.isEmpty()) {
            return form(form, model);
        }
        try {
            return form.typed().get("then").equals("move") && isAsChecked(form) ? done(form, move.get(), caller, next)
                    : check(form, move.get(), caller, model);
        } catch (BookingRefused e) {
            e.reasons().forEach(reason -> form.typed().problem(Reasons.field(reason), Reasons.words(reason, form.conference())));
            return form(form, model);
        }
    }

    /** What is confirmed is what was shown: nobody else has moved it in the meantime. */
    private static boolean isAsChecked(MoveForm form) {
        return form.typed().get("revision").equals(Integer.toString(form.conference().revision()));
    }

    private String done(MoveForm form, Move move, Account caller, RedirectAttributes next) {
        Conference moved = changes.move(form.conference().id(), move, caller.actor());
        next.addFlashAttribute("done", "The conference is moved to " + MoveForm.said(moved.heldAt().toLocalDateTime())
                + ". Everybody concerned is being told.");
        return "redirect:/conferences/" + moved.reference();
    }

    private String check(MoveForm form, Move move, Account caller, Model model) {
        TryChange.Effect effect = tryChange.move(form.conference().id(), move, caller.actor());
        model.addAttribute("conference", form.conference());
        model.addAttribute("moved", effect.changed());
        model.addAttribute("typed", form.typed());
        model.addAttribute("ownDoors", form.ownDoors());
        model.addAttribute("ownTimes", form.ownTimesIn(effect.changed()));
        model.addAttribute("comparison", Comparison.of(effect));
        model.addAttribute("told", Told.ofMove(form.conference()));
        model.addAttribute("meanwhile", form.typed().get("then").equals("move"));
        return "change/move-check";
    }

    private static String form(MoveForm form, Model model) {
        model.addAttribute("conference", form.conference());
        model.addAttribute("typed", form.typed());
        model.addAttribute("form", form);
        return "change/move";
    }

    private Conference stillToBeHeld(Account caller, String reference) {
        return Optional.of(grants.conference(caller, reference)).filter(conference -> !conference.state().ended()).orElseThrow(NotFound::new);
    }
}
