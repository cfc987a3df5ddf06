package org.cleardays.invitation;

/**
 * Who the letters come from.
 *
 * @param officeName  what the office is called: "Doncaster conference office"
 * @param officeEmail the office's own mail address
 * @param officePhone the number people ring
 * @param reportsAddress the mailbox that reports and answers go to
 */
record InvitationSettings(String officeName, String officeEmail, String officePhone, String reportsAddress) {

    /** The address of one conference: {@code reports+K7Q4M283@council.test}. */
    String reportsAddressFor(String mailCode) {
        return reportsAddress.replaceFirst("@", "+" + mailCode + "@");
    }
}
