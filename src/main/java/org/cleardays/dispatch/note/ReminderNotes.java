package org.cleardays.dispatch.note;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;

import org.cleardays.conference.Conference;
import org.cleardays.conference.Person;
import org.cleardays.conference.Role;
import org.cleardays.dispatch.words.Moments;

/** To whoever owes something, and to those who can help: what is due, and what to do. */
public record ReminderNotes(Facts facts, OfficeFacts office, Clock clock) {

    private static final String REPORT = "reminder-report";
    private static final String REPORT_LATE = "reminder-report-late";

    /** Its words follow the day on which it is written. */
    public Note reminder(ReminderFacts about) {
        Conference conference = facts.conference(about.conferenceId());
        boolean late = clock.instant().isAfter(about.due().toInstant());
        Note note = facts.told(to(about, conference, template(about.template(), late)))
                .with("late", late).with("when", when(about)).with("due", Moments.by(about.due()))
                .with("day", Moments.day(about.due())).with("sentBack", about.sentBack()).with("agencies", about.from())
                .with("agency", String.join(", ", about.from())).with("one", about.from().size() == 1)
                .with("count", String.valueOf(about.from().size()))
                .with("page", office.publicAddress() + "/conferences/" + conference.reference());
        return linked(note, about, conference);
    }

    private Note to(ReminderFacts about, Conference conference, String template) {
        return about.personId().map(conference::person).map(person -> Note.to(conference, person, Kind.REMINDER, about.id(), template))
                .orElseGet(() -> Note.toAddress(office.email(), Kind.REMINDER, about.id(), template).about(conference));
    }

    /** A report that is late by the time it is written about is called late, whatever the file thought it would be. */
    private static String template(String template, boolean late) {
        return switch (template) {
            case REPORT, REPORT_LATE -> late ? REPORT_LATE : REPORT;
            default -> template;
        };
    }

    private static Note linked(Note note, ReminderFacts about, Conference conference) {
        Optional<Person> author = note.person().filter(person -> person.role() == Role.AUTHOR);
        return about.requestId().filter(request -> note.person().isPresent()).map(request -> note.linking(new Note.LinkTo("COUNTERSIGN", request)))
                .or(() -> author.map(person -> note.linking(Note.LinkTo.upload(conference)))).orElse(note);
    }

    /** "today 5pm", "tomorrow 5pm", "in 2 working days, 5pm Wednesday 3 June". */
    private String when(ReminderFacts about) {
        ZonedDateTime due = about.due();
        LocalDate today = LocalDate.ofInstant(clock.instant(), due.getZone());
        if (due.toLocalDate().equals(today)) {
            return "today " + Moments.time(due);
        }
        if (due.toLocalDate().equals(today.plusDays(1))) {
            return "tomorrow " + Moments.time(due);
        }
        String days = about.workingDaysLeft() + (about.workingDaysLeft() == 1 ? " working day" : " working days");
        return "in " + days + ", " + Moments.by(due);
    }
}
