package org.cleardays.intake;

import java.util.Map;

/** received = filed + returned + held + receipts + responses + ignored + duplicates + not yet sorted. */
public record IntakeSum(long received, Map<String, Long> byOutcome, long waiting) {
}
