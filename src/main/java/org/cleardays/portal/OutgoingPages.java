package org.cleardays.portal;

import java.util.UUID;

import org.cleardays.conference.Conference;
import org.cleardays.conference.Person;
import org.cleardays.dispatch.Dispatch;
import org.cleardays.dispatch.Dispatches;
import org.cleardays.pack.Pack;
import org.cleardays.portal.account.Account;
import org.cleardays.portal.act.Grants;
import org.cleardays.portal.act.NoLongerSo;
import org.cleardays.portal.act.NotFound;
import org.cleardays.portal.act.OpenPack;
import org.cleardays.portal.act.Refused;
import org.cleardays.portal.act.SendOut;
import org.cleardays.portal.view.Found;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What goes out: letters to post, stopped messages, packs, and codes for readers. */
@Controller
class OutgoingPages {

    private final Grants grants;
    private final Dispatches dispatches;
    private final SendOut sendOut;
    private final OpenPack openPack;
    private final Worklist worklist;

    OutgoingPages(Grants grants, Dispatches dispatches, SendOut sendOut, OpenPack openPack, Worklist worklist) {
        this.grants = grants;
        this.dispatches = dispatches;
        this.sendOut = sendOut;
        this.openPack = openPack;
        this.worklist = worklist;
    }

    @GetMapping("/letters")
    String letters(Model model) {
        model.addAttribute("letters", worklist.now().toPost());
        return "letters";
    }

    @PostMapping("/dispatches/{id}/posted")
    String posted(@PathVariable UUID id, Account caller, RedirectAttributes next) {
        grants.dispatch(caller, id);
        try {
            sendOut.posted(id, caller.actor());
            next.addFlashAttribute("done", "Marked as posted.");
        } catch (NoLongerSo withdrawn) {
            next.addFlashAttribute("done", withdrawn.getMessage());
        }
        return "redirect:/letters";
    }

    @GetMapping("/dispatches/{id}")
    String dispatch(@PathVariable UUID id, Account caller, Model model) {
        Dispatch dispatch = grants.dispatch(caller, id);
        model.addAttribute("dispatch", dispatch);
        model.addAttribute("shut", sendOut.mayBePrinted(dispatch) ? null : SendOut.NOT_ANY_MORE);
        model.addAttribute("hits", dispatches.hits(id));
        model.addAttribute("found", Found.in(dispatches.hits(id)));
        model.addAttribute("conference", grants.conference(caller, dispatch.conferenceId().orElseThrow()));
        return "dispatch";
    }

    @PostMapping("/dispatches/{id}/let-through")
    String letThrough(@PathVariable UUID id, @RequestParam(defaultValue = "") String decidedBy,
                      @RequestParam(defaultValue = "") String reason, Account caller, Model model, RedirectAttributes next) {
        if (decidedBy.isBlank() || reason.isBlank()) {
            model.addAttribute("problem", "Write who decided and why");
            return dispatch(id, caller, model);
        }
        if (grants.dispatch(caller, id).state().equals("stopped")) {
            try {
                sendOut.letThrough(id, decidedBy.strip(), reason.strip(), caller.actor());
            } catch (Refused notTheSecond) {
                model.addAttribute("problem", notTheSecond.getMessage());
                return dispatch(id, caller, model);
            }
            next.addFlashAttribute("done", "It goes out now.");
        }
        return "redirect:/dispatches/" + id;
    }

    @GetMapping("/dispatches/{id}/file")
    ResponseEntity<byte[]> file(@PathVariable UUID id, Account caller) {
        Dispatch dispatch = grants.dispatch(caller, id);
        if (!sendOut.mayBePrinted(dispatch)) {
            throw new NotFound();
        }
        byte[] bytes = dispatches.frozenBytes(dispatch.id());
        boolean letter = bytes.length > 4 && bytes[0] == '%' && bytes[1] == 'P';
        return download(letter ? "application/pdf" : "message/rfc822", id + (letter ? ".pdf" : ".eml"), bytes);
    }

    @GetMapping("/packs/{id}")
    ResponseEntity<byte[]> pack(@PathVariable UUID id, Account caller) {
        Pack pack = grants.pack(caller, id);
        return download("application/pdf", openPack.fileName(pack), openPack.open(pack, caller.actor()));
    }

    /** Shown this once; it is printed, or read out on the telephone. */
    @PostMapping("/conferences/{reference}/codes/{reader}")
    String code(@PathVariable String reference, @PathVariable String reader, Account caller, Model model) {
        Conference conference = grants.conference(caller, reference);
        Person person = SendOut.mayHaveACode(conference, reader).orElseThrow(NotFound::new);
        model.addAttribute("conference", conference);
        model.addAttribute("reader", person);
        model.addAttribute("code", sendOut.code(conference.id(), person.id(), caller.actor()));
        return "code-issued";
    }

    private static ResponseEntity<byte[]> download(String mediaType, String name, byte[] bytes) {
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_TYPE, mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString()).body(bytes);
    }
}
