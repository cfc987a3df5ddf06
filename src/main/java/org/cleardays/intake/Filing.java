package org.cleardays.intake;

import java.util.Optional;
import java.util.UUID;

import org.cleardays.conference.Conference;
import org.cleardays.conference.Person;
import org.cleardays.document.file.OpenedFile;
import org.cleardays.document.file.ReadFile;
import org.cleardays.document.packed.FoundFile;
import org.cleardays.intake.Verdict.Answer;
import org.cleardays.report.ReportFiling;

/** Files one file as a known author's report, or says why not. */
final class Filing {

    private final ReportFiling reports;
    private final Identification identification;

    Filing(ReportFiling reports, Identification identification) {
        this.reports = reports;
        this.identification = identification;
    }

    Verdict file(Conference conference, Person author, FoundFile file) {
        if (conference.state().ended()) {
            return ended(conference, author);
        }
        Verdict verdict = switch (file.opened()) {
            case OpenedFile.Readable(ReadFile read) -> identification.namesOther(conference, read)
                    ? Verdict.held(Reason.OTHER_CONFERENCE, Answer.ONCE_A_DAY) : fileOnce(conference, author, file);
            case OpenedFile.Picture picture -> fileOnce(conference, author, file);
            default -> Verdict.shut(Reason.against(file.opened()));
        };
        return verdict.about(conference, author);
    }

    private Verdict fileOnce(Conference conference, Person author, FoundFile file) {
        return reports.sameFile(conference.id(), author.id(), file.bytes()).map(Verdict::sameFile)
                .orElseGet(() -> Verdict.filed(reports.file(conference.id(), author.id(), file.bytes(), file.opened()),
                        Reason.against(file.opened())));
    }

    /** Words of courtesy below a report that is in ("nothing to add, thank you") must not take its place: a person reads them. */
    Verdict fileNothingToAddAnew(Conference conference, Person author, String words) {
        boolean reportIsIn = reports.newest(conference.id(), author.id()).filter(report -> report.nothingToAdd().isEmpty()).isPresent();
        return reportIsIn ? Verdict.held(Reason.NO_REPORT, Answer.ONCE_A_DAY) : fileNothingToAdd(conference, author, words);
    }

    Verdict fileNothingToAdd(Conference conference, Person author, String words) {
        if (conference.state().ended()) {
            return ended(conference, author);
        }
        UUID report = reports.fileNothingToAdd(conference.id(), author.id(), words);
        return Verdict.nothingToAdd(report).about(conference, author);
    }

    private static Verdict ended(Conference conference, Person author) {
        return Verdict.held(Reason.CONFERENCE_ENDED, Answer.ONCE_A_DAY).about(Optional.of(conference.id()), Optional.of(author.id()));
    }
}
