package org.cleardays.pack.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.cleardays.disclosure.DisclosedCopy;
import org.cleardays.document.carried.Carried;
import org.cleardays.report.Report;
import org.cleardays.response.Response;

/**
 * The facts of a professionals' bundle: the reports as one professional reads them. No answer of the family, which goes to the author and
 * the chair alone; nothing that was chased; no pages of a file of which nobody has said who may read what.
 */
public record BundleSources(PackSources all, Function<Report, DisclosedCopy> copies) implements PackSources {

    @Override
    public List<Report> reports(UUID conferenceId) {
        return all.reports(conferenceId);
    }

    @Override
    public DisclosedCopy forChair(Report report) {
        return copies.apply(report);
    }

    @Override
    public Optional<Carried> carried(Report report) {
        return Optional.empty();
    }

    @Override
    public Map<String, String> labels(String form) {
        return all.labels(form);
    }

    /** What an author is asked to mend is between the author, the office and the chair. */
    @Override
    public boolean namesWhatIsLeftOut() {
        return false;
    }

    @Override
    public List<Response> responses(UUID conferenceId) {
        return List.of();
    }

    @Override
    public Map<UUID, Integer> timesAsked(UUID conferenceId) {
        return Map.of();
    }

    @Override
    public List<UUID> order(UUID conferenceId) {
        return all.order(conferenceId);
    }
}
