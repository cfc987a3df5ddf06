package org.cleardays.portal.link;

import java.util.Optional;

import org.cleardays.conference.Conference;
import org.cleardays.dispatch.Links.Link;
import org.cleardays.portal.act.NotFound;
import org.cleardays.portal.view.ReportSheet;
import org.cleardays.report.Report;
import org.cleardays.report.ReportForms;
import org.cleardays.report.Reports;
import org.cleardays.timescale.Deadline;
import org.cleardays.timescale.Matter;
import org.cleardays.timescale.Timescales;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where an author sees what became of their own report, and what is missing where. */
@Controller
@RequestMapping("/send/check")
class CheckPages {

    private static final MediaType WORD = MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final CurrentLink current;
    private final Reports reports;
    private final ReportForms forms;
    private final Timescales timescales;

    CheckPages(CurrentLink current, Reports reports, ReportForms forms, Timescales timescales) {
        this.current = current;
        this.reports = reports;
        this.forms = forms;
        this.timescales = timescales;
    }

    @GetMapping
    String show(LinkAuthentication came, Model model) {
        Link link = current.link(came);
        Optional<Report> newest = reports.newest(link.conferenceId(), link.personId());
        if (newest.isEmpty()) {
            return "redirect:/send?file";
        }
        Report report = newest.get();
        Conference conference = current.conference(link);
        model.addAttribute("conference", conference);
        model.addAttribute("report", report);
        model.addAttribute("questions", Question.of(report));
        model.addAttribute("inTheFile", Question.inTheFile(report));
        model.addAttribute("sheet", ReportSheet.of(report, forms));
        model.addAttribute("due", timescales.of(conference, Matter.REPORT_SENT, conference.person(link.personId())).map(Deadline::due).orElse(null));
        return "answer/check";
    }

    /** The author's own file with a comment at each place. */
    @GetMapping("/please-change.docx")
    ResponseEntity<byte[]> file(LinkAuthentication came) {
        Link link = current.link(came);
        byte[] commented = reports.newest(link.conferenceId(), link.personId()).flatMap(report -> reports.commented(report.id()))
                .orElseThrow(NotFound::new);
        String name = "report-" + current.conference(link).reference() + "-please-change.docx";
        return ResponseEntity.ok().contentType(WORD)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString()).body(commented);
    }
}
