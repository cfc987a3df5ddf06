package org.cleardays.disclosure.kept;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.cleardays.report.Report;

/**
 * Single statements that a person has taken out of one reader's copy before it was released. Whoever releases the copy may put one back
 * by naming it; until then it is withheld, and what rests on it waits (domain.md 5).
 */
public interface KeptStatements {

    /** Where nobody takes anything out: without a server. */
    KeptStatements NONE = new KeptStatements() {

        @Override
        public List<KeptStatement> of(UUID reportId, UUID readerId) {
            return List.of();
        }

        @Override
        public void keep(UUID reportId, UUID readerId, List<Integer> numbers, String decidedBy, String reason, String actor) {
            throw new UnsupportedOperationException("Without a server nothing is recorded");
        }

        @Override
        public boolean carryOver(Report earlier, Report corrected) {
            return false;
        }
    };

    /** What is kept from this reader, in the order of the report. */
    List<KeptStatement> of(UUID reportId, UUID readerId);

    /**
     * Keeps these statements, by their number in the report, from this reader. A statement that is kept already stays as it was decided.
     * {@link IllegalArgumentException} where nobody is named or no reason given.
     */
    void keep(UUID reportId, UUID readerId, List<Integer> numbers, String decidedBy, String reason, String actor);

    /**
     * What was kept of the earlier version is kept of the corrected one as well, where it stands there still, in the same words or in
     * others. Answers whether anything was kept of the earlier one: then a person looks at the corrected one before any of it leaves.
     */
    boolean carryOver(Report earlier, Report corrected);

    default Set<Integer> numbers(UUID reportId, UUID readerId) {
        return of(reportId, readerId).stream().map(KeptStatement::number).collect(Collectors.toSet());
    }
}
