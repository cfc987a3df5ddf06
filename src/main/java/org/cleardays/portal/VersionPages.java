package org.cleardays.portal;

import java.util.UUID;

import org.cleardays.conference.Conference;
import org.cleardays.portal.account.Account;
import org.cleardays.portal.act.Grants;
import org.cleardays.report.Report;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows the office the versions of a report: what changed from one to the next, and who had the old one. */
@Controller
class VersionPages {

    private final Grants grants;
    private final ReportVersions versions;

    VersionPages(Grants grants, ReportVersions versions) {
        this.grants = grants;
        this.versions = versions;
    }

    @GetMapping("/reports/{id}/versions")
    String show(@PathVariable UUID id, Account caller, Model model) {
        Report report = grants.report(caller, id);
        Conference conference = grants.conference(caller, report.conferenceId());
        model.addAttribute("conference", conference);
        model.addAttribute("author", conference.person(report.authorId()));
        model.addAttribute("versions", versions.of(report, conference));
        return "versions";
    }
}
