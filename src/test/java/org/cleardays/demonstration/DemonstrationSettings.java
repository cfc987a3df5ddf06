package org.cleardays.demonstration;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What a demonstration is started with; on the command line each is a system property {@code cleardays.demo.…}.
 *
 * @param folder       where the data is kept across restarts
 * @param databasePort of the embedded PostgreSQL: fixed, so that a restart finds a server left over by a killed run
 * @param story        whether the story is told, or only its conference booked
 * @param fresh        whether to begin anew
 * @param databaseUrl  of a PostgreSQL started elsewhere; then the mail servers are taken to run elsewhere too, and only the product is started
 */
public record DemonstrationSettings(Path folder, int portalPort, int smtpPort, int imapPort, int databasePort, boolean story, boolean fresh,
                                    Optional<String> databaseUrl) {

    private static final String PREFIX = "cleardays.demo.";

    static DemonstrationSettings fromSystemProperties() {
        return new DemonstrationSettings(Path.of(text("folder", ".cleardays")), number("portal-port", 8080), number("smtp-port", 3025),
                number("imap-port", 3143), number("database-port", 54331), yes("story", true), yes("fresh", false),
                Optional.of(text("database-url", "")).filter(url -> !url.isBlank()));
    }

    /** For a test: free ports, a folder of its own. */
    public static DemonstrationSettings onFreePorts(Path folder, boolean story) {
        int[] ports = FreePorts.find(4);
        return new DemonstrationSettings(folder, ports[0], ports[1], ports[2], ports[3], story, false, Optional.empty());
    }

    public DemonstrationSettings withDatabase(String url) {
        return new DemonstrationSettings(folder, portalPort, smtpPort, imapPort, databasePort, story, fresh, Optional.of(url));
    }

    /** The portal's address, without a slash at its end. */
    public String portal() {
        return "http://127.0.0.1:" + portalPort;
    }

    private static String text(String key, String otherwise) {
        String value = System.getProperty(PREFIX + key, "");
        return value.isBlank() ? otherwise : value;
    }

    private static int number(String key, int otherwise) {
        String value = text(key, Integer.toString(otherwise));
        if (!value.matches("\\d{1,5}")) {
            throw new IllegalArgumentException(PREFIX + key + " is a port number, such as " + otherwise + "; it was given as " + value);
        }
        return Integer.parseInt(value);
    }

    private static boolean yes(String key, boolean otherwise) {
        String value = text(key, Boolean.toString(otherwise));
        if (!value.matches("true|false")) {
            throw new IllegalArgumentException(PREFIX + key + " is true or false; it was given as " + value);
        }
        return Boolean.parseBoolean(value);
    }
}
