package org.cleardays.portal.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.cleardays.conference.Conference;
import org.cleardays.conference.Person;
import org.cleardays.dispatch.Dispatch;
import org.cleardays.dispatch.Dispatches;
import org.cleardays.portal.account.Account;
import org.cleardays.portal.act.Grants;
import org.cleardays.portal.act.NoLongerSo;
import org.cleardays.portal.act.Refused;
import org.cleardays.portal.act.SendOut;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What was sent out, what became of it, and codes for readers. */
@RestController
@RequestMapping("/api/v1")
class DispatchesApi {

    private final Grants grants;
    private final Dispatches dispatches;
    private final SendOut sendOut;

    DispatchesApi(Grants grants, Dispatches dispatches, SendOut sendOut) {
        this.grants = grants;
        this.dispatches = dispatches;
        this.sendOut = sendOut;
    }

    record EventView(String what, Instant at) {
    }

    /** A dispatch; its subject and its words stay in its bytes. */
    record DispatchView(UUID id, String kind, String to, String state, String person, UUID about, Instant writtenAt,
                        List<EventView> events) {

        static DispatchView of(Dispatch dispatch, Conference conference) {
            return new DispatchView(dispatch.id(), dispatch.kind(), dispatch.to(), dispatch.state(),
                    dispatch.personId().map(person -> conference.person(person).key()).orElse(null), dispatch.subjectId(),
                    dispatch.writtenAt(), dispatch.events().stream().map(event -> new EventView(event.what(), event.at())).toList());
        }
    }

    record LettingThrough(String decidedBy, String reason) {
    }

    record CodeFor(String reader) {
    }

    @GetMapping("/conferences/{reference}/dispatches")
    List<DispatchView> all(@PathVariable String reference, Account caller) {
        Conference conference = grants.conference(caller, reference);
        return dispatches.of(conference.id()).stream().map(dispatch -> DispatchView.of(dispatch, conference)).toList();
    }

    @PostMapping("/conferences/{reference}/codes")
    ResponseEntity<Map<String, String>> code(@PathVariable String reference, @RequestBody CodeFor asked, Account caller) {
        Conference conference = grants.conference(caller, reference);
        Given.all("reader", asked.reader());
        Person person = SendOut.mayHaveACode(conference, asked.reader())
                .orElseThrow(() -> new Refused("reader: no reader and no author of this conference has this key"));
        String code = sendOut.code(conference.id(), person.id(), caller.actor());
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(Map.of("code", code));
    }

    @PostMapping("/dispatches/{id}/posted")
    DispatchView posted(@PathVariable UUID id, Account caller) {
        grants.dispatch(caller, id);
        sendOut.posted(id, caller.actor());
        return view(id, caller);
    }

    @PostMapping("/dispatches/{id}/let-through")
    DispatchView letThrough(@PathVariable UUID id, @RequestBody LettingThrough asked, Account caller) {
        Given.all("decidedBy", asked.decidedBy(), "reason", asked.reason());
        if (!grants.dispatch(caller, id).state().equals("stopped")) {
            throw new NoLongerSo("This dispatch is not stopped.");
        }
        sendOut.letThrough(id, asked.decidedBy(), asked.reason(), caller.actor());
        return view(id, caller);
    }

    @GetMapping("/dispatches/{id}.eml")
    ResponseEntity<byte[]> mail(@PathVariable UUID id, Account caller) {
        return Download.of("message/rfc822", id + ".eml", bytes(id, caller));
    }

    @GetMapping("/dispatches/{id}.pdf")
    ResponseEntity<byte[]> letter(@PathVariable UUID id, Account caller) {
        return Download.of("application/pdf", id + ".pdf", bytes(id, caller));
    }

    private byte[] bytes(UUID id, Account caller) {
        Dispatch dispatch = grants.dispatch(caller, id);
        if (!sendOut.mayBePrinted(dispatch)) {
            throw new NoLongerSo(SendOut.NOT_ANY_MORE);
        }
        return dispatches.frozenBytes(dispatch.id());
    }

    private DispatchView view(UUID id, Account caller) {
        Dispatch dispatch = grants.dispatch(caller, id);
        return DispatchView.of(dispatch, grants.conference(caller, dispatch.conferenceId().orElseThrow()));
    }
}
