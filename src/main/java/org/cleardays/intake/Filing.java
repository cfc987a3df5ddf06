package org.cleardays.intake;

import java.util.Optional;
import java.util.UUID;

import org.cleardays.conference.Conference;
import org.cleardays.conference.Person;
import org.cleardays.document.file.FileDoor;
import org.cleardays.document.file.OpenedFile;
import org.cleardays.document.file.ReadFile;
import org.cleardays.report.Reports;

/** Files one Word file as a known author's report, or says why not. */
final class Filing {

    private final Reports reports;
    private final FileDoor door;

    Filing(Reports reports, FileDoor door) {
        this.reports = reports;
        this.door = door;
    }

    Verdict file(Conference conference, Person author, byte[] file) {
        if (conference.state().ended()) {
            return Verdict.held(Reason.CONFERENCE_ENDED, Verdict.Answer.ONCE_A_DAY).about(conference, author);
        }
        Verdict verdict = switch (door.open(file)) {
            case OpenedFile.PasswordProtected refused -> Verdict.returned(Reason.PASSWORD_PROTECTED);
            case OpenedFile.NotADocument refused -> Verdict.returned(Reason.NOT_WORD);
            case OpenedFile.Picture refused -> Verdict.returned(Reason.NOT_WORD);
            case OpenedFile.Packed packed -> Verdict.held(Reason.PACKED, Verdict.Answer.ONCE_A_DAY);
            case OpenedFile.Stopped stopped -> Verdict.held(Reason.CANNOT_BE_READ, Verdict.Answer.NEVER);
            case OpenedFile.Unsafe refused -> Verdict.returned(Reason.UNSAFE);
            case OpenedFile.Broken refused -> Verdict.returned(Reason.BROKEN);
            case OpenedFile.Readable(ReadFile read) -> fileOpened(conference, author, file, read);
        };
        return verdict.about(conference, author);
    }

    private Verdict fileOpened(Conference conference, Person author, byte[] file, ReadFile opened) {
        Optional<UUID> same = reports.sameFile(conference.id(), author.id(), file);
        if (same.isPresent()) {
            return Verdict.sameFile(same.get());
        }
        return Identification.namesOther(conference, opened.words()) ? Verdict.held(Reason.OTHER_CONFERENCE, Verdict.Answer.ONCE_A_DAY)
                : Verdict.filed(reports.file(conference.id(), author.id(), file, new OpenedFile.Readable(opened)));
    }

    /** Words of courtesy below a report that is in ("nothing to add, thank you") must not take its place: a person reads them. */
    Verdict fileNothingToAddAnew(Conference conference, Person author, String words) {
        boolean reportIsIn = reports.newest(conference.id(), author.id()).filter(report -> report.nothingToAdd().isEmpty()).isPresent();
        return reportIsIn ? Verdict.held(Reason.NO_REPORT, Verdict.Answer.ONCE_A_DAY) : fileNothingToAdd(conference, author, words);
    }

    Verdict fileNothingToAdd(Conference conference, Person author, String words) {
        if (conference.state().ended()) {
            return Verdict.held(Reason.CONFERENCE_ENDED, Verdict.Answer.ONCE_A_DAY).about(conference, author);
        }
        UUID report = reports.fileNothingToAdd(conference.id(), author.id(), words);
        return Verdict.nothingToAdd(report).about(conference, author);
    }
}
