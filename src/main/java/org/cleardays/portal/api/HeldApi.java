package org.cleardays.portal.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.cleardays.conference.Conference;
import org.cleardays.document.ContentStore;
import org.cleardays.handover.HeldWork;
import org.cleardays.handover.HeldWorks;
import org.cleardays.intake.Incoming;
import org.cleardays.intake.Intake;
import org.cleardays.portal.account.Account;
import org.cleardays.portal.act.Grants;
import org.cleardays.portal.act.NotFound;
import org.cleardays.portal.act.Refused;
import org.cleardays.portal.act.SeeToHeld;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is held for a person: things that arrived, and work that failed to its last try. */
@RestController
@RequestMapping("/api/v1")
class HeldApi {

    private final Grants grants;
    private final Intake intake;
    private final HeldWorks heldWorks;
    private final SeeToHeld seeToHeld;
    private final ContentStore contentStore;

    HeldApi(Grants grants, Intake intake, HeldWorks heldWorks, SeeToHeld seeToHeld, ContentStore contentStore) {
        this.grants = grants;
        this.intake = intake;
        this.heldWorks = heldWorks;
        this.seeToHeld = seeToHeld;
        this.contentStore = contentStore;
    }

    /**
     * Something held.
     *
     * @param kind {@code incoming} for what arrived, {@code work} for what failed
     */
    record HeldView(UUID id, String kind, Instant since, String reason, String words, String channel, String from, String subject,
                    Long size, String route, UUID about) {

        static HeldView of(Incoming incoming) {
            return new HeldView(incoming.id(), "incoming", incoming.receivedAt(), incoming.reason(), incoming.words(), incoming.channel(),
                    incoming.from(), incoming.subject(), incoming.size(), null, null);
        }

        static HeldView of(HeldWork work) {
            return new HeldView(work.id(), "work", work.heldAt(), "failed", work.because(), null, null, null, null, work.route(),
                    work.subjectId());
        }
    }

    /**
     * {@code action} is {@code file} (with conference, author and, where several files came, the SHA-256 of one), {@code refuse} (with
     * reason) or {@code retry}.
     */
    record Seeing(String action, String conference, String author, String file, String reason) {
    }

    @GetMapping("/held")
    List<HeldView> all() {
        return Stream.concat(intake.held().stream().map(HeldView::of), heldWorks.waiting().stream().map(HeldView::of)).toList();
    }

    @PostMapping("/held/{id}")
    Map<String, String> seeTo(@PathVariable UUID id, @RequestBody Seeing asked, Account caller) {
        Given.all("action", asked.action());
        if (heldWorks.waiting().stream().anyMatch(work -> work.id().equals(id))) {
            return retriedWork(id, asked, caller);
        }
        if (intake.held().stream().noneMatch(incoming -> incoming.id().equals(id))) {
            throw new NotFound();
        }
        seeToIncoming(id, asked, caller);
        return Map.of("action", asked.action());
    }

    private Map<String, String> retriedWork(UUID id, Seeing asked, Account caller) {
        if (!asked.action().equals("retry")) {
            throw new Refused("action: held work can only be retried");
        }
        seeToHeld.retryWork(id, caller.actor());
        return Map.of("action", "retry");
    }

    private void seeToIncoming(UUID id, Seeing asked, Account caller) {
        switch (asked.action()) {
            case "file" -> file(id, asked, caller);
            case "refuse" -> {
                Given.all("reason", asked.reason());
                seeToHeld.refuse(id, asked.reason(), caller.actor());
            }
            case "retry" -> seeToHeld.retry(id, caller.actor());
            default -> throw new Refused("action: must be \"file\", \"refuse\" or \"retry\"");
        }
    }

    private void file(UUID id, Seeing asked, Account caller) {
        Given.all("conference", asked.conference(), "author", asked.author());
        Conference conference = grants.conference(caller, asked.conference());
        seeToHeld.file(id, conference.id(), Given.author(conference, asked.author()).id(), Optional.ofNullable(asked.file()), caller.actor());
    }

    @GetMapping("/incoming/{id}/raw")
    ResponseEntity<byte[]> raw(@PathVariable UUID id) {
        Incoming incoming = Grants.existing(() -> intake.get(id));
        byte[] bytes = contentStore.get(incoming.rawContentId()).bytes();
        return Download.of("application/octet-stream", id + (incoming.channel().equals("mail") ? ".eml" : ".bin"), bytes);
    }
}
