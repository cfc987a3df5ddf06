package org.cleardays.demonstration;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts Cleardays with a database and mail servers of its own, books the Carters' conference, and tells their story. */
public final class Demonstration implements AutoCloseable {

    private final Servers servers;
    private final ConfigurableApplicationContext product;

    private Demonstration(Servers servers, ConfigurableApplicationContext product) {
        this.servers = servers;
        this.product = product;
    }

    /** Runs until it is stopped. */
    public static void main(String[] arguments) {
        DemonstrationSettings settings = DemonstrationSettings.fromSystemProperties();
        start(settings);
        try {
            tell(settings);
            System.out.println(readyLine(settings));
        } catch (Patience.Exhausted e) {
            System.out.println("The story stopped. " + e.getMessage());
            System.exit(1);
        }
    }

    private static void tell(DemonstrationSettings settings) {
        Story story = new Story(settings, System.out::println);
        if (settings.databaseUrl().isPresent()) {
            return;
        }
        if (settings.story()) {
            story.tell();
        } else {
            story.book();
        }
    }

    /** Starts the servers and the product; they end with the JVM, the product first. */
    public static Demonstration start(DemonstrationSettings settings) {
        Servers servers = Servers.start(settings);
        SpringApplication.getShutdownHandlers().add(servers::close);
        boolean started = false;
        try {
            Demonstration demonstration = new Demonstration(servers, Product.start(settings, servers.databaseUrl()));
            started = true;
            return demonstration;
        } finally {
            if (!started) {
                servers.close();
            }
        }
    }

    /** The last line, which scripts read. */
    static String readyLine(DemonstrationSettings settings) {
        return "Cleardays is ready: portal=%s smtp=127.0.0.1:%d imap=127.0.0.1:%d"
                .formatted(settings.portal(), settings.smtpPort(), settings.imapPort());
    }

    @Override
    public void close() {
        product.close();
        servers.close();
    }
}
