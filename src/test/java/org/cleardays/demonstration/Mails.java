package org.cleardays.demonstration;

import java.util.List;

/** What came to a person by mail: from the mailbox, or, where that was lost with the mail server, as the product keeps it. */
final class Mails {

    private static final String PERSONAL_LINK = "/l/";

    private Mails() {
    }

    /** The personal links in everything that came, newest first. */
    static List<String> links(World world, Desk desk, String address) {
        List<Letter> letters = world.mailbox(address).letters();
        List<Letter> all = letters.stream().anyMatch(letter -> letter.link(PERSONAL_LINK).isPresent()) ? letters : desk.keptLetters(address);
        return all.reversed().stream().flatMap(letter -> letter.link(PERSONAL_LINK).stream()).distinct().toList();
    }
}
