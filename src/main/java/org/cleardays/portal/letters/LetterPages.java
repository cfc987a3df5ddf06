package org.cleardays.portal.letters;

import java.util.List;
import java.util.Optional;

import org.cleardays.conference.Conference;
import org.cleardays.conference.Person;
import org.cleardays.document.word.MissingFields;
import org.cleardays.invitation.InvitationPack;
import org.cleardays.invitation.Invitations;
import org.cleardays.portal.account.Account;
import org.cleardays.portal.act.Grants;
import org.cleardays.portal.act.NotFound;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Each invitee's letter as that person gets it: words, PDF and Word file; a merge field without a value is named instead. */
@Controller
@RequestMapping("/conferences/{reference}/letters")
class LetterPages {

    private static final String PDF = "application/pdf";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final Grants grants;
    private final Invitations invitations;

    LetterPages(Grants grants, Invitations invitations) {
        this.grants = grants;
        this.invitations = invitations;
    }

    @GetMapping
    String first(@PathVariable String reference, Account caller) {
        Conference conference = grants.conference(caller, reference);
        String page = "/conferences/" + conference.reference();
        return "redirect:" + page + invited(conference).stream().findFirst().map(person -> "/letters/" + person.key()).orElse("");
    }

    @GetMapping("/{person}")
    String show(@PathVariable String reference, @PathVariable String person, Account caller, Model model) {
        Conference conference = grants.conference(caller, reference);
        Person invitee = invitee(conference, person);
        model.addAttribute("conference", conference);
        model.addAttribute("invited", invited(conference));
        model.addAttribute("invitee", invitee);
        try {
            InvitationPack pack = invitations.previewFor(conference.id(), invitee.id());
            model.addAttribute("pack", Optional.of(pack));
            model.addAttribute("paragraphs", List.of(pack.letterText().strip().split("\n{2,}")));
        } catch (MissingFields missing) {
            model.addAttribute("pack", Optional.empty());
            model.addAttribute("problem", missing.getMessage());
        }
        return "letter";
    }

    @GetMapping("/{person}/letter.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String reference, @PathVariable String person, Account caller) {
        return file("letter.pdf", PDF, pack(reference, person, caller).letterPdf());
    }

    @GetMapping("/{person}/letter.docx")
    ResponseEntity<byte[]> word(@PathVariable String reference, @PathVariable String person, Account caller) {
        return file("letter.docx", WORD, pack(reference, person, caller).letterWord());
    }

    private InvitationPack pack(String reference, String person, Account caller) {
        Conference conference = grants.conference(caller, reference);
        try {
            return invitations.previewFor(conference.id(), invitee(conference, person).id());
        } catch (MissingFields missing) {
            throw new NotFound(missing);
        }
    }

    private static List<Person> invited(Conference conference) {
        return conference.people().stream().filter(Person::invited).toList();
    }

    private static Person invitee(Conference conference, String key) {
        return invited(conference).stream().filter(person -> person.key().equals(key)).findFirst().orElseThrow(NotFound::new);
    }

    private static ResponseEntity<byte[]> file(String name, String mediaType, byte[] bytes) {
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_TYPE, mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString()).body(bytes);
    }
}
