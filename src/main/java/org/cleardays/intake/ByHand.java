package org.cleardays.intake;

import java.util.Optional;

import org.cleardays.conference.Conference;
import org.cleardays.conference.Person;
import org.cleardays.document.file.OpenedFile;
import org.cleardays.document.mail.ParsedMail;
import org.cleardays.document.packed.FoundFile;
import org.cleardays.intake.reading.Brought;
import org.cleardays.intake.reading.Choice;
import org.cleardays.intake.reading.NewWords;
import org.cleardays.intake.reading.Opener;

/**
 * A person says whose report something is; without a file, short words may be filed as "nothing to add".
 * What came beside them is never passed over: then a person says which file it is.
 */
final class ByHand {

    private final Filing filing;
    private final Opener opener;

    ByHand(Filing filing, Opener opener) {
        this.filing = filing;
        this.opener = opener;
    }

    /** {@code chosen} is the hash of one file among several; empty is the answer where there is nothing to file, or nobody said which. */
    Optional<Verdict> decide(ParsedMail mail, Optional<String> chosen, Conference conference, Person author) {
        Brought brought = opener.broughtBy(mail);
        if (chosen.isPresent()) {
            return brought.files().stream().filter(file -> Sha256.of(file.bytes()).equals(chosen.get())).findFirst()
                    .map(file -> filing.file(conference, author, file));
        }
        return switch (brought.choice()) {
            case Choice.One(FoundFile file) -> Optional.of(filing.file(conference, author, file));
            case Choice.Trouble(FoundFile file) -> Optional.of(filing.file(conference, author, file));
            case Choice.Several several -> Optional.empty();
            case Choice.Nothing nothing -> brought.files().stream().allMatch(ByHand::isAPicture)
                    ? words(NewWords.in(mail.text()), conference, author) : Optional.empty();
        };
    }

    private static boolean isAPicture(FoundFile file) {
        return file.opened() instanceof OpenedFile.Picture;
    }

    private Optional<Verdict> words(NewWords words, Conference conference, Person author) {
        return words.areShort() ? Optional.of(filing.fileNothingToAdd(conference, author, words.text()))
                : opener.inTheBody(words).map(report -> filing.file(conference, author, report));
    }
}
