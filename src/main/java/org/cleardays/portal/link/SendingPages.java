package org.cleardays.portal.link;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.http.HttpSession;

import org.cleardays.conference.Conference;
import org.cleardays.conference.Person;
import org.cleardays.dispatch.Links.Link;
import org.cleardays.dispatch.note.Facts;
import org.cleardays.portal.act.SendReport;
import org.cleardays.portal.view.PortalSettings;
import org.cleardays.report.ReportForms;
import org.cleardays.report.ReportState;
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
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Where an author gets the form and sends a report in; agency and conference come from the link. */
@Controller
@RequestMapping("/send")
class SendingPages {

    private final CurrentLink current;
    private final SendReport sendReport;
    private final ReportForms forms;
    private final Timescales timescales;
    private final Sent sent;

    SendingPages(CurrentLink current, SendReport sendReport, ReportForms forms, Timescales timescales, Sent sent) {
        this.current = current;
        this.sendReport = sendReport;
        this.forms = forms;
        this.timescales = timescales;
        this.sent = sent;
    }

    /** Whose report came back goes to what is missing; the form for another file is one link further. */
    @GetMapping
    String show(@RequestParam(required = false) String file, LinkAuthentication came, HttpSession session, Model model) {
        Sent.forget(session);
        boolean cameBack = file == null && sent.newest(current.link(came)).filter(report -> report.state() == ReportState.RETURNED).isPresent();
        return cameBack ? "redirect:/send/check" : form(came, model);
    }

    private String form(LinkAuthentication came, Model model) {
        Link link = current.link(came);
        Conference conference = current.conference(link);
        model.addAttribute("conference", conference);
        Person author = conference.person(link.personId());
        model.addAttribute("author", author);
        model.addAttribute("newest", sent.newest(link).orElse(null));
        model.addAttribute("due", timescales.of(conference, Matter.REPORT_SENT, author).map(Deadline::due).orElse(null));
        return "send";
    }

    @PostMapping
    String send(@RequestParam(required = false) MultipartFile file, LinkAuthentication came, HttpSession session,
                @ModelAttribute("portal") PortalSettings settings, Model model) throws IOException {
        Link link = current.link(came);
        String name = file == null ? "" : Optional.ofNullable(file.getOriginalFilename()).orElse("");
        byte[] bytes = file == null ? new byte[0] : file.getBytes();
        Optional<String> problem = ReportFile.problemWith(bytes, name, settings.limit());
        if (problem.isPresent()) {
            model.addAttribute("problem", problem.get());
            return form(came, model);
        }
        Sent.remember(session, sendReport.send(link.conferenceId(), link.personId(), name, bytes));
        return "redirect:/send/sent";
    }

    @GetMapping("/sent")
    String sent(LinkAuthentication came, HttpSession session, Model model) {
        Link link = current.link(came);
        Optional<Became> became = sent.of(link, session);
        model.addAttribute("conference", current.conference(link));
        model.addAttribute("became", became.orElse(null));
        model.addAttribute("receipt", became.flatMap(Became::report).map(report -> Facts.receipt(report.id())).orElse(null));
        return became.isPresent() ? "sent" : "redirect:/send";
    }

    @GetMapping("/form.docx")
    ResponseEntity<byte[]> form(LinkAuthentication came) {
        Link link = current.link(came);
        Conference conference = current.conference(link);
        Person author = conference.person(link.personId());
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document"))
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename("report-" + conference.reference() + ".docx").build().toString())
                .body(forms.blankFor(conference, author));
    }
}
