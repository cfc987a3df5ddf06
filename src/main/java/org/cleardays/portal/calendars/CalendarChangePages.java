package org.cleardays.portal.calendars;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.cleardays.calendar.CalendarRefused;
import org.cleardays.calendar.Calendars;
import org.cleardays.calendar.WorkingCalendar;
import org.cleardays.portal.account.Account;
import org.cleardays.portal.act.Grants;
import org.cleardays.portal.act.NoLongerSo;
import org.cleardays.portal.act.NotFound;
import org.cleardays.portal.act.Refused;
import org.cleardays.portal.calendars.ReplaceCalendar.Draft;
import org.cleardays.portal.rules.Effect;
import org.cleardays.portal.rules.WrittenFile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where an administrator changes a calendar: a row or a whole file, then what would come of it, then a reason. */
@Controller
@RequestMapping("/calendars/{place}")
class CalendarChangePages {

    private final Calendars calendars;
    private final ReplaceCalendar replaceCalendar;

    CalendarChangePages(Calendars calendars, ReplaceCalendar replaceCalendar) {
        this.calendars = calendars;
        this.replaceCalendar = replaceCalendar;
    }

    @GetMapping("/file")
    String file(@PathVariable String place, Model model) {
        inForce(place, model);
        return "calendars/file";
    }

    @PostMapping("/file")
    String tryFile(@PathVariable String place, @RequestParam(required = false) MultipartFile file, @RequestParam(defaultValue = "") String csv,
                   @RequestParam int base, Account caller, Model model) {
        inForce(place, model);
        model.addAttribute("csv", csv);
        try {
            return check(new Draft(place, WrittenFile.of(file, csv), base), caller, model);
        } catch (Refused e) {
            return refused("calendars/file", e.reasons(), model);
        } catch (CalendarRefused e) {
            return refused("calendars/file", e.reasons(), model);
        } catch (NoLongerSo e) {
            return refused("calendars/file", List.of(e.getMessage()), model);
        }
    }

    @GetMapping("/day")
    String day(@PathVariable String place, @RequestParam(defaultValue = "") String date, Model model) {
        WorkingCalendar calendar = inForce(place, model);
        model.addAttribute("day", date.isBlank() ? TypedDay.blank() : calendar.holidays().stream()
                .filter(row -> row.date().toString().equals(date)).findFirst()
                .map(row -> new TypedDay(date, date, row.name(), row.standing(), row.source(), "")).orElseThrow(NotFound::new));
        return "calendars/day";
    }

    @PostMapping("/day")
    String tryDay(@PathVariable String place, TypedDay day, @RequestParam int base, Account caller, Model model) {
        WorkingCalendar calendar = inForce(place, model);
        model.addAttribute("day", day);
        if (!day.problems().isEmpty()) {
            return faulty(day.problems(), model);
        }
        try {
            return check(new Draft(place, day.in(calendar), base), caller, model);
        } catch (CalendarRefused e) {
            return faulty(Map.of("date", e.reasons().stream().map(CalendarChangePages::withoutLine).collect(Collectors.joining(" "))), model);
        } catch (NoLongerSo e) {
            return faulty(Map.of("date", e.getMessage()), model);
        }
    }

    @PostMapping("/save")
    String save(@PathVariable String place, @RequestParam String csv, @RequestParam int base, @RequestParam(defaultValue = "") String reason,
                Account caller, Model model, RedirectAttributes next) {
        inForce(place, model);
        Draft draft = new Draft(place, WrittenFile.oneKindOfLine(csv), base);
        try {
            if (reason.isBlank()) {
                model.addAttribute("problem", "Write why the calendar changes");
                return check(draft, caller, model);
            }
            List<Effect> effects = replaceCalendar.save(draft, reason, caller.actor());
            next.addFlashAttribute("done", "The calendar is saved. Deadlines that have another date now: " + effects.size() + ".");
            return "redirect:/calendars/" + place;
        } catch (CalendarRefused e) {
            return refused("calendars/file", e.reasons(), model.addAttribute("csv", csv));
        } catch (NoLongerSo e) {
            return refused("calendars/file", List.of(e.getMessage()), model.addAttribute("csv", csv));
        }
    }

    private String check(Draft draft, Account caller, Model model) {
        List<Effect> effects = replaceCalendar.tried(draft, caller.actor());
        WorkingCalendar after = WorkingCalendar.of(draft.place(), draft.csv());
        TableDifference difference = TableDifference.of(calendars.inForce(draft.place()).holidays(), after.holidays());
        if (difference.isEmpty()) {
            throw new NoLongerSo("Nothing would change: these are the rows that are in force");
        }
        model.addAttribute("csv", after.csv());
        model.addAttribute("base", draft.base());
        model.addAttribute("effects", effects);
        model.addAttribute("difference", difference);
        return "calendars/check";
    }

    private WorkingCalendar inForce(String place, Model model) {
        WorkingCalendar calendar = Grants.existing(() -> calendars.inForce(place));
        model.addAttribute("place", place);
        model.addAttribute("base", calendar.table());
        return calendar;
    }

    /** By the fields of the form for one day. */
    private static String faulty(Map<String, String> problems, Model model) {
        model.addAttribute("problems", problems);
        return "calendars/day";
    }

    private static String refused(String page, List<String> problems, Model model) {
        model.addAttribute("problems", problems);
        return page;
    }

    /** Whoever typed one row has not seen a file with lines. */
    private static String withoutLine(String reason) {
        return reason.replaceFirst("^[^:]*\\.csv(, line \\d+)?:? *", "");
    }
}
