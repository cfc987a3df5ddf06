package org.cleardays.portal.rules;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

import org.cleardays.calendar.Calendars;
import org.cleardays.conference.ConferenceKind;
import org.cleardays.conference.authority.Authorities;
import org.cleardays.conference.authority.AuthorityFile;
import org.cleardays.portal.act.Grants;
import org.cleardays.portal.act.NotFound;
import org.cleardays.timescale.AuthorityRules;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** An authority's rules read aloud, with a worked example whose dates can be changed. */
@Controller
@RequestMapping("/timescales")
class RulesPages {

    private final Authorities authorities;
    private final Calendars calendars;
    private final Clock clock;

    RulesPages(Authorities authorities, Calendars calendars, Clock clock) {
        this.authorities = authorities;
        this.calendars = calendars;
        this.clock = clock;
    }

    @GetMapping("/{name}")
    String rules(@PathVariable String name, @RequestParam Map<String, String> asked, Model model) {
        AuthorityFile file = Grants.existing(() -> authorities.file(name));
        Example example = example(file, asked);
        model.addAttribute("authority", authorities.get(name));
        model.addAttribute("version", file.version());
        model.addAttribute("example", example);
        model.addAttribute("kinds", ConferenceKind.values());
        model.addAttribute("problems", example.problems().isEmpty() ? null : example.problems());
        model.addAttribute("rules", RuleSheet.of(rulesOf(file), example));
        return "timescales/rules";
    }

    @GetMapping("/how-to-write")
    String howToWrite(Model model) {
        model.addAttribute("handbook", Handbook.html().orElseThrow(NotFound::new));
        return "timescales/how-to-write";
    }

    AuthorityRules rulesOf(AuthorityFile file) {
        return AuthorityRules.of(file, file.version(), calendars::inForce);
    }

    /** The dates that were asked for, over those of a conference three weeks from now or of the Carters'. */
    Example example(AuthorityFile file, Map<String, String> asked) {
        ZoneId zone = authorities.get(file.name()).zone();
        boolean carters = "carters".equals(asked.get("example"));
        return (carters ? Example.ofTheCarters() : Example.threeWeeksFrom(LocalDate.ofInstant(clock.instant(), zone))).with(asked);
    }
}
