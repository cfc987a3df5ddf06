package org.cleardays.portal.post;

import java.util.UUID;

import org.cleardays.conference.Conference;
import org.cleardays.document.ContentStore;
import org.cleardays.portal.account.Account;
import org.cleardays.portal.act.Grants;
import org.cleardays.portal.act.NotFound;
import org.cleardays.portal.act.SendBack;
import org.cleardays.report.Report;
import org.cleardays.report.ReportState;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A report that came as a photograph or a scan: a person reads it, and sends it back or types it up. */
@Controller
@RequestMapping("/reports/{id}/picture")
class PicturePages {

    private final Grants grants;
    private final SendBack sendBack;
    private final ContentStore contentStore;

    PicturePages(Grants grants, SendBack sendBack, ContentStore contentStore) {
        this.grants = grants;
        this.sendBack = sendBack;
        this.contentStore = contentStore;
    }

    @GetMapping
    String show(@PathVariable UUID id, Account caller, Model model) {
        Report report = waiting(id, caller);
        Conference conference = grants.conference(caller, report.conferenceId());
        model.addAttribute("report", report);
        model.addAttribute("conference", conference);
        model.addAttribute("author", conference.person(report.authorId()));
        return "post/picture";
    }

    @GetMapping("/file")
    ResponseEntity<byte[]> file(@PathVariable UUID id, Account caller) {
        Report report = waiting(id, caller);
        byte[] bytes = contentStore.get(report.originalId().orElseThrow(NotFound::new)).bytes();
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_TYPE, "application/octet-stream")
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(id + ".bin").build().toString()).body(bytes);
    }

    @PostMapping("/back")
    String back(@PathVariable UUID id, @RequestParam(defaultValue = "") String sentence, Account caller, Model model, RedirectAttributes next) {
        Report report = waiting(id, caller);
        if (sentence.isBlank()) {
            model.addAttribute("problem", "Write what the author is to do");
            return show(id, caller, model);
        }
        sendBack.picture(report.id(), sentence.strip(), caller.actor());
        next.addFlashAttribute("done", "It is sent back to its author, with your sentence.");
        return "redirect:/";
    }

    private Report waiting(UUID id, Account caller) {
        Report report = grants.report(caller, id);
        if (report.state() != ReportState.NEEDS_A_PERSON) {
            throw new NotFound();
        }
        return report;
    }
}
