package org.cleardays.portal.link;

import java.time.Duration;
import java.util.Optional;

import org.cleardays.dispatch.Links;
import org.cleardays.dispatch.Links.Link;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

/**
 * The neutral door behind every personal link. Opening it does nothing and tells nothing, so that a scanner may; going on
 * exchanges the token for a session, and the token is out of the address.
 */
@Controller
class Door {

    private final Links links;
    private final Attempts byAddress = new Attempts(120, Duration.ofMinutes(10));

    Door(Links links) {
        this.links = links;
    }

    @GetMapping("/l/{token}")
    String show(@PathVariable String token, Model model) {
        model.addAttribute("token", token);
        return "link/door";
    }

    @PostMapping("/l/{token}")
    String goOn(@PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        Optional<Link> link = byAddress.oneMore(Attempts.blockOf(request.getRemoteAddr())) ? links.follow(token) : Optional.empty();
        if (link.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            return links.closed(token).isPresent() ? "link/nothing-to-do" : "link/ended";
        }
        begin(request, LinkAuthentication.by(link.get()));
        return "redirect:" + switch (link.get().purpose()) {
            case READ, BUNDLE -> "/code";
            case COUNTERSIGN -> "/countersign";
            case UPLOAD -> "/send";
        };
    }

    @GetMapping("/ended")
    String ended() {
        return "link/ended";
    }

    /** A new session for this purpose alone; whatever the browser was signed in to before is over. */
    static void begin(HttpServletRequest request, LinkAuthentication came) {
        Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(came);
        SecurityContextHolder.setContext(context);
        request.getSession(true).setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context);
    }
}
