package org.cleardays.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.UUID;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import org.cleardays.document.mail.Mails;
import org.cleardays.document.word.WordFiles;
import org.cleardays.intake.Incoming;
import org.cleardays.intake.IntakeSettings;
import org.cleardays.intake.IntakeStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class MailboxDoorTest {

    private static final String MAILBOX = "reports@council.test";

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
    private final IntakeStage stage = new IntakeStage();
    private final MailboxDoor door = door(stage.settings());
    private Store store;
    private Folder inbox;

    @BeforeEach
    void open() throws Exception {
        server.start();
        server.getUserManager().createUser(MAILBOX, MAILBOX, MAILBOX);
        stage.database.client().sql("create table put_aside (route text, id uuid)").update();
        store = Session.getInstance(new Properties()).getStore("imap");
        store.connect("127.0.0.1", server.getImap().getPort(), MAILBOX, MAILBOX);
        inbox = store.getFolder("INBOX");
    }

    @AfterEach
    void close() throws MessagingException {
        store.close();
        server.stop();
    }

    @Test
    @Tag("A1")
    void theRawBytesAreKeptAndPutAsideAndTheMailboxIsUntouched() throws Exception {
        deliver(report("School").raw());
        UUID id = door.take(first());
        assertThat(stage.sort(id).outcome()).contains("filed");
        assertThat(stage.database.client().sql("select id from put_aside where route = 'sort-incoming'").query(UUID.class).list())
                .containsExactly(id);
        assertThat(first().isSet(Flags.Flag.SEEN)).isFalse();
    }

    @Test
    @Tag("A1")
    void whatIsNotPutAsideIsNotKept() throws Exception {
        deliver(report("School").raw());
        MailboxDoor broken = new MailboxDoor(stage.intake(), (route, id) -> {
            throw new IllegalStateException("The machine breaks here");
        }, stage.database.transactions(), stage.settings());
        assertThatThrownBy(() -> broken.take(first())).hasMessage("The machine breaks here");
        assertThat(stage.intake().sum().received()).isZero();
    }

    @Test
    @Tag("A1")
    void aCrashBetweenKeepingAndMarkingMakesNoSecondRow() throws Exception {
        deliver(report("School").raw());
        UUID before = door.take(first());
        UUID after = door.take(first());
        assertThat(after).isEqualTo(before);
        assertThat(stage.intake().sum().received()).isEqualTo(1);
    }

    @Test
    @Tag("A13")
    void aMailOfTwentyMegabytesIsFiled() throws Exception {
        byte[] noise = new byte[20 * 1024 * 1024];
        new Random(20).nextBytes(noise);
        deliver(stage.mailFrom("okafor").attach("report.docx", WordFiles.with("word/media/image1.png", noise)).raw());
        assertThat(stage.sort(door.take(first())).outcome()).contains("filed");
    }

    @Test
    @Tag("A13")
    void ofAMailOverTheLimitOnlyTheHeadersAreFetched() throws Exception {
        deliver(stage.mailFrom("okafor").attach("report.docx", new byte[100_000]).raw());
        Incoming mail = stage.sort(door(new IntakeSettings(100_000, MAILBOX, "receipts@council.test", "none")).take(first()));
        assertThat(mail.reason()).isEqualTo("over-limit");
        assertThat(mail.size()).isGreaterThan(100_000);
        assertThat(mail.personId()).contains(stage.person("okafor").id());
    }

    @Test
    @Tag("A12")
    void theGoodMailBehindEachMalformedOneIsFiled() throws Exception {
        List<String> malformed = malformed();
        for (String mail : malformed) {
            deliver(mail);
            deliver(report("Report " + mail.hashCode()).raw());
        }
        List<Incoming> taken = new ArrayList<>();
        for (Message message : messages()) {
            taken.add(stage.sort(door.take(message)));
        }
        assertThat(taken).hasSize(2 * malformed.size()).allSatisfy(mail -> {
            boolean bad = taken.indexOf(mail) % 2 == 0;
            assertThat(mail.outcome()).contains(bad ? "held" : "filed");
            assertThat(mail.reason()).isEqualTo(bad ? "cannot-be-read" : "");
        });
    }

    private List<String> malformed() {
        return Arrays.asList(
                stage.mailFrom("okafor").header("Content-Transfer-Encoding", "x-unknown").raw(),
                stage.mailFrom("okafor").header("Content-Type", "text/plain; charset=no-such-charset").raw(),
                Mails.from("<<>@@ not an address").to(stage.address()).raw(),
                stage.mailFrom("okafor").header("Content-Type", "multipart/mixed").raw(),
                stage.mailFrom("okafor").part("Content-Type: message/rfc822\n\nFrom: <<\nContent-Transfer-Encoding: x-none\n\nx").raw(),
                stage.mailFrom("okafor").without("Message-ID").header("Content-Type", "multipart/mixed; boundary=never").raw());
    }

    private Mails report(String words) {
        return stage.mailFrom("okafor").attach("report.docx", IntakeStage.report(words));
    }

    private MailboxDoor door(IntakeSettings settings) {
        return new MailboxDoor(stage.intake(), (route, id) -> stage.database.client().sql("insert into put_aside values (?, ?)")
                .params(route, id).update(), stage.database.transactions(), settings);
    }

    private Message first() throws MessagingException {
        return messages()[0];
    }

    private Message[] messages() throws MessagingException {
        if (!inbox.isOpen()) {
            inbox.open(Folder.READ_WRITE);
        }
        return inbox.getMessages();
    }

    /** Puts the raw lines into the mailbox as they are: no mail program has mended them on the way. */
    private void deliver(String raw) throws MessagingException {
        byte[] bytes = raw.getBytes(StandardCharsets.UTF_8);
        server.getUserManager().getUserByEmail(MAILBOX).deliver(new MimeMessage(null, new ByteArrayInputStream(bytes)));
    }
}
