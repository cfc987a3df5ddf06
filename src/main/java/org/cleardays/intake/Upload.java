package org.cleardays.intake;

import java.util.UUID;

/** A file uploaded by an author who is known. */
record Upload(UUID conferenceId, UUID authorId, String fileName) {
}
