package org.cleardays.portal.link;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.cleardays.disclosure.Copy;
import org.cleardays.disclosure.CopyState;
import org.cleardays.disclosure.DisclosedCopy;
import org.cleardays.disclosure.Disclosures;
import org.cleardays.dispatch.Dispatches;
import org.cleardays.portal.act.NotFound;
import org.cleardays.report.Report;
import org.cleardays.report.Reports;
import org.cleardays.response.Response;
import org.cleardays.response.Responses;
import org.springframework.stereotype.Component;

/** What a reader reads, and what they had before it: a corrected report never takes a place in silence. */
@Component
class ReaderCopies {

    private final Disclosures disclosures;
    private final Reports reports;
    private final Responses responses;
    private final Dispatches dispatches;

    ReaderCopies(Disclosures disclosures, Reports reports, Responses responses, Dispatches dispatches) {
        this.disclosures = disclosures;
        this.reports = reports;
        this.responses = responses;
        this.dispatches = dispatches;
    }

    /**
     * The copy that this one has taken the place of.
     *
     * @param different the numbers, in the new copy, of what the one before did not say, or not in this way; nothing of what it said is told
     *                  again, for a correction may have taken it out
     * @param answers   what its reader said about it
     */
    record Before(Set<Integer> different, List<Response> answers) {

        Before {
            different = Set.copyOf(different);
            answers = List.copyOf(answers);
        }
    }

    /** What is said, and what kind of statement it is. */
    private record Said(String says, String mark) {
    }

    DisclosedCopy contentOf(Copy copy) {
        return disclosures.contentOf(copy.id()).orElseThrow(NotFound::new);
    }

    List<Response> answersTo(Copy copy) {
        return responses.of(copy.conferenceId()).stream().filter(response -> response.copyId().equals(copy.id())).toList();
    }

    /** Empty where its reader had no copy of an earlier version. */
    Optional<Before> before(Copy copy) {
        Report report = reports.get(copy.reportId());
        List<Copy> earlier = disclosures.copiesFor(copy.conferenceId(), copy.readerId()).stream()
                .filter(one -> one.state() == CopyState.SUPERSEDED && isEarlier(reports.get(one.reportId()), report) && left(one))
                .sorted(Comparator.comparing(one -> reports.get(one.reportId()).version())).toList();
        return earlier.isEmpty() ? Optional.empty() : Optional.of(new Before(different(earlier.getLast(), copy),
                earlier.stream().flatMap(one -> answersTo(one).stream()).toList()));
    }

    private Set<Integer> different(Copy earlier, Copy copy) {
        Set<Said> said = disclosures.contentOfReplaced(earlier.id()).stream().flatMap(ReaderCopies::blocks).map(ReaderCopies::said)
                .collect(Collectors.toSet());
        return blocks(contentOf(copy)).filter(block -> !said.contains(said(block))).map(DisclosedCopy.Block::number).collect(Collectors.toSet());
    }

    private boolean left(Copy copy) {
        return dispatches.forCopy(copy.id()).filter(dispatch -> List.of("handed-over", "posted", "opened").stream()
                .anyMatch(what -> dispatch.at(what).isPresent())).isPresent();
    }

    private static boolean isEarlier(Report one, Report report) {
        return one.authorId().equals(report.authorId()) && one.version() < report.version();
    }

    private static java.util.stream.Stream<DisclosedCopy.Block> blocks(DisclosedCopy copy) {
        return copy.parts().stream().flatMap(part -> part.blocks().stream());
    }

    private static Said said(DisclosedCopy.Block block) {
        return new Said(block.says(), block.mark());
    }
}
