package org.cleardays.portal.preview;

import java.util.UUID;
import java.util.stream.Collectors;

import org.cleardays.conference.Conference;
import org.cleardays.conference.Person;
import org.cleardays.disclosure.Disclosures;
import org.cleardays.portal.account.Account;
import org.cleardays.portal.act.Grants;
import org.cleardays.report.Report;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows the office one report as the chair and each reader of the family have it. */
@Controller
class ReaderPages {

    private final Grants grants;
    private final ReaderPreview preview;
    private final Disclosures disclosures;

    ReaderPages(Grants grants, ReaderPreview preview, Disclosures disclosures) {
        this.grants = grants;
        this.preview = preview;
        this.disclosures = disclosures;
    }

    @GetMapping("/reports/{id}/readers")
    String show(@PathVariable UUID id, Account caller, Model model) {
        Report report = grants.report(caller, id);
        Conference conference = grants.conference(caller, report.conferenceId());
        model.addAttribute("conference", conference);
        model.addAttribute("report", report);
        model.addAttribute("author", conference.person(report.authorId()));
        model.addAttribute("agencyReleases", conference.readers().stream()
                .collect(Collectors.toMap(Person::key, reader -> disclosures.agencyRelease(id, reader.id()))));
        model.addAttribute("side", preview.of(report, conference));
        return "preview/readers";
    }
}
