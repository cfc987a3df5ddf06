package org.cleardays.portal.calendars;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

import org.cleardays.calendar.CalendarTable;
import org.cleardays.calendar.Calendars;
import org.cleardays.calendar.WorkingCalendar;
import org.cleardays.portal.act.Grants;
import org.cleardays.portal.act.NotFound;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The calendars, to read and to take out: a year of a place, and every table there was. */
@Controller
@RequestMapping("/calendars/{place}")
class CalendarPages {

    private final Calendars calendars;
    private final CalendarList list;

    CalendarPages(Calendars calendars, CalendarList list) {
        this.calendars = calendars;
        this.list = list;
    }

    @GetMapping
    String thisYear(@PathVariable String place) {
        WorkingCalendar calendar = Grants.existing(() -> calendars.inForce(place));
        int year = Math.clamp(list.today().getYear(), calendar.from().getYear(), calendar.until().getYear());
        return "redirect:/calendars/" + place + "/" + year;
    }

    @GetMapping("/{year}")
    String year(@PathVariable String place, @PathVariable int year, Model model) {
        WorkingCalendar calendar = Grants.existing(() -> calendars.inForce(place));
        if (year < calendar.from().getYear() || year > calendar.until().getYear()) {
            throw new NotFound();
        }
        model.addAttribute("line", list.all().stream().filter(one -> one.place().equals(place)).findFirst().orElseThrow(NotFound::new));
        model.addAttribute("year", year);
        model.addAttribute("years", IntStream.rangeClosed(calendar.from().getYear(), calendar.until().getYear()).boxed().toList());
        model.addAttribute("holidays", calendar.holidays().stream().filter(holiday -> holiday.date().getYear() == year).toList());
        model.addAttribute("table", calendar.table());
        return "calendars/year";
    }

    @GetMapping("/tables")
    String tables(@PathVariable String place, Model model) {
        model.addAttribute("tables", history(place));
        return "calendars/tables";
    }

    @GetMapping("/tables/{number}")
    String table(@PathVariable String place, @PathVariable int number, Model model) {
        CalendarTable table = table(place, number);
        List<CalendarTable> before = history(place).stream().filter(one -> one.number() == number - 1).toList();
        model.addAttribute("table", table);
        model.addAttribute("holidays", calendars.table(place, number).holidays());
        model.addAttribute("difference", TableDifference.of(before.isEmpty() ? calendars.table(place, number).holidays()
                : calendars.table(place, number - 1).holidays(), calendars.table(place, number).holidays()));
        return "calendars/table";
    }

    @GetMapping("/tables/{number}/file")
    ResponseEntity<byte[]> file(@PathVariable String place, @PathVariable int number) {
        table(place, number);
        String name = place + "-table-" + number + ".csv";
        return ResponseEntity.ok().contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
                .body(calendars.table(place, number).csv().getBytes(StandardCharsets.UTF_8));
    }

    private List<CalendarTable> history(String place) {
        Grants.existing(() -> calendars.inForce(place));
        return calendars.history(place);
    }

    private CalendarTable table(String place, int number) {
        return history(place).stream().filter(one -> one.number() == number).findFirst().orElseThrow(NotFound::new);
    }
}
