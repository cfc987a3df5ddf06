package org.cleardays.portal.release;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.cleardays.conference.Child;
import org.cleardays.conference.Conference;
import org.cleardays.disclosure.young.YoungAnswer;
import org.cleardays.disclosure.young.YoungDecision;
import org.cleardays.disclosure.young.YoungVersion;
import org.cleardays.pack.family.Paper;
import org.cleardays.pack.family.Served;
import org.cleardays.portal.account.Account;
import org.cleardays.portal.act.GiveToYoung;
import org.cleardays.portal.act.Grants;
import org.cleardays.portal.act.NotFound;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What each young person of a conference reads: decided here, printed here, and put into their hand by whoever sits beside them. */
@Controller
@RequestMapping("/conferences/{reference}/young-people")
class YoungPages {

    /** A box that is ticked: {@code pick.REPORT.NUMBER}. */
    private static final Pattern PICK = Pattern.compile("pick\\.([0-9a-f-]{36})\\.([0-9]{1,6})");

    private final Grants grants;
    private final GiveToYoung give;

    YoungPages(Grants grants, GiveToYoung give) {
        this.grants = grants;
        this.give = give;
    }

    /** A child, and what was decided about it. */
    public record Line(Child child, Optional<YoungVersion> version, boolean printable) {
    }

    @GetMapping
    String list(@PathVariable String reference, Account caller, Model model) {
        Conference conference = grants.conference(caller, reference);
        model.addAttribute("conference", conference);
        model.addAttribute("lines", conference.children().stream().filter(child -> !child.unborn()).map(child -> new Line(child,
                give.of(conference.id(), child.id()), give.paper(conference.id(), child.id()).filter(Served.Whole.class::isInstance).isPresent()))
                .toList());
        return "young/list";
    }

    @GetMapping("/{child}")
    String form(@PathVariable String reference, @PathVariable String child, Account caller, Model model) {
        return page(grants.conference(caller, reference), child, Map.of(), List.of(), model);
    }

    @PostMapping("/{child}")
    String decide(@PathVariable String reference, @PathVariable String child, @RequestParam Map<String, String> fields, Account caller,
                  Model model, RedirectAttributes next) {
        Conference conference = grants.conference(caller, reference);
        YoungDecision decision = new YoungDecision(conference.id(), child(conference, child).id(), fields.getOrDefault("decidedBy", ""),
                fields.getOrDefault("beside", ""), day(fields.getOrDefault("day", "")), picked(fields));
        return switch (give.decide(decision, caller.actor())) {
            case YoungAnswer.Recorded recorded -> {
                next.addFlashAttribute("done", "Recorded. Print it, and give it to " + recorded.version().decision().beside()
                        + ", who sits beside them.");
                yield "redirect:/conferences/" + conference.reference() + "/young-people";
            }
            case YoungAnswer.Refused refused -> page(conference, child, fields, refused.reasons(), model);
            case YoungAnswer.Stopped stopped -> page(conference, child, fields, List.of(
                    "Something chosen holds words kept from somebody of the family: "
                    + String.join(", ", stopped.hits().stream().map(hit -> "“" + hit.found() + "”").distinct().toList()) + ". Leave it out."), model);
        };
    }

    @GetMapping("/{child}/version.pdf")
    ResponseEntity<byte[]> print(@PathVariable String reference, @PathVariable String child, Account caller) {
        Conference conference = grants.conference(caller, reference);
        Paper paper = give.paper(conference.id(), child(conference, child).id()).map(served -> switch (served) {
            case Served.Whole whole -> whole.paper();
            case Served.Stopped stopped -> null;
        }).orElseThrow(NotFound::new);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).header(HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(paper.fileName()).build().toString()).body(paper.bytes());
    }

    @PostMapping("/{child}/given")
    String given(@PathVariable String reference, @PathVariable String child, Account caller, RedirectAttributes next) {
        give.given(version(grants.conference(caller, reference), child).id(), caller.actor());
        next.addFlashAttribute("done", "Recorded as given by hand.");
        return "redirect:/conferences/" + reference + "/young-people";
    }

    @PostMapping("/{child}/withdraw")
    String withdraw(@PathVariable String reference, @PathVariable String child, Account caller, RedirectAttributes next) {
        give.withdraw(version(grants.conference(caller, reference), child).id(), caller.actor());
        next.addFlashAttribute("done", "It is taken back. There is nothing for this young person now.");
        return "redirect:/conferences/" + reference + "/young-people";
    }

    private String page(Conference conference, String child, Map<String, String> fields, List<String> problems, Model model) {
        Child young = child(conference, child);
        model.addAttribute("conference", conference);
        model.addAttribute("child", young);
        model.addAttribute("version", give.of(conference.id(), young.id()).orElse(null));
        model.addAttribute("reports", give.toChooseFrom(conference.id()));
        model.addAttribute("fields", fields);
        model.addAttribute("problems", problems);
        return "young/decide";
    }

    private static Map<UUID, List<Integer>> picked(Map<String, String> fields) {
        Map<UUID, List<Integer>> picked = new LinkedHashMap<>();
        fields.keySet().stream().map(PICK::matcher).filter(Matcher::matches).forEach(pick ->
                picked.computeIfAbsent(UUID.fromString(pick.group(1)), report -> new ArrayList<>()).add(Integer.parseInt(pick.group(2))));
        return picked;
    }

    private static LocalDate day(String written) {
        try {
            return LocalDate.parse(written.strip());
        } catch (DateTimeException e) {
            return null;
        }
    }

    private YoungVersion version(Conference conference, String child) {
        return give.of(conference.id(), child(conference, child).id()).orElseThrow(NotFound::new);
    }

    private static Child child(Conference conference, String key) {
        return conference.children().stream().filter(child -> child.key().equals(key) && !child.unborn()).findFirst().orElseThrow(NotFound::new);
    }
}
