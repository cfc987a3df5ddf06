package org.cleardays.portal;

import org.cleardays.portal.account.Account;
import org.cleardays.portal.account.StaffRole;
import org.cleardays.portal.act.Grants;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page: what there is to do today, for whoever signed in; and the sign-in itself. */
@Controller
class TodayPage {

    private final Worklist worklist;
    private final Grants grants;

    TodayPage(Worklist worklist, Grants grants) {
        this.worklist = worklist;
        this.grants = grants;
    }

    @GetMapping("/")
    String today(Account caller, Model model) {
        if (!caller.has(StaffRole.BUSINESS_SUPPORT)) {
            return caller.has(StaffRole.CHAIR) ? "redirect:/conferences" : "redirect:/accounts";
        }
        model.addAttribute("work", worklist.now());
        return "today";
    }

    @GetMapping("/conferences")
    String conferences(Account caller, Model model) {
        model.addAttribute("conferences", grants.conferences(caller));
        return "conferences";
    }

    @GetMapping("/sign-in")
    String signIn() {
        return "sign-in";
    }
}
