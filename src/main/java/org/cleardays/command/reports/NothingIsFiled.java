package org.cleardays.command.reports;

import java.util.Optional;
import java.util.UUID;

import org.cleardays.document.file.OpenedFile;
import org.cleardays.report.Report;
import org.cleardays.report.ReportFiling;

/** Stands where reports would be kept: nothing is in, and what is filed goes nowhere. */
final class NothingIsFiled implements ReportFiling {

    @Override
    public UUID file(UUID conferenceId, UUID authorId, byte[] file, OpenedFile opened) {
        return UUID.randomUUID();
    }

    @Override
    public UUID fileNothingToAdd(UUID conferenceId, UUID authorId, String words) {
        return UUID.randomUUID();
    }

    @Override
    public Optional<Report> newest(UUID conferenceId, UUID authorId) {
        return Optional.empty();
    }

    @Override
    public Optional<UUID> sameFile(UUID conferenceId, UUID authorId, byte[] file) {
        return Optional.empty();
    }
}
