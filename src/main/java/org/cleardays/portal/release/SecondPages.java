package org.cleardays.portal.release;

import java.util.Optional;
import java.util.UUID;

import org.cleardays.conference.Person;
import org.cleardays.disclosure.Copy;
import org.cleardays.disclosure.CopyDecision;
import org.cleardays.disclosure.Disclosures;
import org.cleardays.disclosure.Released;
import org.cleardays.portal.account.Account;
import org.cleardays.portal.act.Grants;
import org.cleardays.portal.act.NotFound;
import org.cleardays.portal.act.Release;
import org.cleardays.report.Report;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a second person agrees, or does not, that a copy goes although the gate found words in it. */
@Controller
class SecondPages {

    private final Grants grants;
    private final Disclosures disclosures;
    private final Release release;

    SecondPages(Grants grants, Disclosures disclosures, Release release) {
        this.grants = grants;
        this.disclosures = disclosures;
        this.release = release;
    }

    /** What was filled in; {@code then} is {@code agree} or {@code refuse}. */
    record Answer(String secondDecidedBy, String secondReason, String seen, String then) {

        boolean complete() {
            return secondDecidedBy != null && !secondDecidedBy.isBlank() && secondReason != null && !secondReason.isBlank();
        }
    }

    @PostMapping("/reports/{id}/release/{reader}/second")
    String answer(@PathVariable UUID id, @PathVariable String reader, @ModelAttribute Answer answer, Account caller, RedirectAttributes next) {
        Report report = grants.report(caller, id);
        Person person = Grants.readerOf(grants.conference(caller, report.conferenceId()), reader);
        if (!answer.complete()) {
            next.addFlashAttribute("problem", "Write who decided and why");
            next.addFlashAttribute("second", answer);
        } else if ("agree".equals(answer.then())) {
            agree(report, person, answer, caller, next);
        } else {
            release.refuse(id, person.id(), answer.secondDecidedBy(), answer.secondReason(), caller.actor());
            next.addFlashAttribute("done", "Recorded. The copy stays here, and nothing was sent.");
        }
        return "redirect:/reports/" + id + "/release/" + reader;
    }

    private void agree(Report report, Person reader, Answer answer, Account caller, RedirectAttributes next) {
        if (!sees(report, reader).equals(answer.seen())) {
            next.addFlashAttribute("problem", "This copy is not the one that was shown before. Read it, then decide");
            return;
        }
        switch (release.agree(report.id(), reader.id(), answer.secondDecidedBy(), answer.secondReason(), caller.actor())) {
            case Released.Ready ready -> next.addFlashAttribute("done", "Released to " + reader.firstName() + ".");
            case Released.NotTheSecond not -> {
                next.addFlashAttribute("problem", not.why());
                next.addFlashAttribute("second", answer);
            }
            case Released.Stopped stopped ->
                    next.addFlashAttribute("problem", "Nothing was sent: look at the words that were found, and decide anew");
            case Released other ->
                    next.addFlashAttribute("problem", "Nothing was sent: this copy has changed since. Look at how it stands now");
        }
    }

    /** What the first person wants to go, as it would be now. */
    private String sees(Report report, Person reader) {
        Copy copy = disclosures.copiesOf(report.id()).stream().filter(one -> one.readerId().equals(reader.id())).findFirst()
                .orElseThrow(NotFound::new);
        return Beside.asked(Optional.of(copy), disclosures.decisionsAbout(copy.id())).map(CopyDecision::statements)
                .map(statements -> Beside.hashOf(disclosures.preview(report.id(), reader.id(), statements))).orElse("");
    }
}
