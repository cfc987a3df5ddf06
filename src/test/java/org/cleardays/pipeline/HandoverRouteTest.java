package org.cleardays.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.apache.camel.CamelContext;
import org.apache.camel.impl.DefaultCamelContext;
import org.cleardays.handover.Receiver;
import org.cleardays.handover.Receivers;
import org.cleardays.report.Checked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.support.TransactionOperations;

/** The component with Camel itself, and the product's own routes around a stage of the test. */
class HandoverRouteTest {

    private static final UUID GOOD = UUID.randomUUID();
    private static final UUID BAD = UUID.randomUUID();
    private static final UUID BROKEN = UUID.randomUUID();
    private static final UUID MESSAGE = UUID.randomUUID();

    private final List<Map.Entry<String, UUID>> putAside = new ArrayList<>();
    private final Receivers receivers = new Receivers();
    private final List<Throwable> noted = new ArrayList<>();
    private CamelContext camel;

    @BeforeEach
    void start(@TempDir Path routes) throws Exception {
        for (String page : List.of("03-check-reports", "90-when-things-go-wrong")) {
            Files.copy(Path.of("routes", page + ".camel.xml"), routes.resolve(page + ".camel.xml"));
        }
        camel = new DefaultCamelContext();
        camel.addComponent("handover", new HandoverComponent((route, id) -> putAside.add(Map.entry(route, id)), receivers,
                TransactionOperations.withoutTransaction()));
        PipelineConfiguration.idsOf(camel.getTypeConverterRegistry());
        camel.getRegistry().bind("reports", new Stage());
        camel.getRegistry().bind("messages", new Stage());
        camel.getRegistry().bind("safetyNet", new Net());
        RouteBook book = new RouteBook("file:" + routes);
        book.addRouteConfigurationsToCamelContext(camel);
        camel.addRoutes(book);
        camel.start();
    }

    @AfterEach
    void stop() throws Exception {
        camel.close();
    }

    @Test
    void followsTheNamedOutcomeAndHandsOverItsId() {
        receive("check-report", GOOD);
        assertThat(putAside).containsExactly(Map.entry("tell-accepted", GOOD), Map.entry("countersign-report", GOOD),
                Map.entry("print-report-ahead", GOOD));
    }

    @Test
    void takesTheSafeBranchForEveryOther() {
        receive("check-report", BAD);
        assertThat(putAside).containsExactly(Map.entry("tell-returned", BAD), Map.entry("print-report-ahead", BAD));
    }

    @Test
    void handsOverEachOfSeveral() {
        receive("tell-accepted", GOOD);
        assertThat(putAside).containsExactly(Map.entry("send-message", MESSAGE), Map.entry("send-message", GOOD));
    }

    @Test
    void tellsTheEngineOfAFailureAndNotesItUnderTheNet() {
        assertThatThrownBy(() -> receive("check-report", BROKEN)).hasRootCauseInstanceOf(IllegalStateException.class);
        assertThat(noted).singleElement().isInstanceOf(IllegalStateException.class);
        assertThat(putAside).isEmpty();
    }

    private void receive(String route, UUID id) {
        receiver(route).receive(id);
    }

    private Receiver receiver(String route) {
        return (Receiver) camel.getRoute(route).getConsumer();
    }

    /** Stands where the stages stand. */
    public static final class Stage {

        public Checked check(UUID id) {
            if (id.equals(BROKEN)) {
                throw new IllegalStateException("broken");
            }
            return id.equals(GOOD) ? new Checked.Accepted(id) : new Checked.Returned(id, List.of());
        }

        public List<UUID> accepted(UUID id) {
            return List.of(MESSAGE, id);
        }

        public List<UUID> returned(UUID id) {
            return List.of(id);
        }
    }

    /** Stands where the safety net stands. */
    public final class Net {

        public void note(org.apache.camel.Exchange exchange) {
            noted.add(exchange.getProperty(org.apache.camel.Exchange.EXCEPTION_CAUGHT, Throwable.class));
        }
    }
}
