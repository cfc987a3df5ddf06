package org.cleardays.hostile;

import java.util.List;
import java.util.stream.Stream;

/** All of them. */
final class Specimens {

    /** What a file would be called that climbs out of its folder. */
    static final String TRAVERSING = "cleardays-was-here.txt";

    private Specimens() {
    }

    static List<Specimen> all() {
        return Stream.of(ZipSpecimens.all(), WordSpecimens.all(), WordXmlSpecimens.all(), OfficeSpecimens.all(), RtfSpecimens.all(), PdfSpecimens.all(),
                PictureSpecimens.all(), OutlookSpecimens.all(), OddSpecimens.all(), MailSpecimens.all()).flatMap(List::stream)
                .flatMap(family -> family.specimens().stream()).toList();
    }
}
