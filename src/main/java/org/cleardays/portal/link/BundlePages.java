package org.cleardays.portal.link;

import java.util.List;

import org.cleardays.dispatch.Dispatches;
import org.cleardays.dispatch.Links.Link;
import org.cleardays.pack.Bundles;
import org.cleardays.pack.Pack;
import org.cleardays.portal.act.NotFound;
import org.cleardays.portal.act.OpenPack;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where a professional opens the own bundle and its supplements, by a personal link and without an account. */
@Controller
@RequestMapping("/bundle")
class BundlePages {

    private final CurrentLink current;
    private final Bundles bundles;
    private final Dispatches dispatches;
    private final OpenPack open;

    BundlePages(CurrentLink current, Bundles bundles, Dispatches dispatches, OpenPack open) {
        this.current = current;
        this.bundles = bundles;
        this.dispatches = dispatches;
        this.open = open;
    }

    @GetMapping
    String show(LinkAuthentication came, Model model) {
        Link link = current.link(came);
        model.addAttribute("conference", current.conference(link));
        model.addAttribute("person", current.person(link));
        model.addAttribute("packs", own(link).reversed());
        return "link/bundle";
    }

    @GetMapping("/{number}.pdf")
    ResponseEntity<byte[]> file(@PathVariable int number, LinkAuthentication came) {
        Link link = current.link(came);
        Pack pack = own(link).stream().filter(one -> one.number() == number).findFirst().orElseThrow(NotFound::new);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).header(HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(open.fileName(pack)).build().toString()).body(open.open(pack, "person:" + link.personId()));
    }

    /** This person's alone, and none that the gate has stopped. */
    private List<Pack> own(Link link) {
        return bundles.of(link.conferenceId()).stream().filter(pack -> pack.readerId().equals(link.personId()))
                .filter(pack -> dispatches.mayBeOpened(pack.id())).toList();
    }
}
