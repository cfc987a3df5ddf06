package org.cleardays.intake;

import java.util.Optional;

import org.cleardays.conference.Conference;
import org.cleardays.conference.Conferences;
import org.cleardays.conference.Person;
import org.cleardays.conference.Role;
import org.cleardays.document.file.FileDoor;
import org.cleardays.document.mail.ParsedMail;
import org.cleardays.document.mail.ReadMail;
import org.cleardays.intake.Identification.Identity;
import org.cleardays.intake.Verdict.Answer;
import org.cleardays.intake.reading.Brought;
import org.cleardays.intake.reading.Elsewhere;
import org.cleardays.intake.reading.MachineMail;
import org.cleardays.intake.reading.Opener;
import org.cleardays.report.ReportForms;
import org.cleardays.report.ReportFiling;

/** Decides what becomes of something that arrived: the rules, in the order in which they are asked. Needs no server. */
public final class Sorting {

    private final IntakeSettings settings;
    private final MachineMail machines;
    private final Opener opener;
    private final Identification identification;
    private final Filing filing;

    private Sorting(IntakeSettings settings, Opener opener, Identification identification, Filing filing) {
        this.settings = settings;
        this.machines = new MachineMail(settings.reportsAddress());
        this.opener = opener;
        this.identification = identification;
        this.filing = filing;
    }

    /** By these facts, wherever they are kept; {@code reports} is told of each report to file. */
    public static Sorting of(IntakeSettings settings, Conferences conferences, ReportFiling reports, ReportForms forms, FileDoor door) {
        Identification identification = new Identification(settings, conferences);
        return new Sorting(settings, new Opener(door, forms), identification, new Filing(reports, identification));
    }

    /** A mail of which the headers alone were fetched: from an invited person it is a report, and answered each time. */
    public Verdict overLimit(ParsedMail headers) {
        Verdict verdict = switch (identification.identify(headers, java.util.List::of)) {
            case Identity.Known(Conference conference, Person person) -> Verdict.held(Reason.OVER_LIMIT, Answer.EACH).about(conference, person);
            case Identity.Unsure unsure -> Verdict.held(Reason.OVER_LIMIT, Answer.ONCE_A_DAY);
        };
        return machines.is(headers) || headers.from().isEmpty() ? verdict.unanswered() : verdict;
    }

    /** A whole mail. */
    public Verdict mail(ReadMail read) {
        ParsedMail mail = read.mail();
        Brought brought = opener.broughtBy(mail);
        boolean machine = machines.is(mail);
        if (new Evidence(settings.receiptsAddress()).is(mail, () -> machine || !brought.holdADocument())) {
            return Verdict.unanswered(Sorted.Receipt.class, Reason.DELIVERY_NOTICE);
        }
        if (read instanceof ReadMail.Unreadable) {
            return machine ? Verdict.held(Reason.CANNOT_BE_READ, Answer.NEVER) : unreadable(mail, brought);
        }
        return machine ? fromMachine(mail, brought) : fromSomebody(mail, brought);
    }

    /** An uploaded file: its author is known. */
    public Verdict upload(Conference conference, Person author, String name, byte[] file) {
        return authorsPost().upload(opener.uploaded(name, file), conference, author);
    }

    /** A person has decided whose report it is, and which of its files, where that had to be said. Empty where there is nothing to file. */
    public Optional<Verdict> byHand(ParsedMail mail, Optional<String> chosen, Conference conference, Person author) {
        return new ByHand(filing, opener).decide(mail, chosen, conference, author);
    }

    private AuthorsPost authorsPost() {
        return new AuthorsPost(filing, identification, opener);
    }

    /** Of a mail that was cut in pieces its sender can be told; of any other that cannot be read nothing is sure. */
    private Verdict unreadable(ParsedMail mail, Brought brought) {
        return Elsewhere.isInPieces(mail)
                && identification.identify(mail, brought::words) instanceof Identity.Known(Conference conference, Person person)
                ? Verdict.held(Reason.IN_PIECES, Answer.ONCE_A_DAY).about(conference, person) : Verdict.held(Reason.CANNOT_BE_READ, Answer.NEVER);
    }

    private Verdict fromMachine(ParsedMail mail, Brought brought) {
        if (machines.isOurs(mail)) {
            return Verdict.unanswered(Sorted.Ignored.class, Reason.OUR_OWN);
        }
        return brought.holdADocument() ? Verdict.held(Reason.AUTOMATIC_WITH_FILE, Answer.NEVER)
                : Verdict.unanswered(Sorted.Ignored.class, Reason.AUTOMATIC);
    }

    private Verdict fromSomebody(ParsedMail mail, Brought brought) {
        return switch (identification.identify(mail, brought::words)) {
            case Identity.Unsure(Reason reason, Optional<Conference> likely, Optional<Person> sender) ->
                    Verdict.held(reason, Answer.ONCE_A_DAY).about(likely.map(Conference::id), sender.map(Person::id));
            case Identity.Known(Conference conference, Person person) -> fromInvited(mail, brought, conference, person).about(conference, person);
        };
    }

    private Verdict fromInvited(ParsedMail mail, Brought brought, Conference conference, Person person) {
        if (answersTheCalendar(mail, brought)) {
            return Verdict.unanswered(Sorted.Response.class, Reason.CALENDAR_REPLY);
        }
        if (!person.role().isProfessional()) {
            return Verdict.unanswered(Sorted.Response.class, Reason.FROM_THE_FAMILY);
        }
        if (conference.state().ended()) {
            return Verdict.held(Reason.CONFERENCE_ENDED, Answer.ONCE_A_DAY);
        }
        return person.role() == Role.AUTHOR ? authorsPost().mail(mail, brought, conference, person)
                : Verdict.held(Reason.NO_REPORT, Answer.ONCE_A_DAY);
    }

    private static boolean answersTheCalendar(ParsedMail mail, Brought brought) {
        boolean declared = mail.attachments().stream().anyMatch(file -> file.type().equals("text/calendar"));
        return (declared || brought.holdACalendarEntry()) && !brought.holdADocument();
    }
}
