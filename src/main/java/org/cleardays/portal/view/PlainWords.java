package org.cleardays.portal.view;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;

/** What pages call things that have a fixed word inside; the words live in {@code templates/portal/words.properties}. */
public final class PlainWords {

    private static final String FILE = "/templates/portal/words.properties";

    private final Properties words = new Properties();

    public PlainWords() {
        try (Reader reader = new InputStreamReader(PlainWords.class.getResourceAsStream(FILE), StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("The words of the pages cannot be read: " + FILE, e);
        }
    }

    /** "Helen Marsh released it" for {@code released}. */
    public String decision(String kind, String who) {
        return of("decision." + kind, kind).replace("{who}", who);
    }

    /** "has not released it for sharing." for {@code not-yet}. */
    public String agencyRelease(String how) {
        return of("agency-release." + how, how);
    }

    /** "Request to countersign" for {@code countersign-request}. */
    public String message(String kind) {
        return of("message." + kind, kind);
    }

    /** "Sent" for {@code handed-over}. */
    public String state(String state) {
        return of("state." + state, state);
    }

    /** "51 notices about mails of ours" for 51 of {@code receipt}. */
    public String cameIn(String outcome, long count) {
        String key = "came-in." + outcome + (count == 1 ? ".one" : "");
        return of(key, count + " " + outcome).replace("{n}", Long.toString(count));
    }

    /** "Strategy discussion" for {@code strategy-discussion}: something deadlines are counted from. */
    public String event(String event) {
        return capital(of("event." + event, event));
    }

    /** "Report sent" for "report sent". */
    public static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    /** "added" for {@code ADDED}: what happened to a statement from one version to the next. */
    public String change(String kind) {
        return of("change." + kind, kind);
    }

    /** "Kind" for {@code mark}: what about a statement changed. */
    public String detail(String what) {
        return of("detail." + what, what);
    }

    /** "the conference was moved" for {@code conference-moved}: why a deadline was replaced. */
    public String why(String why) {
        return of("why." + why, why);
    }

    /** "Isle of Man" for {@code isle-of-man}, a calendar's place. */
    public String place(String place) {
        return of("place." + place, place);
    }

    /** "ruth" for {@code user:ruth}, an actor of the audit trail. */
    public String actor(String actor) {
        return actor.startsWith("user:") ? actor.substring("user:".length()) : actor;
    }

    /** What is said of a reminder sent by hand: {@code goes}, {@code already-today}. */
    public String chased(String outcome) {
        return of("chased." + outcome, outcome);
    }

    private String of(String key, String otherwise) {
        return words.getProperty(key, otherwise.replace('-', ' '));
    }
}
