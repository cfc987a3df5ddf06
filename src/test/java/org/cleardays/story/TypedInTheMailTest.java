package org.cleardays.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.cleardays.demonstration.Cast;
import org.cleardays.demonstration.Demonstration;
import org.cleardays.demonstration.DemonstrationSettings;
import org.cleardays.demonstration.Desk;
import org.cleardays.demonstration.Letter;
import org.cleardays.demonstration.Mailbox;
import org.cleardays.demonstration.Office;
import org.cleardays.demonstration.Patience;
import org.cleardays.demonstration.Post;
import org.cleardays.demonstration.Story;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The school cannot open Word today, and types its report into the answer to the invitation: a report like any other, filed once and answered. */
@Tag("A14")
class TypedInTheMailTest {

    private static final Duration A_MINUTE = Duration.ofSeconds(60);
    private static final String REPORT = """
            Dear colleagues, here is our report; Word does not open here today.

            ABOUT THIS REPORT
            Conference reference: CPC-2026-0143
            Agency: Oakfield Primary
            Author: Ngozi Okafor
            Date written: 2 June 2026
            Children: Ellie Carter, born 14 March 2019

            WHAT ARE WE WORRIED ABOUT?
            Ellie arrived late on 11 of the 29 school days from 13 April to 22 May. (fact, attendance register)
            Ellie flinched when a chair fell over and hid under the table.

            WHAT IS WORKING WELL?
            Ellie reads two years above her age. (fact, reading test, April)

            Kind regards
            Ngozi Okafor
            """;

    @TempDir
    static Path folder;

    private static DemonstrationSettings settings;
    private static Demonstration demonstration;
    private static Desk desk;

    @BeforeAll
    static void start() {
        settings = DemonstrationSettings.onFreePorts(folder, false);
        demonstration = Demonstration.start(settings);
        desk = new Desk(new Office(settings.portal()));
        new Story(settings, System.out::println).book();
    }

    @AfterAll
    static void stop() {
        demonstration.close();
    }

    @Test
    void isFiledConfirmedAndComesBackWithWhatIsMissingAtItsPlaces() {
        new Post(settings.smtpPort()).answer(mail("Report needed"), Cast.NGOZI, REPORT);
        Letter confirmed = mail("Report received");
        Letter returned = mail("Your report needs");
        assertThat(confirmed.words()).contains("We have your report");
        assertThat(returned.words()).contains("What has happened, paragraph 2", "Please say which kind this is", "section “Sign-off”")
                .doesNotContain("hid under the table");
        assertThat(returned.link("/l/")).isPresent();
        assertThat(desk.report("okafor").path("version").asInt()).isEqualTo(1);
        assertThat(Desk.text(desk.report("okafor"), "status")).isEqualToIgnoringCase("returned");
        assertThat(desk.held()).isEmpty();
        assertThat(mails()).as("the invitation, and an answer of each kind").hasSize(3);
    }

    private static Letter mail(String subject) {
        return Patience.within(A_MINUTE).untilFound("a mail that begins " + subject, () -> mails().stream()
                .filter(letter -> letter.subject().startsWith(subject)).findFirst());
    }

    private static List<Letter> mails() {
        return new Mailbox(settings.imapPort(), Cast.NGOZI).letters();
    }
}
