package org.cleardays.portal.link;

import java.util.List;
import java.util.Optional;

import org.cleardays.disclosure.Copy;
import org.cleardays.disclosure.DisclosedCopy;
import org.cleardays.disclosure.Disclosures;
import org.cleardays.pack.correction.Correction;
import org.cleardays.pack.correction.Corrections;
import org.cleardays.pack.family.PagePictures;
import org.cleardays.pack.family.ReaderOrder;
import org.cleardays.portal.act.NotFound;
import org.cleardays.response.Response;
import org.cleardays.response.Responses;
import org.springframework.stereotype.Component;

/** What a reader reads, and what they had before it: a corrected report never takes a place in silence. */
@Component
class ReaderCopies {

    private final Disclosures disclosures;
    private final Corrections corrections;
    private final Responses responses;
    private final PagePictures pictures;
    private final ReaderOrder order;

    ReaderCopies(Disclosures disclosures, Corrections corrections, Responses responses, PagePictures pictures, ReaderOrder order) {
        this.disclosures = disclosures;
        this.corrections = corrections;
        this.responses = responses;
        this.pictures = pictures;
        this.order = order;
    }

    /** As their reader has asked for them. */
    List<Copy> inOrder(List<Copy> copies) {
        return order.of(copies);
    }

    DisclosedCopy contentOf(Copy copy) {
        return disclosures.contentOf(copy.id()).orElseThrow(NotFound::new);
    }

    /** The page that has this number in the copy, as a picture; not its number in the file, which would tell of the others. */
    Optional<byte[]> picture(Copy copy, int number) {
        return contentOf(copy).parts().stream().flatMap(part -> part.blocks().stream()).filter(block -> block.number() == number).findFirst()
                .flatMap(block -> pictures.png(copy.reportId(), block.original()));
    }

    boolean holdsPictures(DisclosedCopy content) {
        return pictures.shows(content);
    }

    List<Response> answersTo(Copy copy) {
        return responses.of(copy.conferenceId()).stream().filter(response -> response.copyId().equals(copy.id())).toList();
    }

    /** What its reader said about the copies that this one has taken the place of. */
    List<Response> answersBefore(Copy copy) {
        return corrections.before(copy).stream().flatMap(one -> answersTo(one).stream()).toList();
    }

    Optional<Correction> correction(Copy copy) {
        return corrections.of(copy);
    }
}
