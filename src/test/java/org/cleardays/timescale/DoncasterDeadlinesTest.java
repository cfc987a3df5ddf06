package org.cleardays.timescale;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DoncasterDeadlinesTest {

    private static final AuthorityRules RULES = ShippedRules.of("doncaster");

    @ParameterizedTest
    @MethodSource("table")
    void areAsWorkedOutByHand(HandWorked row) {
        assertThat(row.dueBy(RULES)).isEqualTo(row.due());
        assertThat(row.skippedBy(RULES)).isEqualTo(row.skipped());
    }

    private static List<HandWorked> table() {
        return HandWorked.table("doncaster");
    }
}
