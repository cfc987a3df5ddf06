package org.cleardays.portal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

import org.cleardays.conference.BookingRefused;
import org.cleardays.conference.Conference;
import org.cleardays.conference.Person;
import org.cleardays.conference.booking.Bookings;
import org.cleardays.portal.account.Account;
import org.cleardays.portal.account.StaffRole;
import org.cleardays.portal.act.AlreadyBooked;
import org.cleardays.portal.act.Book;
import org.cleardays.portal.act.Grants;
import org.cleardays.portal.act.TryBooking;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** A conference's page, and booking one. */
@Controller
class ConferencePages {

    private final Grants grants;
    private final Book book;
    private final TryBooking tryBooking;
    private final ConferenceSheet.Maker sheets;

    ConferencePages(Grants grants, Book book, TryBooking tryBooking, ConferenceSheet.Maker sheets) {
        this.grants = grants;
        this.book = book;
        this.tryBooking = tryBooking;
        this.sheets = sheets;
    }

    @GetMapping("/conferences/{reference}")
    String show(@PathVariable String reference, Account caller, Model model) {
        Conference conference = grants.conference(caller, reference);
        model.addAttribute("conference", conference);
        ConferenceSheet sheet = sheets.of(conference);
        model.addAttribute("sheet", sheet);
        model.addAttribute("notPrinted", sheet.notPrinted(conference));
        model.addAttribute("names", conference.people().stream().collect(Collectors.toMap(person -> person.id().toString(), Person::name)));
        model.addAttribute("office", caller.has(StaffRole.BUSINESS_SUPPORT));
        model.addAttribute("acts", caller.has(StaffRole.BUSINESS_SUPPORT) && !conference.state().ended());
        return "conference";
    }

    @GetMapping("/book")
    String form() {
        return "book";
    }

    @PostMapping("/book")
    String book(@RequestParam(defaultValue = "") String written, @RequestParam(required = false) MultipartFile file,
                @RequestParam(defaultValue = "book") String then, Account caller, Model model) throws IOException {
        String yaml = file == null || file.isEmpty() ? written : new String(file.getBytes(), StandardCharsets.UTF_8);
        try {
            model.addAttribute("written", yaml);
            if (then.equals("change")) {
                return "book";
            }
            if (then.equals("letters")) {
                model.addAttribute("letters", tryBooking.letters(Bookings.fromYaml(yaml), caller.actor()));
                return "book-letters";
            }
            return "redirect:/conferences/" + book.book(Bookings.fromYaml(yaml), caller.actor()).reference();
        } catch (BookingRefused e) {
            return again(yaml, e.reasons(), model);
        } catch (AlreadyBooked e) {
            return again(yaml, List.of(e.getMessage()), model);
        }
    }

    private static String again(String yaml, List<String> problems, Model model) {
        model.addAttribute("written", yaml);
        model.addAttribute("problems", problems);
        return "book";
    }
}
