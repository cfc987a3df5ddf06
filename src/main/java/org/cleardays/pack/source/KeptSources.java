package org.cleardays.pack.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.cleardays.disclosure.DisclosedCopy;
import org.cleardays.disclosure.Disclosures;
import org.cleardays.document.carried.Carried;
import org.cleardays.intake.Incoming;
import org.cleardays.report.Report;
import org.cleardays.report.Reports;
import org.cleardays.response.Response;
import org.cleardays.response.Responses;

/** The facts of a plan as a server keeps them. */
public record KeptSources(Reports all, Disclosures disclosures, Responses kept, ChasedReports chased, Function<UUID, List<UUID>> orders,
                   Received received) implements PackSources {

    /**
     * What was received besides reports that were read.
     *
     * @param files the pages of a report that was not read
     * @param came  everything that came for a conference
     */
    public record Received(Function<Report, Optional<Carried>> files, Function<UUID, List<Incoming>> came) {
    }


    @Override
    public List<Report> reports(UUID conferenceId) {
        return all.of(conferenceId);
    }

    @Override
    public DisclosedCopy forChair(Report report) {
        return disclosures.forChair(report.id());
    }

    @Override
    public Optional<Carried> carried(Report report) {
        return received.files().apply(report);
    }

    @Override
    public Map<String, String> labels(String form) {
        return all.labels(form);
    }

    @Override
    public List<Incoming> came(UUID conferenceId) {
        return received.came().apply(conferenceId);
    }

    @Override
    public List<Response> responses(UUID conferenceId) {
        return kept.of(conferenceId);
    }

    /** In the copy that was answered; one that may no longer be read names nothing. */
    @Override
    public List<Integer> named(Response response) {
        return disclosures.contentOf(response.copyId()).map(copy -> NamedStatements.in(response.words(), copy)).orElse(List.of());
    }

    @Override
    public Map<UUID, Integer> timesAsked(UUID conferenceId) {
        return chased.timesAsked(conferenceId);
    }

    @Override
    public List<UUID> order(UUID conferenceId) {
        return orders.apply(conferenceId);
    }
}
