package org.cleardays.portal;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says as health whether the mail server that sends can be reached; readiness does not ask it, so the portal stays up. */
@Component
class OutgoingMail implements HealthIndicator {

    private static final int PATIENCE_MILLISECONDS = 2000;
    private static final int SUBMISSION = 587;

    private final Environment environment;

    OutgoingMail(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Health health() {
        try (Socket socket = new Socket()) {
            socket.connect(server(), PATIENCE_MILLISECONDS);
            return Health.up().withDetail("says", "The mail server that sends can be reached.").build();
        } catch (IOException e) {
            return Health.down().withDetail("says", "The mail server that sends cannot be reached: " + e.getClass().getSimpleName() + ".").build();
        }
    }

    private InetSocketAddress server() {
        return new InetSocketAddress(environment.getProperty("cleardays.mail.out.host", ""),
                environment.getProperty("cleardays.mail.out.port", Integer.class, SUBMISSION));
    }
}
