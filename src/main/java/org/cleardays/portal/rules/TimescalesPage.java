package org.cleardays.portal.rules;

import org.cleardays.conference.authority.Authorities;
import org.cleardays.portal.calendars.CalendarList;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The authorities whose rules there are, and the calendars they count by. */
@Controller
class TimescalesPage {

    private final Authorities authorities;
    private final CalendarList calendars;

    TimescalesPage(Authorities authorities, CalendarList calendars) {
        this.authorities = authorities;
        this.calendars = calendars;
    }

    @GetMapping("/timescales")
    String all(Model model) {
        model.addAttribute("authorities", authorities.names().stream().sorted().map(authorities::get).toList());
        model.addAttribute("calendars", calendars.all());
        return "timescales/all";
    }
}
