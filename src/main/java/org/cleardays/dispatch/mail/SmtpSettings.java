package org.cleardays.dispatch.mail;

import java.time.Duration;

/**
 * The mail server that takes our mails: {@code cleardays.mail.out}.
 *
 * @param port  587 where nothing is said
 * @param user  blank where the server asks for none
 * @param tls   true (also where nothing is said) asks for TLS and sends nothing without it: from the first byte on port 465, by STARTTLS
 *             elsewhere
 * @param patience how long one answer of the server may take; ten seconds where nothing is said
 * @param lease how long an attempt that says nothing more is believed to be alive; half a minute where nothing is said
 */
public record SmtpSettings(String host, int port, String user, String password, Boolean tls, Duration patience, Duration lease) {

    private static final int TLS_FROM_THE_FIRST_BYTE = 465;

    public SmtpSettings {
        port = port == 0 ? 587 : port;
        tls = tls == null || tls;
        patience = patience == null ? Duration.ofSeconds(10) : patience;
        lease = lease == null ? Duration.ofSeconds(30) : lease;
        require(host != null && !host.isBlank(),
                "host is missing: the name of the mail server that takes our mails, such as smtp.example.org");
        require(port > 0 && port < 65536, "port is a number from 1 to 65535, such as 587");
        require(isBlank(user) || !isBlank(password), "password is missing: cleardays.mail.out.user is set and needs one");
        require(!patience.isNegative() && !patience.isZero(), "patience is a time above nothing, such as 10s");
        require(lease.compareTo(patience) > 0, "lease is longer than cleardays.mail.out.patience, such as 30s");
    }

    boolean signsIn() {
        return !isBlank(user);
    }

    boolean tlsFromTheFirstByte() {
        return tls && port == TLS_FROM_THE_FIRST_BYTE;
    }

    private static boolean isBlank(String value) {
        return value == null || value.isBlank();
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException("cleardays.mail.out." + otherwise + ".");
        }
    }
}
