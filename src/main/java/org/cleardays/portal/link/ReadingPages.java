package org.cleardays.portal.link;

import java.util.UUID;

import org.cleardays.disclosure.Copy;
import org.cleardays.disclosure.DisclosedCopy;
import org.cleardays.dispatch.Links.Link;
import org.cleardays.portal.act.GivePapers;
import org.cleardays.portal.act.NotFound;
import org.cleardays.portal.act.ReadCopy;
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

/** What a reader who has entered the code may read, keep and answer: their own copies, and nothing else. */
@Controller
@RequestMapping("/read")
class ReadingPages {

    private static final int LONGEST_ANSWER = 5000;

    private final CurrentLink current;
    private final ReaderCopies copies;
    private final GivePapers givePapers;
    private final ReadCopy readCopy;

    ReadingPages(CurrentLink current, ReaderCopies copies, GivePapers givePapers, ReadCopy readCopy) {
        this.current = current;
        this.copies = copies;
        this.givePapers = givePapers;
        this.readCopy = readCopy;
    }

    /** One thing to read, in the list. */
    record Item(UUID id, DisclosedCopy content, boolean replaces) {
    }

    @GetMapping
    String list(LinkAuthentication came, Model model, @RequestParam(required = false) String stopped) {
        Link link = current.link(came);
        model.addAttribute("reader", current.person(link).firstName());
        model.addAttribute("items", copies.inOrder(current.copies(link)).stream().map(this::item).toList());
        model.addAttribute("large", current.person(link).reading().largePrint());
        model.addAttribute("stopped", stopped != null);
        return "read/list";
    }

    private Item item(Copy copy) {
        return new Item(copy.id(), copies.contentOf(copy), copies.correction(copy).isPresent());
    }

    @GetMapping("/{copyId}")
    String copy(@PathVariable UUID copyId, LinkAuthentication came, Model model) {
        Copy copy = current.copy(current.link(came), copyId);
        if (!givePapers.mayShow(copy)) {
            return "redirect:" + PaperPages.STOPPED;
        }
        show(copy, came, model);
        readCopy.opened(copy.id());
        return "read/copy";
    }

    /** Nothing of the file but this one page, drawn anew as pixels. */
    @GetMapping("/{copyId}/pages/{number}.png")
    ResponseEntity<byte[]> page(@PathVariable UUID copyId, @PathVariable int number, LinkAuthentication came) {
        Copy copy = current.copy(current.link(came), copyId);
        if (!givePapers.mayShow(copy)) {
            throw new NotFound();
        }
        return ResponseEntity.ok().contentType(MediaType.IMAGE_PNG).body(copies.picture(copy, number).orElseThrow(NotFound::new));
    }

    @PostMapping("/{copyId}/answer")
    String answer(@PathVariable UUID copyId, @RequestParam(defaultValue = "") String words, LinkAuthentication came, Model model,
                  RedirectAttributes next) {
        Copy copy = current.copy(current.link(came), copyId);
        if (words.isBlank() || words.length() > LONGEST_ANSWER) {
            if (!givePapers.mayShow(copy)) {
                return "redirect:" + PaperPages.STOPPED;
            }
            show(copy, came, model);
            model.addAttribute("typed", words);
            model.addAttribute("problem", words.isBlank() ? "Write what you want to tell us"
                    : "What you tell us must be " + LONGEST_ANSWER + " characters or fewer");
            return "read/copy";
        }
        readCopy.answer(copy.id(), words.strip());
        next.addFlashAttribute("done", "answered");
        return "redirect:/read/" + copy.id();
    }

    @PostMapping("/{copyId}/acknowledge")
    String acknowledge(@PathVariable UUID copyId, LinkAuthentication came, RedirectAttributes next) {
        Copy copy = current.copy(current.link(came), copyId);
        readCopy.acknowledge(copy.id());
        next.addFlashAttribute("done", "acknowledged");
        return "redirect:/read/" + copy.id();
    }

    private void show(Copy copy, LinkAuthentication came, Model model) {
        model.addAttribute("large", current.person(current.link(came)).reading().largePrint());
        model.addAttribute("id", copy.id());
        model.addAttribute("copy", copies.contentOf(copy));
        model.addAttribute("pictures", copies.holdsPictures(copies.contentOf(copy)));
        model.addAttribute("answers", copies.answersTo(copy));
        model.addAttribute("answersBefore", copies.answersBefore(copy));
        model.addAttribute("correction", copies.correction(copy).orElse(null));
        model.addAttribute("acknowledgedAt", readCopy.acknowledgedAt(copy.id()).orElse(null));
    }
}
