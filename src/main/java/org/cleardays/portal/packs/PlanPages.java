package org.cleardays.portal.packs;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.cleardays.conference.Conference;
import org.cleardays.pack.Pack;
import org.cleardays.pack.plan.PackPlan;
import org.cleardays.pack.Packs;
import org.cleardays.pack.progress.PackProgress;
import org.cleardays.pack.progress.Step;
import org.cleardays.portal.account.Account;
import org.cleardays.portal.act.BuildPack;
import org.cleardays.portal.act.Grants;
import org.cleardays.portal.act.NotFound;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows the office what the chair's next pack will hold, lets it be put in another order, and shows its building as it happens. */
@Controller
@RequestMapping("/conferences/{reference}/pack")
class PlanPages {

    /** As for every page, and its own script, which listens to its own server: nothing else. */
    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; script-src 'self'; "
            + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final Grants grants;
    private final Packs packs;
    private final PackProgress progress;
    private final StepEvents events;
    private final BuildPack build;

    PlanPages(Grants grants, Packs packs, PackProgress progress, StepEvents events, BuildPack build) {
        this.grants = grants;
        this.packs = packs;
        this.progress = progress;
        this.events = events;
        this.build = build;
    }

    @GetMapping
    String show(@PathVariable String reference, Account caller, Model model) {
        Conference conference = grants.conference(caller, reference);
        model.addAttribute("conference", conference);
        model.addAttribute("plan", packs.plan(conference.id()));
        model.addAttribute("steps", progress.of(conference.id()));
        return "packs/plan";
    }

    @GetMapping("/building")
    String building(@PathVariable String reference, Account caller, Model model, HttpServletResponse response) {
        Conference conference = grants.conference(caller, reference);
        List<Step> steps = progress.of(conference.id());
        Optional<Step> newest = steps.isEmpty() ? Optional.empty() : Optional.of(steps.getLast());
        model.addAttribute("conference", conference);
        model.addAttribute("steps", steps);
        model.addAttribute("running", newest.filter(step -> !step.last()).isPresent());
        model.addAttribute("failed", newest.filter(step -> step.kind() == Step.Kind.FAILED).isPresent());
        model.addAttribute("heading", heading(newest));
        model.addAttribute("pack", packs.of(conference.id()).stream().max(Comparator.comparing(Pack::number)).orElse(null));
        response.setHeader("Content-Security-Policy", POLICY);
        return "packs/building";
    }

    private static String heading(Optional<Step> newest) {
        return newest.map(step -> switch (step.kind()) {
            case DONE, NAMED -> step.number() == 1 ? "The pack is about to be built" : "The pack is being built";
            case ENDED -> "The pack: all steps are done";
            case FAILED -> "The pack could not be built this time";
        }).orElse("No pack was built yet");
    }

    @GetMapping(path = "/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter events(@PathVariable String reference, @RequestHeader(name = "Last-Event-ID", defaultValue = "") String after, Account caller) {
        return events.of(grants.conference(caller, reference).id(), after);
    }

    @GetMapping("/preview")
    ResponseEntity<byte[]> preview(@PathVariable String reference, Account caller) {
        Conference conference = grants.conference(caller, reference);
        String name = "pack-" + conference.reference() + "-preview.pdf";
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.inline().filename(name).build().toString())
                .body(packs.preview(conference.id()));
    }

    /** Moves one report a place up or down. */
    @PostMapping("/order")
    String order(@PathVariable String reference, @RequestParam UUID author, @RequestParam String way, Account caller, RedirectAttributes next) {
        Conference conference = grants.conference(caller, reference);
        List<UUID> authors = new ArrayList<>(packs.plan(conference.id()).reports().stream().map(PackPlan.PlannedReport::report)
                .map(report -> report.authorId()).toList());
        int at = authors.indexOf(author);
        int to = way.equals("up") ? at - 1 : at + 1;
        if (at < 0) {
            throw new NotFound();
        }
        if (to >= 0 && to < authors.size()) {
            Collections.swap(authors, at, to);
            build.order(conference.id(), authors, caller.actor());
        }
        int place = authors.indexOf(author) + 1;
        next.addFlashAttribute("moved", place);
        next.addFlashAttribute("done", conference.person(author).agency() + " now stands " + place + " of " + authors.size() + ".");
        return "redirect:/conferences/" + conference.reference() + "/pack#" + button(way, place, authors.size());
    }

    /** Where whoever moved it stands afterwards: on the same button of the same report, or on the other one where that is no more. */
    private static String button(String way, int place, int places) {
        return way.equals("up") && place > 1 || place == places ? "up-" + place : "down-" + place;
    }

    @PostMapping("/build")
    String build(@PathVariable String reference, Account caller) {
        Conference conference = grants.conference(caller, reference);
        build.now(conference.id(), caller.actor());
        return "redirect:/conferences/" + conference.reference() + "/pack/building";
    }
}
