package org.cleardays.timescale;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

import org.cleardays.conference.ConferenceKind;
import org.cleardays.conference.Happening;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the shipped files promise about a conference on Tuesday 9 June 2026, worked out by hand; every promise is our proposal. */
class ShippedRemindersTest {

    private static final Instant LONG_BEFORE = Instant.parse("2026-05-01T09:00:00Z");

    @ParameterizedTest
    @CsvSource(textBlock = """
            # authority, of,                   reminders in order
            doncaster,   report-sent,          2026-06-01T09:00 author reminder-report; 2026-06-02T09:00 author reminder-report; \
            2026-06-03T09:00 author reminder-report; 2026-06-04T09:00 author reminder-report-late; \
            2026-06-04T09:00 authors-manager escalation-manager; 2026-06-04T09:00 business-support escalation-office
            doncaster,   report-countersigned, 2026-06-03T09:00 countersignatory reminder-countersign; \
            2026-06-05T09:00 countersignatory reminder-countersign
            isle-of-man, report-sent,          2026-05-29T09:00 author reminder-report; 2026-06-01T09:00 author reminder-report; \
            2026-06-02T09:00 author reminder-report; 2026-06-03T09:00 author reminder-report-late; \
            2026-06-03T09:00 authors-manager escalation-manager; 2026-06-03T09:00 business-support escalation-office
            isle-of-man, report-countersigned, 2026-06-02T09:00 countersignatory reminder-countersign; \
            2026-06-04T09:00 countersignatory reminder-countersign
            leeds,       report-sent,          2026-05-29T09:00 author reminder-report; 2026-06-01T09:00 author reminder-report; \
            2026-06-02T09:00 author reminder-report; 2026-06-03T09:00 author reminder-report-late; \
            2026-06-03T09:00 authors-manager escalation-manager; 2026-06-03T09:00 business-support escalation-office
            devon,       report-sent,          2026-06-01T09:00 author reminder-report; 2026-06-02T09:00 author reminder-report; \
            2026-06-03T09:00 author reminder-report; 2026-06-04T09:00 author reminder-report-late; \
            2026-06-04T09:00 authors-manager escalation-manager; 2026-06-04T09:00 business-support escalation-office
            guide,       report-sent,          2026-06-01T09:00 author reminder-report; 2026-06-02T09:00 author reminder-report; \
            2026-06-03T09:00 author reminder-report; 2026-06-04T09:00 author reminder-report-late; \
            2026-06-04T09:00 authors-manager escalation-manager; 2026-06-04T09:00 business-support escalation-office
            """)
    void goOutBeforeOnAndAfterTheDeadline(String authority, String of, String promised) {
        AuthorityRules rules = ShippedRules.of(authority);
        Deadline deadline = (Deadline) rules.due(circumstances(), Matter.find(of).orElseThrow(), "social-worker").orElseThrow();
        List<String> reminders = ReminderRule.about(deadline, LONG_BEFORE, rules.reminders(), rules.calendar()).stream()
                .map(reminder -> reminder.at().toLocalDateTime() + " " + reminder.tell().word() + " " + reminder.text()).toList();
        assertThat(reminders).containsExactlyInAnyOrder(promised.split("; "));
    }

    private static Circumstances circumstances() {
        return new Circumstances(ConferenceKind.INITIAL, List.of(Happening.on("strategy-discussion", LocalDate.of(2026, 5, 20)),
                Happening.at("conference", LocalDateTime.of(2026, 6, 9, 10, 0))), Set.of());
    }
}
