package org.cleardays.portal.letters;

import java.util.Map;

import org.cleardays.invitation.guide.Guide;
import org.cleardays.invitation.guide.Guides;
import org.cleardays.portal.act.NotFound;
import org.cleardays.portal.link.LinkAuthentication;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The guides to the meeting: they name nobody, so that whoever has the address may read them. */
@Controller
@RequestMapping("/guides/{guide}")
class GuidePages {

    private static final Map<String, String> LOOKS = Map.of("<h1>", "<h1 class=\"govuk-heading-l\">", "<h2>", "<h2 class=\"govuk-heading-m\">",
            "<p>", "<p class=\"govuk-body\">", "<ul>", "<ul class=\"govuk-list govuk-list--bullet\">", "<ol>",
            "<ol class=\"govuk-list govuk-list--number\">");

    private final Guides guides;

    GuidePages(Guides guides) {
        this.guides = guides;
    }

    @GetMapping
    String page(@PathVariable String guide, Authentication came, Model model) {
        Guide wanted = found(guide);
        model.addAttribute("reads", came != null && came.getAuthorities().stream()
                .anyMatch(one -> LinkAuthentication.READS.equals(one.getAuthority())));
        model.addAttribute("guide", wanted);
        model.addAttribute("title", guides.title(wanted));
        model.addAttribute("body", asOurPages(guides.body(wanted)));
        return "read/guide";
    }

    @GetMapping("/guide.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String guide) {
        return file("guide.pdf", guides.pdf(found(guide), false));
    }

    @GetMapping("/guide-large-print.pdf")
    ResponseEntity<byte[]> largePrint(@PathVariable String guide) {
        return file("guide-large-print.pdf", guides.pdf(found(guide), true));
    }

    private static Guide found(String word) {
        return Guide.of(word).orElseThrow(NotFound::new);
    }

    private static String asOurPages(String body) {
        String page = body;
        for (Map.Entry<String, String> look : LOOKS.entrySet()) {
            page = page.replace(look.getKey(), look.getValue());
        }
        return page;
    }

    private static ResponseEntity<byte[]> file(String name, byte[] pdf) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString()).body(pdf);
    }
}
