package org.cleardays.disclosure.drawn;

import java.util.List;

import org.cleardays.conference.Booking.BookedPerson;

/**
 * What the author of a drawn conference wrote beside the planted word.
 *
 * @param named         key of the reader whom the restriction names, where it names one
 * @param about         keys of whom it is about: children, or one reader
 * @param namesGrounds  of an opinion, whether it says what it rests on
 */
record Planted(For whoMayRead, String named, List<String> about, boolean namesGrounds) {

    /** Who may read it, as authors write it. */
    enum For {
        FAMILY("family"), NOT_THEM("not %s (an enquiry; A. Hussain, 28 May)"), ONLY_THEM("%s only (their safety; A. Hussain, 28 May)"),
        PROFESSIONALS("professionals only (an enquiry)"), CHAIR("chair only"), NOBODY("nobody"), RELEASE("waits for release");

        private final String words;

        For(String words) {
            this.words = words;
        }
    }

    Planted {
        about = List.copyOf(about);
    }

    String whoMayReadIt(List<BookedPerson> people) {
        return whoMayRead.words.formatted(people.stream().filter(person -> person.key().equals(named)).findFirst().orElseThrow().name());
    }
}
