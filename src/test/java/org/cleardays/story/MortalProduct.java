package org.cleardays.story;

import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;

import org.cleardays.demonstration.Cast;
import org.cleardays.demonstration.Child;
import org.cleardays.demonstration.DatabaseServer;
import org.cleardays.demonstration.Demonstration;
import org.cleardays.demonstration.DemonstrationSettings;
import org.cleardays.demonstration.MailServer;

/** The product as a child process; its database and mail servers stay with us, and outlive it. */
final class MortalProduct implements AutoCloseable {

    /** About as many as the story has. */
    private static final int STEPS = 38;
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

    /**
     * Kills it so often, each time a moment after a step of the story; the seed chooses steps and moments. It is started again at once.
     *
     * @param told how many steps have been told by now
     */
    void killAtRandom(int kills, long seed, IntSupplier told, BooleanSupplier over) throws InterruptedException {
        Random random = new Random(seed);
        int[] steps = random.ints(kills, 1, STEPS).sorted().toArray();
        for (int kill = 0; kill < kills; kill++) {
            while (told.getAsInt() < steps[kill] && !over.getAsBoolean()) {
                Thread.sleep(20);
            }
            Thread.sleep(random.nextInt(2_500));
            child.kill();
            System.out.println("Killed, " + (kill + 1) + " of " + kills);
            begin();
        }
    }

    @Override
    public void close() {
        child.close();
        mail.close();
        database.close();
    }
}
