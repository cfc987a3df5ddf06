package org.cleardays.portal.change;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;

import org.cleardays.conference.BookingRefused;
import org.cleardays.conference.Conference;
import org.cleardays.conference.Happening;
import org.cleardays.conference.authority.Authorities;
import org.cleardays.portal.account.Account;
import org.cleardays.portal.act.ChangeConference;
import org.cleardays.portal.act.Grants;
import org.cleardays.portal.act.NotFound;
import org.cleardays.portal.act.TryChange;
import org.cleardays.portal.view.PlainWords;
import org.cleardays.portal.view.Times;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Recording an event from which deadlines are counted or by which they are met. */
@Controller
@RequestMapping("/conferences/{reference}/record")
class RecordPages {

    private final Grants grants;
    private final ChangeConference changes;
    private final TryChange tryChange;
    private final Authorities authorities;
    private final PlainWords words;

    RecordPages(Grants grants, ChangeConference changes, TryChange tryChange, Authorities authorities, PlainWords words) {
        this.grants = grants;
        this.changes = changes;
        this.tryChange = tryChange;
        this.authorities = authorities;
        this.words = words;
    }

    @GetMapping
    String form(@PathVariable String reference, @RequestParam(defaultValue = "") String event, Account caller, Model model) {
        return form(booked(caller, reference), Typed.of(Map.of("event", event)), model);
    }

    @PostMapping
    String next(@PathVariable String reference, @RequestParam Map<String, String> fields, Account caller, Model model, RedirectAttributes next) {
        Conference conference = booked(caller, reference);
        Typed typed = Typed.of(fields);
        Optional<Happening> happening = happening(conference, typed);
        if (happening.isEmpty() || typed.get("then").equals("type")) {
            typed.problems().keySet().removeIf(field -> typed.get("then").equals("type"));
            return form(conference, typed, model);
        }
        try {
            return typed.get("then").equals("record") ? done(conference, happening.get(), caller, next)
                    : check(conference, happening.get(), typed, caller, model);
        } catch (BookingRefused e) {
            e.reasons().forEach(reason -> typed.problem(Reasons.field(reason), Reasons.words(reason, conference)));
            return form(conference, typed, model);
        }
    }

    private Optional<Happening> happening(Conference conference, Typed typed) {
        if (!recordable(conference).has(typed.get("event"))) {
            typed.problem("event", "Select what happened");
        }
        Optional<LocalDate> day = typed.day();
        Optional<LocalTime> at = typed.get("time").isBlank() ? Optional.empty() : typed.time("time", "the time of day");
        return typed.wrong() ? Optional.empty() : day.map(date -> new Happening(typed.get("event"), date, at));
    }

    private String done(Conference conference, Happening happening, Account caller, RedirectAttributes next) {
        changes.record(conference.id(), happening, caller.actor());
        next.addFlashAttribute("done", "Recorded: " + said(happening) + ".");
        return "redirect:/conferences/" + conference.reference();
    }

    private String check(Conference conference, Happening happening, Typed typed, Account caller, Model model) {
        TryChange.Effect effect = tryChange.record(conference.id(), happening, caller.actor());
        model.addAttribute("conference", conference);
        model.addAttribute("typed", typed);
        model.addAttribute("said", said(happening));
        model.addAttribute("comparison", Comparison.of(effect));
        return "change/record-check";
    }

    private String said(Happening happening) {
        return words.event(happening.event()) + ", " + Times.full(happening.day())
                + happening.at().map(at -> ", " + Times.clock(happening.day().atTime(at))).orElse("");
    }

    private String form(Conference conference, Typed typed, Model model) {
        model.addAttribute("conference", conference);
        model.addAttribute("typed", typed);
        model.addAttribute("recordable", recordable(conference));
        return "change/record";
    }

    private Recordable recordable(Conference conference) {
        return Recordable.of(authorities.files().stream().filter(file -> file.name().equals(conference.authority())).findFirst()
                .orElseThrow(), words);
    }

    private Conference booked(Account caller, String reference) {
        return Optional.of(grants.conference(caller, reference)).filter(conference -> !conference.state().ended()).orElseThrow(NotFound::new);
    }
}
