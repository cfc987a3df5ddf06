package org.cleardays.document.mail;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.InternetHeaders;

/** The addresses in a mail's headers, in lower case; what is none is kept as its text, and nothing is ever thrown. */
final class MailAddresses {

    private static final int MOST = 500;
    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>()\",;:@]{1,64}@[^\\s<>()\",;:@]{1,253}");

    private MailAddresses() {
    }

    /** The sender, where the mail names exactly one by a whole address. */
    static Optional<String> sender(InternetHeaders headers) {
        String[] written = headers.getHeader("From");
        if (written == null || written.length != 1) {
            return Optional.empty();
        }
        List<String> senders = strictly(written[0]);
        return senders.size() == 1 && ADDRESS.matcher(senders.getFirst()).matches() ? Optional.of(senders.getFirst()) : Optional.empty();
    }

    static List<String> in(InternetHeaders headers, String... names) {
        Set<String> found = new LinkedHashSet<>();
        for (String name : names) {
            for (String written : values(headers, name)) {
                found.addAll(loosely(written));
            }
        }
        return found.stream().limit(MOST).toList();
    }

    private static String[] values(InternetHeaders headers, String name) {
        String[] written = headers.getHeader(name);
        return written == null ? new String[0] : written;
    }

    private static List<String> strictly(String written) {
        try {
            List<String> addresses = new ArrayList<>();
            for (InternetAddress address : InternetAddress.parseHeader(written, true)) {
                addresses.add(MailPart.lower(address.getAddress()));
            }
            return addresses;
        } catch (AddressException e) {
            return List.of();
        }
    }

    private static List<String> loosely(String written) {
        List<String> addresses = strictly(written);
        if (!addresses.isEmpty()) {
            return addresses;
        }
        Matcher found = ADDRESS.matcher(written);
        List<String> loose = found.results().map(match -> MailPart.lower(match.group())).toList();
        return loose.isEmpty() && !written.isBlank() ? List.of(MailWords.shown(written)) : loose;
    }
}
