package org.cleardays.portal.link;

import java.time.Duration;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.cleardays.dispatch.Links.Link;
import org.cleardays.dispatch.Links;
import org.cleardays.portal.act.ReadCopy;
import org.cleardays.portal.view.PortalSettings;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a reader enters the code, and the way out. The answer to every code but the right one is the same. */
@Controller
class CodePages {

    private final CurrentLink current;
    private final ReadCopy readCopy;
    private final PortalSettings settings;
    private final Attempts byLink = new Attempts(10, Duration.ofMinutes(15));

    CodePages(CurrentLink current, ReadCopy readCopy, PortalSettings settings) {
        this.current = current;
        this.readCopy = readCopy;
        this.settings = settings;
    }

    @GetMapping("/code")
    String ask(LinkAuthentication came, Model model) {
        return asked(current.link(came), model);
    }

    @PostMapping("/code")
    String enter(@RequestParam(defaultValue = "") String code, LinkAuthentication came, HttpServletRequest request, Model model) {
        Link link = current.link(came);
        String digits = code.replaceAll("[^0-9]", "");
        if (byLink.oneMore(link.id().toString()) && readCopy.enter(link.personId(), digits)) {
            Door.begin(request, LinkAuthentication.withCode(link));
            return isBundle(link) ? "redirect:/bundle" : "redirect:/read";
        }
        model.addAttribute("wrong", true);
        return asked(link, model);
    }

    /** A family gets a way out on each page; a professional needs none. */
    private static String asked(Link link, Model model) {
        model.addAttribute("family", !isBundle(link));
        return "link/code";
    }

    private static boolean isBundle(Link link) {
        return link.purpose() == Links.Purpose.BUNDLE;
    }

    /** Ends the session and goes to a page that tells nothing. */
    @GetMapping("/leave")
    ResponseEntity<Void> leave(HttpServletRequest request) {
        Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
        return ResponseEntity.status(303).header("Location", settings.exitTo())
                .header("Clear-Site-Data", "\"cookies\", \"storage\"").build();
    }
}
