package org.cleardays.portal.release;

import java.util.UUID;

import org.cleardays.portal.account.Account;
import org.cleardays.portal.act.Grants;
import org.cleardays.portal.act.Release;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the office records that an agency has released its own report for sharing. */
@Controller
class AgencyPages {

    private final Grants grants;
    private final Release release;

    AgencyPages(Grants grants, Release release) {
        this.grants = grants;
        this.release = release;
    }

    @PostMapping("/reports/{id}/agency-release")
    String record(@PathVariable UUID id, @RequestParam(defaultValue = "") String releasedBy, @RequestParam(defaultValue = "") String how,
                  Account caller, RedirectAttributes next) {
        grants.report(caller, id);
        if (releasedBy.isBlank() || how.isBlank()) {
            next.addFlashAttribute("problem", "Write who at the agency released it, and how they said so");
        } else {
            release.recordAgencyRelease(id, releasedBy, how, caller.actor());
            next.addFlashAttribute("done", "Recorded: the agency has released its report. You can release each copy now.");
        }
        return "redirect:/reports/" + id + "/release";
    }
}
