package org.cleardays.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import org.cleardays.document.mail.Mails;
import org.cleardays.intake.IntakeStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The whole mailbox is gone through by places: what another program opened first is found, and what is known is not fetched again. */
@Tag("A1")
class SweptMailboxTest {

    private static final String MAILBOX = "reports@council.test";

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
    private final IntakeStage stage = new IntakeStage();
    private final PlacesInMailbox places = new PlacesInMailbox(stage.intake());
    private Store store;
    private Folder inbox;
    private int putAside;
    private final MailboxDoor door = new MailboxDoor(stage.intake(), (route, id) -> putAside++, stage.database.transactions(), stage.settings());

    @BeforeEach
    void open() throws Exception {
        server.start();
        server.getUserManager().createUser(MAILBOX, MAILBOX, MAILBOX);
        store = Session.getInstance(new Properties()).getStore("imap");
        store.connect("127.0.0.1", server.getImap().getPort(), MAILBOX, MAILBOX);
        inbox = store.getFolder("INBOX");
        inbox.open(Folder.READ_WRITE);
    }

    @AfterEach
    void close() throws Exception {
        store.close();
        server.stop();
    }

    @Test
    void aMailThatAnotherProgramOpenedFirstIsFound() throws Exception {
        deliver(stage.mailFrom("okafor").attach("report.docx", IntakeStage.report("Opened by a colleague")));
        inbox.getMessage(1).setFlag(Flags.Flag.SEEN, true);
        assertThat(sweep()).isEqualTo(1);
        assertThat(stage.intake().sum().received()).isEqualTo(1);
    }

    @Test
    void whatWasTakenInIsNotFetchedAgain() throws Exception {
        deliver(stage.mailFrom("okafor").text("One"));
        deliver(stage.mailFrom("okafor").text("Two"));
        assertThat(sweep()).isEqualTo(2);
        assertThat(sweep()).isZero();
        deliver(stage.mailFrom("okafor").text("Three"));
        assertThat(sweep()).isEqualTo(1);
    }

    @Test
    @Tag("A2")
    void afterAChangeOfUidvalidityAllIsLookedAtAndNothingIsNew() throws Exception {
        deliver(stage.mailFrom("okafor").attach("report.docx", IntakeStage.report("Once")));
        sweep();
        stage.sort(stage.database.client().sql("select id from incoming").query(java.util.UUID.class).single());
        stage.database.client().sql("update mailbox_position set uid_validity = uid_validity - 1").update();
        putAside = 0;
        assertThat(sweep()).isEqualTo(1);
        assertThat(putAside).isZero();
        assertThat(stage.intake().sum().received()).isEqualTo(1);
        assertThat(sweep()).isZero();
    }

    /** As the route does: each message whose place is not known is taken in. Answers how many were. */
    private int sweep() throws Exception {
        int taken = 0;
        for (Message message : inbox.getMessages()) {
            if (places.add(places.generateUuid(null, message))) {
                door.take(message);
                taken++;
            }
        }
        return taken;
    }

    private void deliver(Mails mail) throws Exception {
        byte[] bytes = mail.raw().getBytes(StandardCharsets.UTF_8);
        server.getUserManager().getUserByEmail(MAILBOX).deliver(new MimeMessage(null, new ByteArrayInputStream(bytes)));
        inbox.close();
        inbox.open(Folder.READ_WRITE);
    }
}
