package org.cleardays.portal.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.cleardays.CarterReports;
import org.cleardays.conference.Conference;
import org.cleardays.conference.Conferences;
import org.cleardays.conference.Person;
import org.cleardays.disclosure.Disclosures;
import org.cleardays.document.pdf.PdfText;
import org.cleardays.dispatch.Codes;
import org.cleardays.dispatch.Dispatches;
import org.cleardays.dispatch.Messages;
import org.cleardays.invitation.Invitations;
import org.cleardays.portal.RunningPortal;
import org.cleardays.portal.RunningPortal.Caller;
import org.cleardays.portal.change.ChangedCarters;
import org.cleardays.report.ReportForms;
import org.cleardays.report.ReportState;
import org.cleardays.report.Reports;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Threats E, (3): a copy whose mail the gate has stopped opens by no road. Here words of the mail itself are kept from Jade. */
@Tag("E3")
class StoppedMailTest {

    private static final Pattern LINK = Pattern.compile("/l/([A-Za-z0-9_=\\r\\n-]+?)[\\s\"<]");

    private final RunningPortal portal = RunningPortal.start();
    private final Conference conference = book();
    private final UUID earlier = released("hussain");
    private final UUID stopped = released("okafor");

    @Test
    void whatWasStoppedDoesNotOpenByAnEarlierLinkUntilItIsLetThrough() {
        UUID firstMail = written(earlier);
        UUID secondMail = written(stopped);
        letThrough(firstMail);
        Caller jade = cameByTheMail(firstMail);
        assertThat(jade.get("/read").body()).contains("/read/" + earlier).doesNotContain(stopped.toString());
        assertThat(jade.get("/read/" + earlier).status()).isEqualTo(200);
        for (String road : List.of("", "/to-keep.pdf", "/to-keep-large-print.pdf", "/to-keep.txt")) {
            assertThat(jade.get("/read/" + stopped + road).status()).describedAs(road).isEqualTo(404);
        }
        assertThat(everything(jade)).contains("social care").doesNotContain("Oakfield");
        letThrough(secondMail);
        assertThat(jade.get("/read/" + stopped).body()).contains("Ellie reads two years above her age");
        assertThat(everything(jade)).contains("Oakfield");
    }

    @Test
    void whatNobodyHasWrittenToItsReaderYetDoesNotOpenEither() {
        UUID firstMail = written(earlier);
        letThrough(firstMail);
        assertThat(cameByTheMail(firstMail).get("/read/" + stopped).status()).isEqualTo(404);
    }

    @Test
    void whoBookedTheConferenceIsNotTheSecondPersonForItsInvitations() {
        portal.inTransaction(() -> portal.bean(Invitations.class).drawUp(conference.id()));
        UUID ryan = portal.bean(Invitations.class).of(conference.id()).stream()
                .filter(invitation -> invitation.personId().equals(person("ryan").id())).findFirst().orElseThrow().id();
        UUID stopped = portal.inTransaction(() -> portal.bean(Messages.class).invitation(ryan)).getFirst();
        assertThat(portal.bean(Dispatches.class).hits(stopped)).isNotEmpty();
        Map<String, String> decision = Map.of("decidedBy", "Helen Marsh", "reason", "a unit's name");
        assertThat(portal.as("dev").json("/api/v1/dispatches/" + stopped + "/let-through", decision).status()).isEqualTo(400);
        assertThat(portal.bean(Dispatches.class).get(stopped).state()).isEqualTo("stopped");
        letThrough(stopped);
        assertThat(portal.bean(Dispatches.class).get(stopped).state()).isEqualTo("queued");
    }

    private String everything(Caller jade) {
        return PdfText.of(jade.bytes("/read/everything.pdf")).everything().toString();
    }

    private UUID written(UUID copy) {
        UUID dispatch = portal.inTransaction(() -> portal.bean(Messages.class).share(copy)).getFirst();
        assertThat(portal.bean(Dispatches.class).get(dispatch).state()).isEqualTo("stopped");
        return dispatch;
    }

    private void letThrough(UUID dispatch) {
        assertThat(portal.as("second").json("/api/v1/dispatches/" + dispatch + "/let-through", Map.of("decidedBy", "Tom Brennan", "reason", "plain words"))
                .status()).isEqualTo(200);
    }

    /** By the link in the very bytes that leave, and with the code that was read out to her. */
    private Caller cameByTheMail(UUID dispatch) {
        String mail = new String(portal.bean(Dispatches.class).frozenBytes(dispatch), StandardCharsets.ISO_8859_1).replaceAll("=\r?\n", "");
        Matcher link = LINK.matcher(mail);
        assertThat(link.find()).isTrue();
        Caller jade = portal.cameBy(link.group(1));
        jade.form("/code", "/code", Map.of("code", portal.inTransaction(() -> portal.bean(Codes.class).issue(conference.id(), person("jade").id(),
                "user:test"))));
        return jade;
    }

    private UUID released(String author) {
        byte[] file = CarterReports.fill(portal.bean(ReportForms.class).blankFor(conference, person(author)), author, true);
        UUID report = portal.inTransaction(() -> portal.bean(Reports.class).file(conference.id(), person(author).id(), file));
        portal.inTransaction(() -> portal.bean(Reports.class).check(report));
        Disclosures disclosures = portal.bean(Disclosures.class);
        portal.inTransaction(() -> {
            portal.bean(Reports.class).advance(report, ReportState.COUNTERSIGNED);
            disclosures.drawUp(report);
            return disclosures.release(report, person("jade").id(), List.of(), "Helen Marsh", "hers to read", "", "user:dev");
        });
        return disclosures.copiesOf(report).stream().filter(copy -> copy.readerId().equals(person("jade").id())).findFirst().orElseThrow().id();
    }

    private Person person(String key) {
        return conference.personByKey(key).orElseThrow();
    }

    private Conference book() {
        String words = "  - {words: There is something for you to read, keptFrom: [jade]}\n";
        String reference = ChangedCarters.book(portal, booking -> booking.replaceFirst("(?m)^protectedWords:.*\n", "$0" + words));
        return portal.bean(Conferences.class).findByReference(reference).orElseThrow();
    }
}
