package org.cleardays.portal.rules;

import java.util.List;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;

/** The lines in which two texts differ, each change with the lines around it. */
record LineDifference(List<Line> lines) {

    private static final int AROUND = 2;
    /** A unified difference begins with the two files' names. */
    private static final int NAMES = 2;

    /**
     * One line.
     *
     * @param sign {@code +} where it is new, {@code -} where it is gone, {@code @} where lines are left out, else a blank
     */
    record Line(String sign, String text) {
    }

    static LineDifference of(String before, String after) {
        List<String> old = before.lines().toList();
        return new LineDifference(UnifiedDiffUtils.generateUnifiedDiff("before", "after", old, DiffUtils.diff(old, after.lines().toList()), AROUND)
                .stream().skip(NAMES).map(line -> new Line(line.substring(0, 1), line.startsWith("@") ? "…" : line.substring(1))).toList());
    }
}
