package org.cleardays.portal.link;

import java.util.Comparator;
import java.util.Optional;

import org.cleardays.countersign.CountersignRequest;
import org.cleardays.countersign.Countersignatures;
import org.cleardays.countersign.Decided;
import org.cleardays.dispatch.Links.Link;
import org.cleardays.portal.act.Countersign;
import org.cleardays.portal.view.ReportSheet;
import org.cleardays.report.Report;
import org.cleardays.report.ReportForms;
import org.cleardays.report.Reports;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a manager reads one report, and signs or declines it. */
@Controller
@RequestMapping("/countersign")
class CountersignPages {

    private final CurrentLink current;
    private final Countersignatures countersignatures;
    private final Countersign countersign;
    private final Reports reports;
    private final ReportForms forms;

    CountersignPages(CurrentLink current, Countersignatures countersignatures, Countersign countersign, Reports reports, ReportForms forms) {
        this.current = current;
        this.countersignatures = countersignatures;
        this.countersign = countersign;
        this.reports = reports;
        this.forms = forms;
    }

    @GetMapping
    String show(LinkAuthentication came, Model model) {
        Link link = current.link(came);
        CountersignRequest request = countersignatures.get(link.targetId());
        Report report = reports.get(request.reportId());
        model.addAttribute("conference", current.conference(link));
        model.addAttribute("author", current.conference(link).person(report.authorId()));
        model.addAttribute("manager", current.person(link));
        model.addAttribute("request", request);
        model.addAttribute("report", report);
        model.addAttribute("sheet", ReportSheet.of(report, forms));
        model.addAttribute("since", readBefore(report, link).map(earlier -> reports.difference(earlier.id(), report.id())).orElse(null));
        return "countersign";
    }

    /** The version that this manager was asked about before, if there was one. */
    private Optional<Report> readBefore(Report report, Link link) {
        return reports.of(report.conferenceId()).stream()
                .filter(other -> other.authorId().equals(report.authorId()) && other.version() < report.version())
                .filter(other -> countersignatures.forReport(other.id()).filter(asked -> asked.personId().equals(link.personId())).isPresent())
                .max(Comparator.comparingInt(Report::version));
    }

    @PostMapping
    String decide(@RequestParam(defaultValue = "") String decision, @RequestParam(defaultValue = "") String contentHash,
                  @RequestParam(defaultValue = "") String reasons, LinkAuthentication came, Model model, RedirectAttributes next) {
        Link link = current.link(came);
        String problem = problemWith(decision, reasons);
        if (!problem.isBlank()) {
            model.addAttribute("problem", problem);
            model.addAttribute("reasons", reasons);
            model.addAttribute("decision", decision);
            return show(came, model);
        }
        String actor = "person:" + link.personId();
        Decided decided = decision.equals("sign") ? countersign.sign(link.targetId(), contentHash, actor)
                : countersign.decline(link.targetId(), reasons.strip(), actor);
        if (decided instanceof Decided.Lapsed) {
            next.addFlashAttribute("lapsed", true);
        }
        return "redirect:/countersign";
    }

    private static String problemWith(String decision, String reasons) {
        return switch (decision) {
            case "sign" -> "";
            case "decline" -> reasons.isBlank() ? "Write why the report is not ready, for its author" : "";
            default -> "Select whether the report is ready to share";
        };
    }
}
