package org.cleardays.demonstration;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Where the story happens: the mail servers, the portal, and time. Everything is done from outside the product, survives the product's
 * being killed and started again in between, and is left out where it has been done before.
 */
public final class World {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.UK);
    /** Long enough for a product that is killed and started again in between. */
    private static final Duration LONG = Duration.ofSeconds(120);
    private static final Duration SHORT = Duration.ofSeconds(20);

    private static final String TOLD_BEFORE = " (as told before)";

    private final DemonstrationSettings settings;
    private final Consumer<String> teller;
    private final Post post;
    private final Office office;
    private String lastRefusal = "";
    private boolean toldWhole;

    World(DemonstrationSettings settings, Consumer<String> teller) {
        this.settings = settings;
        this.teller = teller;
        post = new Post(settings.smtpPort());
        office = new Office(settings.portal());
    }

    /**
     * The story was told to its end: from now on each step is only named. Whoever tried the product since, and sent a report that came
     * back, say, has changed what the steps would look for.
     */
    void onlyNames() {
        toldWhole = true;
    }

    Post post() {
        return post;
    }

    /** Signs in with an account of their own: what one person wants to let past the gate, a second one must agree to. */
    Office secondPerson() {
        return Office.ofTheSecond(settings.portal());
    }

    Office office() {
        return office;
    }

    String portal() {
        return settings.portal();
    }

    Mailbox mailbox(String address) {
        return new Mailbox(settings.imapPort(), address);
    }

    /** Does it, unless it has been done; and again where nothing came of it, for acts that may be repeated. */
    void ensure(String line, BooleanSupplier done, Runnable act) {
        long end = System.nanoTime() + LONG.toNanos();
        boolean so = toldWhole || is(done);
        String told = so ? line + TOLD_BEFORE : line;
        while (!so) {
            attempt(act);
            so = comes(done, SHORT);
            if (!so && System.nanoTime() > end) {
                throw new Patience.Exhausted(line + " (last refusal: " + lastRefusal + ")", LONG, null);
            }
        }
        tell(told);
    }

    /** Sends it, unless it has been sent, and waits for what comes of it: nobody sends a mail again for impatience. */
    void once(String line, BooleanSupplier done, Runnable act) {
        boolean so = toldWhole || is(done);
        if (!so) {
            act.run();
            await(line, done);
        }
        tell(so ? line + TOLD_BEFORE : line);
    }

    /** Waits for what the product does by itself. */
    void await(String what, BooleanSupplier done) {
        if (!toldWhole) {
            Patience.within(LONG).until(what, done);
        }
    }

    /** Moves the clock on to this day and hour, unless it is there already. */
    void until(String instant) {
        OffsetDateTime target = OffsetDateTime.parse(instant);
        BooleanSupplier there = () -> !now().isBefore(target);
        while (!is(there)) {
            attempt(() -> office.post("demo/clock", Map.of("now", instant)));
        }
    }

    /** Tells one step, with the day and hour at which it happens in the story. */
    void tell(String line) {
        teller.accept(Patience.within(LONG).untilFound("the clock", () -> Optional.of(now())).format(HOUR) + "  " + line);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.parse(office.get("demo/clock").get("now").asString());
    }

    boolean is(BooleanSupplier asked) {
        return Patience.within(LONG).untilFound("an answer", () -> Optional.of(asked.getAsBoolean()));
    }

    private static boolean comes(BooleanSupplier asked, Duration bound) {
        try {
            Patience.within(bound).until("", asked);
            return true;
        } catch (Patience.Exhausted e) {
            return false;
        }
    }

    /** One try; whether it had its effect is seen by asking, for an answer can be lost on its way. */
    private void attempt(Runnable act) {
        try {
            act.run();
        } catch (UncheckedIOException | Office.Refused | Browser.Missing e) {
            lastRefusal = e.getMessage();
        }
    }

}
