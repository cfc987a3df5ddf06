package org.cleardays.portal.link;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpSession;

import org.cleardays.dispatch.Links.Link;
import org.cleardays.intake.Incoming;
import org.cleardays.intake.Intake;
import org.cleardays.report.Report;
import org.cleardays.report.Reports;
import org.springframework.stereotype.Component;

/** Finds out what became of what an author has sent; waits a little for it, so that the first page they see says it. */
@Component
class Sent {

    private static final String NAME = "sent";
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(6);
    private static final long PAUSE = 200;

    private final Intake intake;
    private final Reports reports;

    Sent(Intake intake, Reports reports) {
        this.intake = intake;
        this.reports = reports;
    }

    /** Which file this session has sent. */
    static void remember(HttpSession session, UUID incomingId) {
        session.setAttribute(NAME, incomingId);
    }

    /** What is looked for is the newest report, however it came. */
    static void forget(HttpSession session) {
        session.removeAttribute(NAME);
    }

    /** What became of it so far; empty where this author has sent nothing. */
    Optional<Became> of(Link link, HttpSession session) {
        Optional<UUID> incoming = Optional.ofNullable((UUID) session.getAttribute(NAME));
        return soon(() -> incoming.map(id -> of(link, intake.get(id))).orElseGet(() -> newest(link).map(Became::of)));
    }

    private Optional<Became> of(Link link, Incoming incoming) {
        return switch (incoming.outcome().orElse("")) {
            case "" -> Optional.of(Became.of(Became.What.WAITS));
            case "filed", "nothing-to-add" -> newest(link).map(Became::of);
            case "duplicate" -> Optional.of(new Became(Became.What.DUPLICATE, newest(link)));
            case "returned" -> Optional.of(Became.of(Became.What.NOT_READ));
            default -> Optional.of(Became.of(Became.What.HELD));
        };
    }

    /** The newest version of this author's report. */
    Optional<Report> newest(Link link) {
        return reports.newest(link.conferenceId(), link.personId());
    }

    private static Optional<Became> soon(Supplier<Optional<Became>> look) {
        long until = System.nanoTime() + PATIENCE;
        Optional<Became> became = look.get();
        try {
            while (became.filter(so -> so.what() == Became.What.WAITS).isPresent() && System.nanoTime() < until) {
                Thread.sleep(PAUSE);
                became = look.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return became;
    }
}
