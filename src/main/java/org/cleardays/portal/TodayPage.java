package org.cleardays.portal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.cleardays.handover.HeldWorks;
import org.cleardays.intake.Intake;
import org.cleardays.intake.IntakeSum;
import org.cleardays.portal.account.Account;
import org.cleardays.portal.account.StaffRole;
import org.cleardays.portal.act.Grants;
import org.cleardays.portal.view.PlainWords;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The first page: what there is to do today, for whoever signed in; and the sign-in itself. */
@Controller
class TodayPage {

    /** Outcomes in the order in which people ask for them. */
    private static final List<String> ORDER = List.of("filed", "nothing-to-add", "returned", "held", "duplicate", "response", "receipt", "ignored");

    private final Worklist worklist;
    private final Grants grants;
    private final Intake intake;
    private final HeldWorks heldWorks;
    private final PlainWords words;

    TodayPage(Worklist worklist, Grants grants, Intake intake, HeldWorks heldWorks, PlainWords words) {
        this.worklist = worklist;
        this.grants = grants;
        this.intake = intake;
        this.heldWorks = heldWorks;
        this.words = words;
    }

    @GetMapping("/")
    String today(Account caller, Model model) {
        if (!caller.has(StaffRole.BUSINESS_SUPPORT)) {
            return caller.has(StaffRole.CHAIR) ? "redirect:/conferences" : "redirect:/accounts";
        }
        model.addAttribute("work", worklist.now());
        model.addAttribute("held", intake.held().size() + heldWorks.waiting().size());
        model.addAttribute("sumLine", sumLine(intake.sum(), words));
        return "today";
    }

    @GetMapping("/conferences")
    String conferences(Account caller, Model model) {
        model.addAttribute("conferences", grants.conferences(caller));
        return "conferences";
    }

    @GetMapping("/sign-in")
    String signIn(@RequestParam(required = false) String error, @RequestParam(required = false) String out, Model model) {
        model.addAttribute("failed", error != null);
        model.addAttribute("out", out != null);
        return "sign-in";
    }

    /** "57 received: 51 reports filed, 4 sent back, 2 held". */
    static String sumLine(IntakeSum sum, PlainWords words) {
        List<String> parts = new ArrayList<>();
        sum.byOutcome().entrySet().stream().sorted(Comparator.comparingInt(outcome -> ORDER.indexOf(outcome.getKey())))
                .forEach(outcome -> parts.add(words.cameIn(outcome.getKey(), outcome.getValue())));
        if (sum.waiting() > 0) {
            parts.add(words.cameIn("waiting", sum.waiting()));
        }
        return sum.received() + " received" + (parts.isEmpty() ? "" : ": " + String.join(", ", parts));
    }
}
