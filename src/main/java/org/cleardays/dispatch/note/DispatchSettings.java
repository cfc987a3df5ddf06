package org.cleardays.dispatch.note;

import java.util.regex.Pattern;

import org.cleardays.dispatch.mail.SenderAddresses;
import org.cleardays.dispatch.mail.SmtpSettings;

/**
 * Where messages come from and go through: keys under {@code cleardays}.
 *
 * @param publicAddress where people reach the portal
 */
public record DispatchSettings(String publicAddress, Mail mail, Office office, Intake intake) {

    private static final Pattern ADDRESS = Pattern.compile("[^@\\s,;<>]+@[^@\\s,;<>]+");
    private static final long MEGABYTE = 1024 * 1024;

    /** {@code cleardays.mail}. */
    public record Mail(String reportsAddress, String receiptsAddress, String fromName, SmtpSettings out) {
    }

    /** {@code cleardays.office}. */
    public record Office(String email, String phone) {
    }

    /** {@code cleardays.intake}: what a mail may carry, in bytes. */
    public record Intake(Long limit) {
    }

    public DispatchSettings {
        require(publicAddress != null && publicAddress.matches("https?://[^\\s?#]*[^\\s?#/]"),
                "cleardays.public-address is where people reach the portal, without a slash at the end: https://reports.example.org");
        require(mail != null && isAddress(mail.reportsAddress()),
                "cleardays.mail.reports-address is the mailbox that reports come to, such as reports@example.org");
        require(isAddress(mail.receiptsAddress()),
                "cleardays.mail.receipts-address is the mailbox that delivery notices come to, such as receipts@example.org");
        require(mail.fromName() != null && !mail.fromName().isBlank(),
                "cleardays.mail.from-name is the name our mails come from, such as Doncaster conference office");
        require(mail.out() != null, "cleardays.mail.out.host is missing: the mail server that takes our mails, such as smtp.example.org");
        require(office != null && isAddress(office.email()), "cleardays.office.email is where business support reads its mail");
        require(office.phone() != null && !office.phone().isBlank(), "cleardays.office.phone is the number people ring with a question");
    }

    public SenderAddresses addresses() {
        return new SenderAddresses(mail.reportsAddress(), mail.receiptsAddress(), mail.fromName());
    }

    public OfficeFacts officeFacts() {
        long limit = intake == null || intake.limit() == null ? 35 * MEGABYTE : intake.limit();
        return new OfficeFacts(publicAddress, office.phone(), office.email(), limit / MEGABYTE + " MB");
    }

    private static boolean isAddress(String value) {
        return value != null && ADDRESS.matcher(value).matches();
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise + ".");
        }
    }
}
