package org.cleardays.pack.correction;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cleardays.disclosure.Copy;
import org.cleardays.disclosure.CopyState;
import org.cleardays.disclosure.DisclosedCopy;
import org.cleardays.disclosure.Disclosures;
import org.cleardays.report.Report;
import org.cleardays.report.Reports;

/** Compares what one reader had with what they have now: only what stands in these two copies can be told by it. */
record ComparedCopies(Disclosures disclosures, Reports reports, CopiesSent sent) implements Corrections {

    @Override
    public List<Copy> before(Copy copy) {
        Report report = reports.get(copy.reportId());
        return disclosures.copiesFor(copy.conferenceId(), copy.readerId()).stream()
                .filter(one -> one.state() == CopyState.SUPERSEDED && isEarlier(reports.get(one.reportId()), report))
                .filter(one -> sent.leftAt(one.id()).isPresent())
                .sorted(Comparator.comparing(one -> reports.get(one.reportId()).version())).toList();
    }

    private static boolean isEarlier(Report one, Report report) {
        return one.authorId().equals(report.authorId()) && one.version() < report.version();
    }

    @Override
    public Optional<Correction> of(Copy copy) {
        List<Copy> earlier = before(copy);
        return earlier.isEmpty() ? Optional.empty() : disclosures.contentOf(copy.id()).map(now -> correction(earlier.getLast(), now));
    }

    private Correction correction(Copy earlier, DisclosedCopy now) {
        Instant hadSince = sent.leftAt(earlier.id()).orElseThrow();
        Report older = reports.get(earlier.reportId());
        Report newer = reports.get(now.reportId());
        return disclosures.contentOfReplaced(earlier.id()).filter(had -> isRead(older) && isRead(newer))
                .map(had -> compared(hadSince, had, now, new Counterparts(older, newer))).orElseGet(() -> Correction.notCompared(hadSince));
    }

    /** Into statements; of pages, two may say the same and show another picture. */
    private static boolean isRead(Report report) {
        return !report.statements().isEmpty() || !report.scales().isEmpty();
    }

    private static Correction compared(Instant hadSince, DisclosedCopy had, DisclosedCopy now, Counterparts counterparts) {
        Set<Said> said = blocks(had).map(Said::of).collect(Collectors.toSet());
        Set<Integer> could = blocks(had).map(DisclosedCopy.Block::original).collect(Collectors.toSet());
        Map<Integer, Correction.Way> ways = new HashMap<>();
        blocks(now).filter(block -> !said.contains(Said.of(block))).forEach(block -> ways.put(block.number(),
                counterparts.before(block.original()).filter(could::contains).isPresent() ? Correction.Way.CHANGED : Correction.Way.NEW));
        Set<Integer> gone = counterparts.takenOut(blocks(now).map(DisclosedCopy.Block::original).collect(Collectors.toSet()));
        return new Correction(hadSince, true, said.equals(blocks(now).map(Said::of).collect(Collectors.toSet())), ways,
                blocks(had).filter(block -> gone.contains(block.original())).map(DisclosedCopy.Block::number).sorted().toList());
    }

    private static Stream<DisclosedCopy.Block> blocks(DisclosedCopy copy) {
        return copy.parts().stream().flatMap(part -> part.blocks().stream());
    }

    /** What is said, and what kind of statement it is. */
    private record Said(String says, String mark) {

        static Said of(DisclosedCopy.Block block) {
            return new Said(block.says(), block.mark());
        }
    }
}
