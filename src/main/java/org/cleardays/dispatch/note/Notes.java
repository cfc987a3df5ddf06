package org.cleardays.dispatch.note;

/** Everything that is ever said to anybody. */
public record Notes(InviteeNotes invitees, SenderNotes senders, AuthorNotes authors, ReaderNotes readers, ChairNotes chair,
        OfficeNotes office, ReminderNotes reminders, DigestNotes digests, MoveNotes moves, EndNotes ends, BundleNotes bundles) {
}
