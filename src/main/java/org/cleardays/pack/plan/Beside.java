package org.cleardays.pack.plan;

import java.util.ArrayList;
import java.util.List;

import org.cleardays.pack.plan.PackPlan.Answer;
import org.cleardays.pack.source.PackSources;
import org.cleardays.report.Report;

/** The family's answers about one report, on their way to the statements they name; each stands once, beside the first of them. */
final class Beside {

    private final Report report;
    private final PackSources sources;
    private final List<Answer> left;

    Beside(Report report, List<Answer> answers, PackSources sources) {
        this.report = report;
        this.sources = sources;
        this.left = new ArrayList<>(answers);
    }

    /** The answers that name this statement and stand nowhere yet; what is about another version may name another statement. */
    List<Answer> of(int original) {
        List<Answer> here = left.stream().filter(answer -> answer.response().reportId().equals(report.id()))
                .filter(answer -> sources.named(answer.response()).contains(original)).toList();
        left.removeAll(here);
        return here;
    }

    /** Those that stand beside no statement. */
    List<Answer> rest() {
        return List.copyOf(left);
    }
}
