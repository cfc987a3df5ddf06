package org.cleardays.intake;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.cleardays.conference.Conference;
import org.cleardays.conference.Person;
import org.cleardays.document.file.FileKind;
import org.cleardays.document.file.OpenedFile;
import org.cleardays.document.mail.ParsedMail;
import org.cleardays.document.packed.FoundFile;
import org.cleardays.intake.Verdict.Answer;
import org.cleardays.intake.reading.Brought;
import org.cleardays.intake.reading.Choice;
import org.cleardays.intake.reading.Elsewhere;
import org.cleardays.intake.reading.NewWords;
import org.cleardays.intake.reading.Opener;
import org.cleardays.intake.reading.PlainReply;

/** What a known author sent: a report in a file, a report in the mail's own words, a plain reply, or something for a person. */
final class AuthorsPost {

    private final Filing filing;
    private final Identification identification;
    private final Opener opener;

    AuthorsPost(Filing filing, Identification identification, Opener opener) {
        this.filing = filing;
        this.identification = identification;
        this.opener = opener;
    }

    Verdict mail(ParsedMail mail, Brought brought, Conference conference, Person author) {
        NewWords words = NewWords.in(mail.text());
        return switch (brought.choice()) {
            case Choice.One(FoundFile file) when file.opened() instanceof OpenedFile.Picture(FileKind kind) && kind == FileKind.IMAGE ->
                    plainly(words, conference, author).orElseGet(() -> filing.file(conference, author, file));
            case Choice.One(FoundFile file) -> filing.file(conference, author, file);
            case Choice.Several several -> several(brought);
            case Choice.Trouble(FoundFile file) when !isOfNoKnownKind(file) -> filing.file(conference, author, file);
            case Choice.Trouble(FoundFile file) -> inWords(mail, words, conference, author)
                    .orElseGet(() -> filing.file(conference, author, file));
            case Choice.Nothing nothing -> brought.isMoreThanWeUnpack() ? Verdict.held(Reason.PACKED, Answer.ONCE_A_DAY)
                    : inWords(mail, words, conference, author).orElseGet(() -> Verdict.held(Reason.NO_REPORT, Answer.ONCE_A_DAY));
        };
    }

    /** An uploaded file, with what it may be packed in. */
    Verdict upload(Brought brought, Conference conference, Person author) {
        return switch (brought.choice()) {
            case Choice.One(FoundFile file) -> filing.file(conference, author, file);
            case Choice.Several several -> several(brought);
            case Choice.Trouble(FoundFile file) -> filing.file(conference, author, file);
            case Choice.Nothing nothing -> brought.isMoreThanWeUnpack() ? Verdict.held(Reason.PACKED, Answer.ONCE_A_DAY)
                    : Verdict.returned(Reason.NOT_A_DOCUMENT);
        };
    }

    private Verdict several(Brought brought) {
        return Verdict.held(identification.nameSeveral(brought.words()) ? Reason.TWO_CONFERENCES : Reason.SEVERAL_REPORTS, Answer.ONCE_A_DAY);
    }

    private static boolean isOfNoKnownKind(FoundFile file) {
        return file.opened() instanceof OpenedFile.NotADocument(FileKind kind) && List.of(FileKind.UNKNOWN, FileKind.EMPTY).contains(kind);
    }

    private Optional<Verdict> inWords(ParsedMail mail, NewWords words, Conference conference, Person author) {
        return Stream.<Supplier<Optional<Verdict>>>of(
                () -> opener.inTheBody(words).map(report -> filing.file(conference, author, report)),
                () -> plainly(words, conference, author),
                () -> Elsewhere.in(mail).map(place -> Verdict.held(Reason.of(place), Answer.ONCE_A_DAY)))
                .map(Supplier::get).flatMap(Optional::stream).findFirst();
    }

    private Optional<Verdict> plainly(NewWords words, Conference conference, Person author) {
        return words.saysNothingToAdd() ? Optional.of(filing.fileNothingToAddAnew(conference, author, words.text()))
                : PlainReply.in(words).map(reply -> Verdict.response(Reason.of(reply)));
    }
}
