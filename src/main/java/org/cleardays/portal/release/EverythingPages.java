package org.cleardays.portal.release;

import java.util.UUID;

import org.cleardays.conference.Conference;
import org.cleardays.pack.stopped.EverythingStopped;
import org.cleardays.pack.stopped.FamilyStops;
import org.cleardays.pack.family.Paper;
import org.cleardays.portal.account.Account;
import org.cleardays.portal.act.GivePapers;
import org.cleardays.portal.act.Grants;
import org.cleardays.portal.act.Refused;
import org.cleardays.portal.view.Found;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a person decides about a reader's "everything in one document" that the gate has stopped. */
@Controller
@RequestMapping("/everything/{id}")
class EverythingPages {

    private final Grants grants;
    private final FamilyStops stops;
    private final GivePapers givePapers;

    EverythingPages(Grants grants, FamilyStops stops, GivePapers givePapers) {
        this.grants = grants;
        this.stops = stops;
        this.givePapers = givePapers;
    }

    /** What was filled in; {@code then} is {@code let-through} or {@code keep}. */
    record Answer(String decidedBy, String reason, String seen, String then) {

        boolean complete() {
            return decidedBy != null && !decidedBy.isBlank() && reason != null && !reason.isBlank();
        }
    }

    @GetMapping
    String show(@PathVariable UUID id, Account caller, Model model) {
        EverythingStopped stop = granted(id, caller);
        Conference conference = grants.conference(caller, stop.conferenceId());
        model.addAttribute("stop", stop);
        model.addAttribute("found", Found.in(stop.hits()));
        model.addAttribute("conference", conference);
        model.addAttribute("reader", conference.person(stop.readerId()));
        return "everything";
    }

    @GetMapping("/file")
    ResponseEntity<byte[]> file(@PathVariable UUID id, Account caller) {
        Paper paper = givePapers.toDecide(granted(id, caller));
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(paper.mediaType())).header(HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(paper.fileName()).build().toString()).body(paper.bytes());
    }

    @PostMapping
    String decide(@PathVariable UUID id, @ModelAttribute("answer") Answer answer, Account caller, Model model, RedirectAttributes next) {
        EverythingStopped stop = granted(id, caller);
        if (!answer.complete()) {
            model.addAttribute("problem", "Write who decided and why");
            return show(id, caller, model);
        }
        boolean mayGo = "let-through".equals(answer.then());
        try {
            if (!stop.seen().equals(answer.seen()) || !givePapers.decide(stop, mayGo, answer.decidedBy(), answer.reason(), caller.actor())) {
                model.addAttribute("problem", "More was found since this page was opened. Look at it, and decide again");
                return show(id, caller, model);
            }
        } catch (Refused notTheSecond) {
            model.addAttribute("problem", notTheSecond.getMessage());
            return show(id, caller, model);
        }
        next.addFlashAttribute("done", mayGo ? "Recorded. The reader can open it now."
                : "Recorded. It stays here; each copy can still be read by itself.");
        return "redirect:/everything/" + id;
    }

    private EverythingStopped granted(UUID id, Account caller) {
        EverythingStopped stop = Grants.existing(() -> stops.get(id));
        grants.conference(caller, stop.conferenceId());
        return stop;
    }
}
