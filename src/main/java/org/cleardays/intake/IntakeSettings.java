package org.cleardays.intake;

import java.util.regex.Pattern;

/**
 * What intake needs to know.
 *
 * @param limit           of a mail, in bytes ({@code cleardays.intake.limit}); threat B2 names 35 MB
 * @param reportsAddress  {@code cleardays.mail.reports-address}: a conference's own address has its code behind a plus
 * @param receiptsAddress {@code cleardays.mail.receipts-address}: evidence comes back there, with a token behind a plus
 */
public record IntakeSettings(long limit, String reportsAddress, String receiptsAddress) {

    private static final Pattern ADDRESS = Pattern.compile("[^@+\\s]+@[^@+\\s]+");

    public IntakeSettings {
        if (limit <= 0) {
            throw new IllegalArgumentException("cleardays.intake.limit must be more than 0 bytes.");
        }
        checked("cleardays.mail.reports-address", reportsAddress);
        checked("cleardays.mail.receipts-address", receiptsAddress);
    }

    private static void checked(String key, String address) {
        if (address == null || !ADDRESS.matcher(address).matches()) {
            throw new IllegalArgumentException(key + " must be a mail address without a plus, such as reports@council.test.");
        }
    }
}
