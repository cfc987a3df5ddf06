package org.cleardays.portal.rules;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.cleardays.conference.authority.Authorities;
import org.cleardays.conference.authority.AuthorityVersion;
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

/** An authority's file as a whole, and every version there was. */
@Controller
@RequestMapping("/timescales/{name}")
class RulesFilePages {

    private final Authorities authorities;

    RulesFilePages(Authorities authorities) {
        this.authorities = authorities;
    }

    @GetMapping("/file")
    String file(@PathVariable String name, Model model) {
        model.addAttribute("text", Grants.existing(() -> authorities.file(name)).text());
        model.addAttribute("base", authorities.file(name).version());
        model.addAttribute("authority", authorities.get(name));
        return "timescales/file";
    }

    @GetMapping("/versions")
    String versions(@PathVariable String name, Model model) {
        model.addAttribute("versions", history(name));
        model.addAttribute("authority", authorities.get(name));
        return "timescales/versions";
    }

    @GetMapping("/versions/{number}")
    String version(@PathVariable String name, @PathVariable int number, Model model) {
        AuthorityVersion version = version(name, number).orElseThrow(NotFound::new);
        model.addAttribute("version", version);
        model.addAttribute("authority", authorities.get(name));
        model.addAttribute("difference", version(name, number - 1).map(before -> LineDifference.of(before.yaml(), version.yaml()))
                .orElseGet(() -> new LineDifference(List.of())));
        return "timescales/version";
    }

    @GetMapping("/versions/{number}/file")
    ResponseEntity<byte[]> download(@PathVariable String name, @PathVariable int number) {
        AuthorityVersion version = version(name, number).orElseThrow(NotFound::new);
        return ResponseEntity.ok().contentType(new MediaType("application", "yaml", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name + "-version-" + number + ".yaml").build()
                        .toString())
                .body(version.yaml().getBytes(StandardCharsets.UTF_8));
    }

    private List<AuthorityVersion> history(String name) {
        Grants.existing(() -> authorities.get(name));
        return authorities.history(name);
    }

    private Optional<AuthorityVersion> version(String name, int number) {
        return history(name).stream().filter(one -> one.number() == number).findFirst();
    }
}
