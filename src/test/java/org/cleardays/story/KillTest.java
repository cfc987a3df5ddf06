package org.cleardays.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

import org.cleardays.demonstration.Cast;
import org.cleardays.demonstration.DemonstrationSettings;
import org.cleardays.demonstration.Desk;
import org.cleardays.demonstration.Letter;
import org.cleardays.demonstration.Mailbox;
import org.cleardays.demonstration.Office;
import org.cleardays.demonstration.Patience;
import org.cleardays.demonstration.Story;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The product is killed at random moments of the story and started again; afterwards everything is there, once, and at the right person's. */
@Tag("A1")
@Tag("C6")
@Tag("C20")
class KillTest {

    private static final int KILLS = Integer.getInteger("cleardays.kills", 3);
    private static final long SEED = Long.getLong("cleardays.kill-seed", System.nanoTime());

    @TempDir
    static Path folder;

    private static DemonstrationSettings settings;
    private static MortalProduct product;
    private static Office office;
    private static Desk desk;

    @BeforeAll
    static void playAndKill() throws ExecutionException, InterruptedException, TimeoutException {
        System.out.println("Killing " + KILLS + " times, -Dcleardays.kill-seed=" + SEED);
        settings = DemonstrationSettings.onFreePorts(folder, true);
        product = MortalProduct.start(settings);
        office = new Office(settings.portal());
        desk = new Desk(office);
        AtomicInteger told = new AtomicInteger();
        CompletableFuture<Void> story = CompletableFuture.runAsync(() -> new Story(settings, line -> {
            System.out.println(line);
            told.incrementAndGet();
        }).tell());
        product.killAtRandom(KILLS, SEED, told::get, story::isDone);
        story.get(10, TimeUnit.MINUTES);
        settle();
        System.out.println("Recorded as uncertain: " + desk.dispatches().filter(KillTest::isUncertain).count() + " of " + desk.dispatches().count());
    }

    /** Until nothing waits to leave, and nothing more has been written while the product looked twice for what is due. */
    private static void settle() {
        Written[] last = {new Written(-1, Instant.now())};
        Patience.within(Duration.ofSeconds(120)).until("everything has left", () -> {
            List<JsonNode> dispatches = desk.dispatches().toList();
            boolean waits = dispatches.stream().anyMatch(one -> List.of("queued", "uncertain").contains(Desk.text(one, "state")));
            if (waits || dispatches.size() != last[0].dispatches()) {
                last[0] = new Written(dispatches.size(), Instant.now());
            }
            return last[0].since().isBefore(Instant.now().minusSeconds(12));
        });
    }

    /** So many dispatches had been written since then. */
    private record Written(int dispatches, Instant since) {
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @Test
    void filedEveryMailOnce() {
        assertThat(desk.reports()).allSatisfy(report -> assertThat(report.path("version").asInt())
                .isEqualTo(Desk.text(report, "author").equals("okafor") ? 2 : 1));
        assertThat(desk.held().filter(held -> Desk.text(held, "kind").equals("incoming"))).singleElement()
                .satisfies(held -> assertThat(Desk.text(held, "from")).isEqualTo(Cast.STRANGER));
        assertThat(desk.held().filter(held -> Desk.text(held, "kind").equals("work"))).isEmpty();
    }

    @Test
    void sentNoMessageTwiceButThoseRecordedAsUncertain() {
        List<String> wrong = new ArrayList<>();
        desk.dispatches().filter(one -> Desk.text(one, "to").contains("@")).forEach(one -> {
            long arrived = arrived(one);
            boolean right = isUncertain(one) ? arrived >= 1 : arrived == 1;
            if (!right) {
                wrong.add(Desk.text(one, "kind") + " arrived " + arrived + " times, " + Desk.text(one, "state"));
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void sentNothingToAWrongPerson() {
        Map<String, String> addressees = addressees();
        List<String> wrong = new ArrayList<>();
        for (String address : Cast.ADDRESSES) {
            if (!address.equals(Cast.REPORTS)) {
                letters(address).stream().filter(letter -> !letter.to().equals(address)
                        || !addressees.getOrDefault(letter.messageId(), outsideTheConference(address)).equals(address))
                        .forEach(letter -> wrong.add(address + " has " + letter.subject()));
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** To whom each message about the conference was to go, by its Message-ID. */
    private static Map<String, String> addressees() {
        return desk.dispatches().filter(one -> Desk.text(one, "to").contains("@"))
                .collect(Collectors.toMap(KillTest::messageId, one -> Desk.text(one, "to")));
    }

    /** What is about no conference: the answer to the unknown sender, and the word to the office that something is held. */
    private static String outsideTheConference(String address) {
        return address.equals(Cast.STRANGER) || address.equals(Cast.DEV) ? address : "nobody";
    }

    @Test
    void answeredTheUnknownSenderOnce() {
        assertThat(letters(Cast.STRANGER)).hasSize(1);
    }

    private static long arrived(JsonNode dispatch) {
        String messageId = messageId(dispatch);
        return letters(Desk.text(dispatch, "to")).stream().filter(letter -> letter.messageId().equals(messageId)).count();
    }

    private static boolean isUncertain(JsonNode dispatch) {
        return dispatch.path("events").findValuesAsString("what").contains("uncertain");
    }

    private static String messageId(JsonNode dispatch) {
        return Letter.read(office.bytes("dispatches/" + Desk.text(dispatch, "id") + ".eml")).messageId();
    }

    private static List<Letter> letters(String address) {
        return new Mailbox(settings.imapPort(), address).letters();
    }
}
