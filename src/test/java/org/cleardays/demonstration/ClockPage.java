package org.cleardays.demonstration;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.ServletException;
import org.cleardays.handover.Handovers;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** {@code /api/v1/demo/clock}: the demonstration's time, to be read, and moved on by those signed in. */
final class ClockPage {

    static final String PATH = "/api/v1/demo/clock";

    private final MovableClock clock;
    private final Handovers handovers;
    private final TransactionTemplate transactions;

    ClockPage(MovableClock clock, Handovers handovers, TransactionTemplate transactions) {
        this.clock = clock;
        this.handovers = handovers;
        this.transactions = transactions;
    }

    ServerResponse read(ServerRequest request) {
        return now();
    }

    /** Moves the clock to {@code now} of the body and lets the product know that it has moved. */
    ServerResponse move(ServerRequest request) throws ServletException, IOException {
        Map<String, String> body = request.body(new ParameterizedTypeReference<>() { });
        try {
            OffsetDateTime target = OffsetDateTime.parse(body.getOrDefault("now", ""));
            transactions.executeWithoutResult(transaction -> moveTo(target));
            return now();
        } catch (DateTimeParseException e) {
            return problem(HttpStatus.BAD_REQUEST, "\"now\" is an instant with its offset, such as 2026-06-05T17:00:00+01:00.");
        } catch (IllegalArgumentException e) {
            return problem(HttpStatus.CONFLICT, e.getMessage());
        }
    }

    private void moveTo(OffsetDateTime target) {
        clock.moveTo(target.toInstant());
        handovers.put("clock-has-moved", UUID.randomUUID());
    }

    private ServerResponse now() {
        return ServerResponse.ok().body(Map.of("now", clock.instant().atZone(clock.getZone()).toOffsetDateTime().toString()));
    }

    private static ServerResponse problem(HttpStatus status, String detail) {
        return ServerResponse.status(status).body(ProblemDetail.forStatusAndDetail(status, detail));
    }
}
