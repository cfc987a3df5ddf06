package org.cleardays.portal.link;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.cleardays.disclosure.Copy;
import org.cleardays.dispatch.Links.Link;
import org.cleardays.pack.family.Paper;
import org.cleardays.pack.family.Print;
import org.cleardays.pack.family.Shape;
import org.cleardays.portal.act.GivePapers;
import org.cleardays.portal.act.NotFound;
import org.cleardays.portal.act.ReadCopy;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** What a reader takes away to keep: their own copies as files, each by itself or all in one document. */
@Controller
@RequestMapping("/read")
class PaperPages {

    /** Where a reader comes to whose copy the gate has stopped. */
    static final String STOPPED = "/read?stopped";

    private final CurrentLink current;
    private final GivePapers givePapers;
    private final ReadCopy readCopy;

    PaperPages(CurrentLink current, GivePapers givePapers, ReadCopy readCopy) {
        this.current = current;
        this.givePapers = givePapers;
        this.readCopy = readCopy;
    }

    @GetMapping("/{copyId}/to-keep.pdf")
    ResponseEntity<byte[]> toKeep(@PathVariable UUID copyId, LinkAuthentication came) {
        return copy(copyId, Shape.PDF, came);
    }

    @GetMapping("/{copyId}/to-keep-large-print.pdf")
    ResponseEntity<byte[]> largePrint(@PathVariable UUID copyId, LinkAuthentication came) {
        return copy(copyId, Shape.LARGE_PRINT, came);
    }

    @GetMapping("/{copyId}/to-keep.txt")
    ResponseEntity<byte[]> plainText(@PathVariable UUID copyId, LinkAuthentication came) {
        return copy(copyId, Shape.PLAIN_TEXT, came);
    }

    @GetMapping("/everything.pdf")
    ResponseEntity<byte[]> everything(LinkAuthentication came) {
        return everything(Print.ORDINARY, came);
    }

    @GetMapping("/everything-large-print.pdf")
    ResponseEntity<byte[]> everythingLarge(LinkAuthentication came) {
        return everything(Print.LARGE, came);
    }

    private ResponseEntity<byte[]> copy(UUID copyId, Shape shape, LinkAuthentication came) {
        Copy copy = current.copy(current.link(came), copyId);
        return given(givePapers.copy(copy, shape), List.of(copy));
    }

    private ResponseEntity<byte[]> everything(Print print, LinkAuthentication came) {
        Link link = current.link(came);
        List<Copy> copies = current.copies(link);
        if (copies.isEmpty()) {
            throw new NotFound();
        }
        return given(givePapers.everything(link.conferenceId(), link.personId(), copies, print), copies);
    }

    private ResponseEntity<byte[]> given(Optional<Paper> paper, List<Copy> copies) {
        if (paper.isEmpty()) {
            return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(STOPPED)).build();
        }
        copies.forEach(copy -> readCopy.opened(copy.id()));
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(paper.get().mediaType())).header(HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(paper.get().fileName()).build().toString()).body(paper.get().bytes());
    }
}
