package org.cleardays.portal.release;

import java.util.UUID;

import org.cleardays.disclosure.CarriedPages;
import org.cleardays.pack.family.PagePictures;
import org.cleardays.portal.account.Account;
import org.cleardays.portal.act.Grants;
import org.cleardays.portal.act.NotFound;
import org.cleardays.portal.act.Release;
import org.cleardays.report.Report;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The pages of a file that no machine read into statements, each as a picture, for whoever decides which of them a reader gets. */
@Controller
@RequestMapping("/reports/{id}/pages")
class FilePages {

    private final Grants grants;
    private final PagePictures pictures;
    private final Release release;
    private final CarriedPages pages;

    FilePages(Grants grants, PagePictures pictures, Release release, CarriedPages pages) {
        this.grants = grants;
        this.pictures = pictures;
        this.release = release;
        this.pages = pages;
    }

    @GetMapping("/{number}.png")
    ResponseEntity<byte[]> picture(@PathVariable UUID id, @PathVariable int number, Account caller) {
        byte[] png = pictures.png(grants.report(caller, id).id(), number).orElseThrow(NotFound::new);
        return ResponseEntity.ok().contentType(MediaType.IMAGE_PNG).body(png);
    }

    /** Nothing of it is for anybody yet: from now on a person decides, reader by reader. */
    @PostMapping
    String begin(@PathVariable UUID id, Account caller) {
        Report report = grants.report(caller, id);
        if (pages.of(report).isEmpty()) {
            throw new NotFound();
        }
        release.decidePageByPage(report.id());
        return "redirect:/reports/" + id + "/release";
    }
}
