package org.cleardays.demonstration;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.cleardays.CarterReports;

/** The agencies' authors: they fill in the very form that came with their invitation, and answer that mail with it. */
final class Authors {

    private static final String CONFERENCE_REPORTS = "conferences/" + Cast.REFERENCE + "/reports";

    private final World world;
    private final Desk desk;

    Authors(World world, Desk desk) {
        this.world = world;
        this.desk = desk;
    }

    void send(String key, String address, String line) {
        world.once(line, () -> desk.hasCome(key, 1), () -> answer(key, address, true));
        isAccepted(key);
    }

    void sendUnmarked(String key, String address, String line) {
        world.once(line, () -> desk.hasCome(key, 2) || desk.status(key).equals("returned"), () -> answer(key, address, false));
    }

    void sendAgain(String key, String address, String line) {
        world.once(line, () -> desk.hasCome(key, 2), () -> answer(key, address, true));
        isAccepted(key);
    }

    void upload(String key, String address, String line) {
        world.ensure(line, () -> desk.hasCome(key, 1), () -> world.office().upload(CONFERENCE_REPORTS, Map.of("author", key), filled(key, invitation(address), true)));
        isAccepted(key);
    }

    void nothingToAdd(String key, String address, String line) {
        world.once(line, () -> desk.hasCome(key, 1),
                () -> world.post().answer(invitation(address), address, "Known to us, last seen 2 April, nothing to add"));
    }

    void stranger(String line) {
        world.once(line, () -> desk.held().anyMatch(held -> Desk.text(held, "from").equals(Cast.STRANGER)),
                () -> world.post().send(Cast.STRANGER, Cast.REPORTS, "report re J Carter", "Please see attached.",
                        Post.Enclosed.word("report.docx", form(invitation(Cast.KATE)).bytes())));
    }

    private void isAccepted(String key) {
        world.await("the report of " + key + " is accepted", () -> !desk.status(key).matches("received|returned|not received"));
    }

    private void answer(String key, String address, boolean complete) {
        Letter invitation = invitation(address);
        world.post().answer(invitation, address, "Please find my report attached.", filled(key, invitation, complete));
    }

    private static Post.Enclosed filled(String key, Letter invitation, boolean complete) {
        return Post.Enclosed.word("Report " + Cast.REFERENCE + ".docx", CarterReports.fill(form(invitation).bytes(), key, complete));
    }

    private static Letter.Piece form(Letter invitation) {
        return invitation.attachments(".docx").filter(Authors::isForm).findFirst().orElseThrow();
    }

    private Letter invitation(String address) {
        return Patience.within(Duration.ofSeconds(60)).untilFound("an invitation with a form", () -> newest(world.mailbox(address).letters())
                .or(() -> newest(desk.keptLetters(address))));
    }

    private static Optional<Letter> newest(List<Letter> letters) {
        return letters.reversed().stream().filter(letter -> letter.attachments(".docx").anyMatch(Authors::isForm)).findFirst();
    }

    private static boolean isForm(Letter.Piece piece) {
        return piece.name().toLowerCase(Locale.ROOT).contains("report");
    }
}
