package org.cleardays.portal.api;

import java.time.LocalDate;
import java.util.List;

import org.cleardays.calendar.Calendars;
import org.cleardays.calendar.Holiday;
import org.cleardays.calendar.WorkingCalendar;
import org.cleardays.conference.ConferenceKind;
import org.cleardays.conference.authority.Authorities;
import org.cleardays.conference.authority.AuthorityFile;
import org.cleardays.portal.act.Grants;
import org.cleardays.portal.act.NotFound;
import org.cleardays.timescale.AuthorityRules;
import org.cleardays.timescale.rule.Case;
import org.cleardays.timescale.rule.Recipient;
import org.cleardays.timescale.rule.Rule;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Calendars and rules as they are in force, for other systems of the office. */
@RestController
@RequestMapping("/api/v1")
class TimescalesApi {

    private final Calendars calendars;
    private final Authorities authorities;

    TimescalesApi(Calendars calendars, Authorities authorities) {
        this.calendars = calendars;
        this.authorities = authorities;
    }

    /** A year of a calendar. */
    record YearView(String place, int year, int table, boolean confirmed, List<Holiday> holidays) {
    }

    /** The rules of an authority. */
    record RulesView(String authority, int version, List<RuleView> rules) {
    }

    /** One rule. */
    record RuleView(String id, String what, String says, String by, String to, List<DueView> due, String source, String sourceSays, String basis,
                    String note) {

        static RuleView of(Rule rule) {
            return new RuleView(rule.id(), rule.what(), rule.says(), rule.by(), Recipient.inWords(rule.to()),
                    rule.cases().stream().map(DueView::of).toList(), rule.source(), rule.sourceSays(), rule.basis().toString(), rule.note());
        }
    }

    /** When it is due, for which kinds of conference, in which case. */
    record DueView(List<String> kinds, String when, String due) {

        static DueView of(Case one) {
            return new DueView(one.kinds().stream().map(ConferenceKind::word).sorted().toList(), one.when().toString(), one.phrase().toString());
        }
    }

    @GetMapping("/calendars/{place}/{year}")
    YearView calendar(@PathVariable String place, @PathVariable int year) {
        WorkingCalendar calendar = Grants.existing(() -> calendars.inForce(place));
        if (year < calendar.from().getYear() || year > calendar.until().getYear()) {
            throw new NotFound();
        }
        return new YearView(place, year, calendar.table(), calendar.answers(LocalDate.of(year, 1, 1)),
                calendar.holidays().stream().filter(holiday -> holiday.date().getYear() == year).toList());
    }

    @GetMapping("/authorities/{name}/rules")
    RulesView rules(@PathVariable String name) {
        AuthorityFile file = Grants.existing(() -> authorities.file(name));
        AuthorityRules rules = AuthorityRules.of(file, file.version(), calendars::inForce);
        return new RulesView(name, file.version(), rules.rules().stream().map(RuleView::of).toList());
    }
}
