package org.cleardays.intake;

import java.util.regex.Pattern;

/**
 * What intake needs to know.
 *
 * @param limit           of a mail, in bytes ({@code cleardays.intake.limit}); threat B2 names 35 MB
 * @param reportsAddress  {@code cleardays.mail.reports-address}: a conference's own address has its code behind a plus
 * @param receiptsAddress {@code cleardays.mail.receipts-address}: evidence comes back there, with a token behind a plus
 * @param authservId      {@code cleardays.mail.in.authserv-id}: what our mail server calls itself in the Authentication-Results that it adds;
 *                        {@link #NO_SERVER} where it adds none
 * @param mailsADay       {@code cleardays.intake.mails-a-day}: how many mails of one sender are sorted by themselves on one day
 */
public record IntakeSettings(long limit, String reportsAddress, String receiptsAddress, String authservId, int mailsADay) {

    /** Said on purpose by a site whose mail server checks no sender. */
    public static final String NO_SERVER = "none";

    private static final int USUAL_MAILS = 50;


    private static final Pattern ADDRESS = Pattern.compile("[^@+\\s]+@[^@+\\s]+");

    public IntakeSettings {
        if (limit <= 0) {
            throw new IllegalArgumentException("cleardays.intake.limit must be more than 0 bytes.");
        }
        checked("cleardays.mail.reports-address", reportsAddress);
        checked("cleardays.mail.receipts-address", receiptsAddress);
        if (authservId == null || authservId.isBlank()) {
            throw new IllegalArgumentException("cleardays.mail.in.authserv-id must be the name of our mail server, or the word none.");
        }
    }

    /** With the usual quota. */
    public IntakeSettings(long limit, String reportsAddress, String receiptsAddress, String authservId) {
        this(limit, reportsAddress, receiptsAddress, authservId, USUAL_MAILS);
    }

    /** Whether our mail server says of each mail whether it comes from its sender's domain. */
    public boolean sendersAreChecked() {
        return !authservId.equals(NO_SERVER);
    }

    private static void checked(String key, String address) {
        if (address == null || !ADDRESS.matcher(address).matches()) {
            throw new IllegalArgumentException(key + " must be a mail address without a plus, such as reports@council.test.");
        }
    }
}
