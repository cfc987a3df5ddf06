package org.cleardays.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.cleardays.document.file.ReadFile;
import org.cleardays.document.form.Headings;

/** Recognises the form of a report whose footer does not name it, by the headings it holds. */
final class FormByHeadings {

    private static final int ENOUGH = 3;

    private final FormBook forms;

    FormByHeadings(FormBook forms) {
        this.forms = forms;
    }

    /** A form with how many of its headings the file holds. */
    private record Match(ReportForm form, int found) {

        /** Three headings, or half of them where there are fewer. */
        boolean isEnough() {
            return found >= ENOUGH || found > 0 && found * 2 >= form.sections().size();
        }

        boolean isWhole() {
            return found == form.sections().size();
        }

        double share() {
            return (double) found / form.sections().size();
        }
    }

    /**
     * The form most of whose headings the file holds, and of several the one that has the fewest besides; none where too few fit.
     * A form that is no longer sent out counts only where all of its headings are there.
     */
    Optional<ReportForm> of(ReadFile file) {
        List<Match> matches = forms.all().stream().map(forms::form).map(form -> new Match(form, Headings.found(file.blocks(), form.layout()).size()))
                .filter(Match::isEnough).filter(match -> match.isWhole() || !forms.isSuperseded(match.form().name())).toList();
        return matches.stream().max(Comparator.comparingInt(Match::found).thenComparingDouble(Match::share)).map(Match::form);
    }
}
