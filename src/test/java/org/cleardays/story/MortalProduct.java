package org.cleardays.story;

import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.cleardays.demonstration.Cast;
import org.cleardays.demonstration.Child;
import org.cleardays.demonstration.DatabaseServer;
import org.cleardays.demonstration.Demonstration;
import org.cleardays.demonstration.DemonstrationSettings;
import org.cleardays.demonstration.MailServer;

/** The product as a child process; its database and mail servers stay with us, and outlive it. */
final class MortalProduct implements AutoCloseable {

    private static final Duration START = Duration.ofSeconds(120);

    private final DemonstrationSettings settings;
    private final DatabaseServer database;
    private final MailServer mail;
    private Child child;

    private MortalProduct(DemonstrationSettings settings) {
        this.settings = settings;
        database = DatabaseServer.start(settings.folder(), settings.databasePort(), false);
        mail = MailServer.start(settings.smtpPort(), settings.imapPort(), Cast.ADDRESSES);
    }

    static MortalProduct start(DemonstrationSettings settings) {
        MortalProduct product = new MortalProduct(settings);
        product.begin();
        return product;
    }

    private void begin() {
        child = Child.start(Demonstration.class, Map.of("cleardays.demo.portal-port", "" + settings.portalPort(),
                "cleardays.demo.smtp-port", "" + settings.smtpPort(), "cleardays.demo.imap-port", "" + settings.imapPort(),
                "cleardays.demo.database-url", database.url()), "Cleardays is ready");
        if (!child.isUpWithin(START)) {
            throw new IllegalStateException("The product did not start within " + START.toSeconds() + " s");
        }
    }

    /** Kills it so often, each time at a moment of the seed's choosing, while {@code story} goes on; fewer times where that ends first. */
    void killAtRandom(int kills, long seed, CompletableFuture<Void> story) throws InterruptedException, ExecutionException {
        Random random = new Random(seed);
        for (int kill = 1; kill <= kills; kill++) {
            if (endsWithin(story, Duration.ofMillis(300 + random.nextInt(7_000)))) {
                System.out.println("The story ended after " + (kill - 1) + " kills");
            }
            child.kill();
            System.out.println("Killed, " + kill + " of " + kills);
            begin();
        }
    }

    private static boolean endsWithin(CompletableFuture<Void> story, Duration bound) throws InterruptedException, ExecutionException {
        try {
            story.get(bound.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        }
    }

    @Override
    public void close() {
        child.close();
        mail.close();
        database.close();
    }
}
