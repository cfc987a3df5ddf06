package org.cleardays.portal.api;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.cleardays.audit.AuditTrail;
import org.cleardays.audit.Entry;
import org.cleardays.conference.Booking;
import org.cleardays.conference.Conference;
import org.cleardays.conference.booking.Bookings;
import org.cleardays.portal.account.Account;
import org.cleardays.portal.act.Book;
import org.cleardays.portal.act.Grants;
import org.cleardays.tracking.Tracking;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Conferences: booked, listed, with their deadlines and history. */
@RestController
@RequestMapping("/api/v1/conferences")
class ConferencesApi {

    private final Grants grants;
    private final Book book;
    private final Tracking tracking;
    private final AuditTrail auditTrail;
    private final Clock clock;

    ConferencesApi(Grants grants, Book book, Tracking tracking, AuditTrail auditTrail, Clock clock) {
        this.grants = grants;
        this.book = book;
        this.tracking = tracking;
        this.auditTrail = auditTrail;
        this.clock = clock;
    }

    /** One recorded act. */
    record EntryView(long sequence, Instant at, String actor, String what, String recordType, UUID recordId, String detail, String hash) {

        static EntryView of(Entry entry) {
            return new EntryView(entry.sequence(), entry.at(), entry.act().actor(), entry.act().what(), entry.act().recordType(),
                    entry.act().recordId(), entry.act().detail(), entry.hash());
        }
    }

    @PostMapping(consumes = "application/json")
    ResponseEntity<ConferenceView> bookFromJson(@RequestBody Map<String, Object> written, Account caller) {
        return booked(Bookings.fromMap(written), caller);
    }

    @PostMapping(consumes = {"application/yaml", "application/x-yaml", "text/yaml"})
    ResponseEntity<ConferenceView> bookFromYaml(@RequestBody String written, Account caller) {
        return booked(Bookings.fromYaml(written), caller);
    }

    @GetMapping
    List<ConferenceView> all(Account caller) {
        return grants.conferences(caller).stream().map(this::view).toList();
    }

    @GetMapping("/{reference}")
    ConferenceView one(@PathVariable String reference, Account caller) {
        return view(grants.conference(caller, reference));
    }

    @GetMapping("/{reference}/deadlines")
    List<DeadlineView> deadlines(@PathVariable String reference, Account caller) {
        return tracking.deadlines(grants.conference(caller, reference).id()).stream().map(DeadlineView::of).toList();
    }

    @GetMapping("/{reference}/history")
    List<EntryView> history(@PathVariable String reference, Account caller) {
        return auditTrail.about(grants.conference(caller, reference).id()).stream().map(EntryView::of).toList();
    }

    private ResponseEntity<ConferenceView> booked(Booking booking, Account caller) {
        Conference conference = book.book(booking, caller.actor());
        return ResponseEntity.created(URI.create("/api/v1/conferences/" + conference.reference())).body(view(conference));
    }

    private ConferenceView view(Conference conference) {
        return ConferenceView.of(conference, clock.instant());
    }
}
