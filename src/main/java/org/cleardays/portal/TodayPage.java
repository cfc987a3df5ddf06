package org.cleardays.portal;

import java.util.List;
import java.util.UUID;

import org.cleardays.conference.Conference;
import org.cleardays.conference.Person;
import org.cleardays.pack.stopped.FamilyStops;
import org.cleardays.portal.account.Account;
import org.cleardays.portal.account.StaffRole;
import org.cleardays.portal.act.Grants;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The first page: what there is to do today, for whoever signed in; and the sign-in itself. */
@Controller
class TodayPage {

    private final Worklist worklist;
    private final Grants grants;
    private final CameIn cameIn;
    private final ChaseList chaseList;
    private final FamilyStops stops;

    TodayPage(Worklist worklist, Grants grants, CameIn cameIn, ChaseList chaseList, FamilyStops stops) {
        this.worklist = worklist;
        this.grants = grants;
        this.cameIn = cameIn;
        this.chaseList = chaseList;
        this.stops = stops;
    }

    @GetMapping("/")
    String today(Account caller, Model model) {
        if (!caller.has(StaffRole.BUSINESS_SUPPORT)) {
            return caller.has(StaffRole.CHAIR) ? "redirect:/conferences" : "redirect:/accounts";
        }
        model.addAttribute("work", worklist.now());
        model.addAttribute("chase", chaseList.now());
        model.addAttribute("everything", everything(caller));
        model.addAttribute("held", cameIn.held());
        model.addAttribute("pictures", cameIn.pictures());
        model.addAttribute("answers", cameIn.answers());
        model.addAttribute("sumLine", cameIn.sumLine());
        return "today";
    }

    /** One reader's copies in one document, stopped by the gate. */
    record Everything(UUID id, Person reader, String reference) {
    }

    private List<Everything> everything(Account caller) {
        return stops.waiting().stream().map(stop -> {
            Conference conference = grants.conference(caller, stop.conferenceId());
            return new Everything(stop.id(), conference.person(stop.readerId()), conference.reference());
        }).toList();
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
}
