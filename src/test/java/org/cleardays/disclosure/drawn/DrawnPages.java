package org.cleardays.disclosure.drawn;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.cleardays.document.carried.Carried;
import org.cleardays.document.carried.CarriedFiles;
import org.cleardays.pack.family.PagesAsPictures;

/**
 * Pictures of a drawn file's pages, which no search reads: what is hidden in the file must not change a dot of them, so they are held
 * against those of the same file with another word hidden in it.
 */
final class DrawnPages {

    private final List<BufferedImage> ofAnotherWord;

    DrawnPages(DrawnOffice office, DrawnConference drawn) {
        byte[] other = PdfHiding.hide(drawn.place(), "Zzyx" + drawn.mark().substring(4).replace('e', 'o'));
        this.ofAnotherWord = office.the(CarriedFiles.class).of(other, "Children's social care") instanceof Carried.Pages pages
                ? pictures(pages.pdf()) : List.of();
    }

    /** Whether this PDF shows a picture that the hidden word has changed. */
    boolean tell(byte[] pdf) {
        return pictures(pdf).stream().anyMatch(picture -> ofAnotherWord.stream().allMatch(other -> PagesAsPictures.differ(picture, other)));
    }

    private static List<BufferedImage> pictures(byte[] pdf) {
        try {
            return PagesAsPictures.in(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
