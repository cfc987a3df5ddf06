package org.cleardays.portal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import org.cleardays.dispatch.Dispatches;
import org.cleardays.dispatch.Messages;
import org.cleardays.intake.Intake;
import org.cleardays.intake.RawMail;
import org.cleardays.portal.RunningPortal.Caller;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** What callers and strangers send, right or wrong, leaves none of its words in any line of a log. */
@Tag("F11")
class LogsTest {

    private static final String MARK = "Larch Close";

    private final RunningPortal portal = RunningPortal.start();
    private final SharedReport shared = SharedReport.in(portal);
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

    @BeforeEach
    void listen() {
        lines.start();
        root.addAppender(lines);
    }

    @AfterEach
    void stop() {
        root.detachAppender(lines);
    }

    @Test
    void theLogIsListenedTo() {
        LoggerFactory.getLogger("org.apache.catalina").warn(MARK);
        assertThat(written()).contains(MARK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /l/Larch|Close HTTP/1.1", "GET /read HTTP/1.1\r\nLarch Close: x", "GET /read HTTP/1.1\r\nCookie: JSESSIONID=Larch\tClose\u0001",
            "GET /held?a=%ZZLarchClose&b=%c HTTP/1.1", "LARCH /l/LarchClose HTTP/1.1", "GET /l/LarchClose;a=b HTTP/1.1", "GET //l/LarchClose HTTP/1.1",
            "GET /l/LarchClose HTTP/1.1\r\nX-Forwarded-For: LarchClose\r\nX-Forwarded-Proto: LarchClose"})
    void anOddRequest(String request) throws IOException {
        assertThat(raw(request + "\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")).contains("HTTP/1.1");
        assertNothingIsWritten("Larch");
    }

    @Test
    void whatTheInterfaceCannotUse() {
        Caller dev = portal.as("dev");
        dev.post("/api/v1/conferences", "application/json", "{\"reference\": Larch Close}");
        dev.post("/api/v1/conferences", "application/yaml", "reference: [Larch Close");
        dev.post("/api/v1/conferences", "text/Larch-Close", MARK);
        dev.json("/api/v1/reports/" + shared.report() + "/release", Map.of("reader", "jade", "statements", MARK));
        dev.json("/api/v1/reports/" + shared.report() + "/release", Map.of("reader", MARK + "\u0000", "decidedBy", MARK, "reason", MARK));
        dev.get("/api/v1/packs/Larch%20Close.pdf");
        dev.get("/api/v1/reports/Larch%20Close/statements?reader=Larch%20Close");
        dev.ask("/api/v1/conferences/Larch%20Close", HttpRequest.newBuilder().DELETE());
        dev.post("/api/v1/conferences/CPC-2026-0143/reports", "multipart/form-data; boundary=x", "--x\r\nLarch Close");
        assertNothingIsWritten("Larch");
    }

    @Test
    void whatAPageCannotUse() {
        Caller dev = portal.signedIn("dev");
        dev.form("/book", "/book", Map.of("written", "reference: CPC-2026-0143\nname: Larch Close \u0000"));
        dev.get("/reports/Larch%20Close/release");
        dev.get("/conferences/Larch%20Close%00");
        dev.form("/book", "/held/" + UUID.randomUUID() + "/refuse", Map.of("reason", MARK));
        dev.form("/book", "/conferences/CPC-2026-0143/codes/Larch%20Close", Map.of());
        dev.form("/book", "/reports/" + shared.report() + "/release/marcus", Map.of("statements", MARK, "then", MARK));
        portal.nobody().form("/sign-in", "/sign-in", Map.of("username", MARK + "\u0000", "password", "Larch"));
        portal.signedIn("root").form("/accounts", "/accounts", Map.of("userName", MARK, "password", MARK, "role", "Larch", "email", "Larch\u0000"));
        assertNothingIsWritten("Larch");
    }

    @Test
    void tokensCodesAndTheFamilysOwnWords() {
        String token = shared.readLink("jade");
        String code = shared.code("jade");
        Caller jade = portal.cameBy(token);
        jade.form("/code", "/code", Map.of("code", "12 Larch \u0000"));
        jade.form("/code", "/code", Map.of("code", code));
        String page = "/read/" + shared.copyOf("jade");
        assertThat(jade.get(page + "/to-keep.pdf").status()).isEqualTo(200);
        assertThat(jade.form(page, page + "/answer", Map.of("words", "We live at Larch Close \u0000")).status()).isEqualTo(302);
        assertNothingIsWritten("Larch", token, token.substring(0, 12), code, "warm and quick");
    }

    @Test
    void mailsThatComeAndMailsThatCannotGo() {
        Intake intake = portal.bean(Intake.class);
        byte[] mail = ("From: Jade Carter <jade.carter@home.test>\r\nTo: reports@council.test\r\nSubject: Larch Close\r\nContent-Type: multipart/mixed; "
                + "boundary=\"Larch\"\r\n\r\n--Larch\r\nContent-Type: =?Larch\r\n\r\nLarch Close").getBytes(UTF_8);
        UUID arrived = portal.inTransaction(() -> intake.keep(new RawMail("INBOX", 1, 7001, mail.length, mail, false)));
        portal.inTransaction(() -> intake.sort(arrived));
        List<UUID> answers = portal.inTransaction(() -> portal.bean(Messages.class).answerToIncoming(arrived));
        answers.forEach(this::sendInVain);
        assertNothingIsWritten("Larch", "jade.carter", "Jade Carter");
    }

    private void sendInVain(UUID message) {
        try {
            portal.bean(Dispatches.class).send(message);
        } catch (RuntimeException noServer) {
            assertThat(noServer).hasMessageNotContaining("jade");
        }
    }

    private void assertNothingIsWritten(String... marks) {
        assertThat(written()).doesNotContainIgnoringCase(marks);
    }

    private String written() {
        StringBuilder written = new StringBuilder();
        lines.list.stream().filter(line -> line.getLevel().isGreaterOrEqual(Level.INFO)).forEach(line -> written.append(line.getLoggerName())
                .append(' ').append(line.getFormattedMessage()).append('\n').append(line.getThrowableProxy() == null ? ""
                : ThrowableProxyUtil.asString(line.getThrowableProxy())));
        return written.toString();
    }

    private String raw(String request) throws IOException {
        URI address = URI.create(portal.address());
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.getOutputStream().write(request.getBytes(ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
        }
    }
}
