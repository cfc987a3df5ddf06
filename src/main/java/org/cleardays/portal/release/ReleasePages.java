package org.cleardays.portal.release;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.cleardays.conference.Conference;
import org.cleardays.conference.Person;
import org.cleardays.disclosure.CarriedPages;
import org.cleardays.disclosure.Copy;
import org.cleardays.disclosure.CopyDecision;
import org.cleardays.disclosure.Disclosures;
import org.cleardays.disclosure.Released;
import org.cleardays.disclosure.kept.KeptStatement;
import org.cleardays.portal.account.Account;
import org.cleardays.portal.act.Grants;
import org.cleardays.portal.act.Release;
import org.cleardays.portal.view.ReportSheet;
import org.cleardays.report.Report;
import org.cleardays.report.ReportForms;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a person sees a reader's copy beside the report, and releases it. */
@Controller
@RequestMapping("/reports/{id}/release")
class ReleasePages {

    private final Grants grants;
    private final Disclosures disclosures;
    private final Release release;
    private final ReportForms forms;
    private final CarriedPages carried;

    ReleasePages(Grants grants, Disclosures disclosures, Release release, ReportForms forms, CarriedPages carried) {
        this.grants = grants;
        this.disclosures = disclosures;
        this.release = release;
        this.forms = forms;
        this.carried = carried;
    }

    /** What was filled in. */
    record Filled(List<Integer> statements, List<Integer> kept, String decidedBy, String reason, String gateOverride, String seen, String then) {

        Filled {
            statements = statements == null ? List.of() : List.copyOf(statements);
            kept = kept == null ? List.of() : List.copyOf(kept);
        }

        /** The statements to be taken out of the copy. */
        Release.Decision keeping() {
            return new Release.Decision(kept, decidedBy, reason, "");
        }

        boolean keeps() {
            return "keep".equals(then);
        }

        Release.Decision decision() {
            return new Release.Decision(statements, decidedBy, reason, gateOverride);
        }

        boolean previewOnly() {
            return "preview".equals(then);
        }

        boolean withholds() {
            return "withhold".equals(then);
        }

        boolean complete() {
            return decidedBy != null && !decidedBy.isBlank() && reason != null && !reason.isBlank();
        }
    }

    @GetMapping
    String first(@PathVariable UUID id, Account caller) {
        Conference conference = grants.conference(caller, grants.report(caller, id).conferenceId());
        return "redirect:/reports/" + id + "/release/" + conference.readers().getFirst().key();
    }

    @GetMapping("/{reader}")
    String show(@PathVariable UUID id, @PathVariable String reader, Account caller, Model model) {
        return show(grants.report(caller, id), reader, new Filled(List.of(), List.of(), "", "", "", "", ""), caller, model);
    }

    @PostMapping("/{reader}")
    String decide(@PathVariable UUID id, @PathVariable String reader, @ModelAttribute Filled filled, Account caller, Model model,
                  RedirectAttributes next) {
        Report report = grants.report(caller, id);
        if (filled.previewOnly()) {
            return show(report, reader, filled, caller, model);
        }
        Optional<String> problem = problem(filled);
        if (problem.isPresent()) {
            model.addAttribute("problem", problem.get());
            return show(report, reader, filled, caller, model);
        }
        Person person = Grants.readerOf(grants.conference(caller, report.conferenceId()), reader);
        if (filled.keeps()) {
            return keep(report, person, filled, caller, next);
        }
        if (!filled.withholds() && !Beside.hashOf(disclosures.preview(id, person.id(), filled.statements())).equals(filled.seen())) {
            model.addAttribute("problem", "This copy is not the one that was shown before. Read it, then release it");
            return show(report, reader, filled, caller, model);
        }
        return act(report, person, filled, caller, model, next);
    }

    private static Optional<String> problem(Filled filled) {
        if (filled.keeps() && filled.kept().isEmpty()) {
            return Optional.of("Tick what is to be kept back");
        }
        if (!filled.keeps() && !filled.withholds() && !filled.kept().isEmpty()) {
            return Optional.of("You have ticked something to be kept back. Keep it back first, look at the copy again, and then release it");
        }
        return filled.complete() ? Optional.empty() : Optional.of("Write who decided and why");
    }

    private String keep(Report report, Person reader, Filled filled, Account caller, RedirectAttributes next) {
        boolean open = release.keep(report.id(), reader.id(), filled.keeping(), caller.actor());
        return done(report, reader, open ? "Kept back from " + reader.firstName() + ". Nothing was sent: look at the copy again, and decide."
                : "Nothing was changed: this copy is decided already.", next);
    }

    private String act(Report report, Person reader, Filled filled, Account caller, Model model, RedirectAttributes next) {
        if (filled.withholds()) {
            release.withhold(report.id(), reader.id(), filled.decision(), caller.actor());
            return done(report, reader, reader.firstName() + " gets no copy of this report.", next);
        }
        return switch (release.release(report.id(), reader.id(), filled.decision(), caller.actor())) {
            case Released.Ready ready -> done(report, reader, "Released to " + reader.firstName() + ".", next);
            case Released.AsksSecond asks -> done(report, reader, "Recorded. Nothing was sent: somebody else, who signs in with an account of "
                    + "their own, must agree first.", next);
            case Released.AgencyHasNotReleased closed -> done(report, reader, "Nothing was released: the agency has not released its report. "
                    + "Ask it, and record its answer below.", next);
            case Released.NotTheSecond not -> throw new IllegalStateException("Nobody was asked to be the second person");
            case Released.NothingForReader nothing -> done(report, reader, "Nothing in this report is for " + reader.firstName() + ".", next);
            case Released.ConferenceEnded ended -> done(report, reader, "The conference will not take place. Nothing was released.", next);
            case Released.WithheldAltogether kept -> done(report, reader, "Every report is kept from " + reader.firstName()
                    + " by a recorded decision. Nothing was released.", next);
            case Released.Withheld kept -> done(report, reader, "It was decided that " + reader.firstName()
                    + " gets no copy of this report. Nothing was released.", next);
            case Released.Superseded superseded -> done(report, reader, "A newer version of the report has come. Release that one.", next);
            case Released.Stopped stopped -> {
                model.addAttribute("problem", "Words that must not reach " + reader.firstName() + " were found. Nothing was sent.");
                yield show(report, reader.key(), filled, caller, model);
            }
        };
    }

    private static String done(Report report, Person reader, String says, RedirectAttributes next) {
        next.addFlashAttribute("done", says);
        return "redirect:/reports/" + report.id() + "/release/" + reader.key();
    }

    private String show(Report report, String readerKey, Filled filled, Account caller, Model model) {
        Conference conference = grants.conference(caller, report.conferenceId());
        Person reader = Grants.readerOf(conference, readerKey);
        model.addAttribute("conference", conference);
        model.addAttribute("report", report);
        model.addAttribute("author", conference.person(report.authorId()));
        model.addAttribute("reader", reader);
        model.addAttribute("agencyRelease", disclosures.agencyRelease(report.id(), reader.id()));
        model.addAttribute("agencySharings", release.agencySharings(report.id(), reader.id()));
        model.addAttribute("formSays", report.fields().getOrDefault("shared-with", ""));
        model.addAttribute("sheet", ReportSheet.of(report, forms));
        model.addAttribute("pages", carried.of(report));
        model.addAttribute("filled", filled);
        model.addAttribute("keptBack", disclosures.keptStatements(report.id(), reader.id()).stream()
                .collect(Collectors.toMap(KeptStatement::number, one -> one)));
        Beside beside = beside(report, reader, filled.statements());
        model.addAttribute("beside", beside);
        model.addAttribute("seen", beside.seen());
        return "release";
    }

    private Beside beside(Report report, Person reader, List<Integer> ticked) {
        Optional<Copy> copy = copyOf(report, reader);
        List<CopyDecision> decisions = copy.map(one -> disclosures.decisionsAbout(one.id())).orElse(List.of());
        // a second person sees what the first one wants to go
        List<Integer> besides = Beside.asked(copy, decisions).map(CopyDecision::statements).orElse(ticked);
        return Beside.of(copy, copy.flatMap(one -> disclosures.contentOf(one.id())), disclosures.preview(report.id(), reader.id(), besides),
                decisions);
    }

    private Optional<Copy> copyOf(Report report, Person reader) {
        return disclosures.copiesOf(report.id()).stream().filter(copy -> copy.readerId().equals(reader.id())).findFirst();
    }
}
