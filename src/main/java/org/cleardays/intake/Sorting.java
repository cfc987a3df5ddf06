package org.cleardays.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.cleardays.conference.Conference;
import org.cleardays.conference.Conferences;
import org.cleardays.conference.Person;
import org.cleardays.conference.Role;
import org.cleardays.document.mail.Attachment;
import org.cleardays.document.mail.ParsedMail;
import org.cleardays.document.mail.ReadMail;
import org.cleardays.intake.Identification.Identity;
import org.cleardays.intake.Verdict.Answer;
import org.cleardays.intake.reading.Files;
import org.cleardays.intake.reading.MachineMail;
import org.cleardays.intake.reading.NewWords;

/** Decides what becomes of something that arrived: the rules, in the order in which they are asked. */
final class Sorting {

    private final Identification identification;
    private final Filing filing;
    private final Conferences conferences;
    private final MachineMail machines;
    private final String receipts;

    Sorting(IntakeSettings settings, Identification identification, Filing filing, Conferences conferences) {
        this.identification = identification;
        this.filing = filing;
        this.conferences = conferences;
        this.machines = new MachineMail(settings.reportsAddress());
        this.receipts = settings.receiptsAddress().toLowerCase(Locale.ROOT);
    }

    /** A mail of which the headers alone were fetched: from an invited person it is a report, and answered each time. */
    Verdict overLimit(ParsedMail headers) {
        Verdict verdict = switch (identification.identify(headers)) {
            case Identity.Known(Conference conference, Person person) -> Verdict.held(Reason.OVER_LIMIT, Answer.EACH).about(conference, person);
            case Identity.Unsure unsure -> Verdict.held(Reason.OVER_LIMIT, Answer.ONCE_A_DAY);
        };
        return machines.is(headers) || headers.from().isEmpty() ? verdict.unanswered() : verdict;
    }

    Verdict mail(ReadMail read) {
        ParsedMail mail = read.mail();
        boolean holdsWord = !new Files(mail.attachments()).word().isEmpty();
        boolean machine = machines.is(mail);
        if (isEvidence(mail, machine || !holdsWord)) {
            return Verdict.unanswered(Sorted.Receipt.class, Reason.DELIVERY_NOTICE);
        }
        if (read instanceof ReadMail.Unreadable) {
            return Verdict.held(Reason.CANNOT_BE_READ, Answer.NEVER);
        }
        return machine ? fromMachine(mail, holdsWord) : fromSomebody(mail);
    }

    /** An uploaded file: its author is known. */
    Verdict upload(Conference conference, Person author, byte[] file) {
        return filing.file(conference, author, file);
    }

    /** A person has decided whose report it is; without a Word file, short words may be filed as "nothing to add". */
    Optional<Verdict> byHand(ParsedMail mail, Conference conference, Person author) {
        List<Attachment> word = new Files(mail.attachments()).word();
        NewWords words = NewWords.in(mail.text());
        if (word.size() == 1) {
            return Optional.of(filing.file(conference, author, word.getFirst().bytes()));
        }
        return word.isEmpty() && words.areShort() ? Optional.of(filing.fileNothingToAdd(conference, author, words.text())) : Optional.empty();
    }

    Conference conference(UUID id) {
        return conferences.get(id);
    }

    /** A person who forwards a bounce with the report in it sends a report; only a machine's notice, or one without a file, is none. */
    private boolean isEvidence(ParsedMail mail, boolean holdsNoReport) {
        boolean notice = mail.notice().isPresent();
        return notice && isForReceipts(mail) || (notice || isForReceipts(mail)) && holdsNoReport;
    }

    private boolean isForReceipts(ParsedMail mail) {
        return !mail.plusPartsOf(receipts).isEmpty();
    }

    private Verdict fromMachine(ParsedMail mail, boolean holdsWord) {
        if (machines.isOurs(mail)) {
            return Verdict.unanswered(Sorted.Ignored.class, Reason.OUR_OWN);
        }
        return holdsWord ? Verdict.held(Reason.AUTOMATIC_WITH_FILE, Answer.NEVER) : Verdict.unanswered(Sorted.Ignored.class, Reason.AUTOMATIC);
    }

    private Verdict fromSomebody(ParsedMail mail) {
        return switch (identification.identify(mail)) {
            case Identity.Unsure(Reason reason, Optional<Conference> likely, Optional<Person> sender) ->
                    Verdict.held(reason, Answer.ONCE_A_DAY).about(likely.map(Conference::id), sender.map(Person::id));
            case Identity.Known(Conference conference, Person person) -> fromInvited(mail, conference, person).about(conference, person);
        };
    }

    private Verdict fromInvited(ParsedMail mail, Conference conference, Person person) {
        Files files = new Files(mail.attachments());
        if (files.hasCalendarReply() && files.word().isEmpty()) {
            return Verdict.unanswered(Sorted.Response.class, Reason.CALENDAR_REPLY);
        }
        if (!person.role().isProfessional()) {
            return Verdict.unanswered(Sorted.Response.class, Reason.FROM_THE_FAMILY);
        }
        if (conference.state().ended()) {
            return Verdict.held(Reason.CONFERENCE_ENDED, Answer.ONCE_A_DAY);
        }
        return person.role() == Role.AUTHOR ? fromAuthor(mail, files, conference, person) : Verdict.held(Reason.NO_REPORT, Answer.ONCE_A_DAY);
    }

    private Verdict fromAuthor(ParsedMail mail, Files files, Conference conference, Person author) {
        List<Attachment> word = files.word();
        if (word.size() > 1) {
            return Verdict.held(Reason.SEVERAL_REPORTS, Answer.ONCE_A_DAY);
        }
        return word.isEmpty() ? withoutWord(mail, files, conference, author) : filing.file(conference, author, word.getFirst().bytes());
    }

    private Verdict withoutWord(ParsedMail mail, Files files, Conference conference, Person author) {
        if (files.hasPacked()) {
            return Verdict.held(Reason.PACKED, Answer.ONCE_A_DAY);
        }
        if (files.hasOtherDocument()) {
            return Verdict.returned(Reason.NOT_WORD);
        }
        NewWords words = NewWords.in(mail.text());
        return words.saysNothingToAdd() ? filing.fileNothingToAddAnew(conference, author, words.text())
                : Verdict.held(Reason.NO_REPORT, Answer.ONCE_A_DAY);
    }
}
