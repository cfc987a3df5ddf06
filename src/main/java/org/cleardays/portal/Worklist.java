package org.cleardays.portal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.cleardays.conference.Conference;
import org.cleardays.conference.Conferences;
import org.cleardays.disclosure.Copy;
import org.cleardays.disclosure.CopyDecision;
import org.cleardays.disclosure.CopyState;
import org.cleardays.disclosure.Disclosures;
import org.cleardays.dispatch.Dispatch;
import org.cleardays.dispatch.Dispatches;
import org.cleardays.portal.account.Account;
import org.cleardays.portal.act.PrintedLetters;
import org.cleardays.tracking.ExpectedReport;
import org.cleardays.tracking.Tracking;
import org.springframework.stereotype.Component;

/** What waits for the office today. */
@Component
class Worklist {

    private static final Set<String> TELLING_THE_END = Set.of("cancelled", "stood-down");

    private final Conferences conferences;
    private final Tracking tracking;
    private final Disclosures disclosures;
    private final Dispatches dispatches;
    private final Clock clock;

    Worklist(Conferences conferences, Tracking tracking, Disclosures disclosures, Dispatches dispatches, Clock clock) {
        this.conferences = conferences;
        this.tracking = tracking;
        this.disclosures = disclosures;
        this.dispatches = dispatches;
        this.clock = clock;
    }

    /** Something about one conference. */
    record About<T>(Conference conference, T thing) {
    }

    /**
     * A copy that waits for a person, and whose report it is of.
     *
     * @param askedBy the account of whoever asked for a second person; empty where nobody did
     */
    record ToRelease(Conference conference, Copy thing, String agency, Optional<String> askedBy) {

        public boolean maySecond(Account caller) {
            return askedBy.filter(asked -> !asked.equals(caller.actor())).isPresent();
        }
    }

    /** What waits at this moment. */
    record Now(Instant at, List<ToRelease> toRelease,
               List<About<Dispatch>> stopped, List<About<Dispatch>> failed, List<About<Dispatch>> toPost) {
    }

    Now now() {
        Instant at = clock.instant();
        List<Conference> ahead = conferences.all().stream().filter(conference -> conference.heldAt().toInstant().isAfter(at)).toList();
        return new Now(at, disclosures.waiting().stream().map(this::toRelease).filter(copy -> !copy.conference().state().ended()).toList(),
                inState(ahead, "stopped"), Stream.of("bounced", "refused").flatMap(state -> inState(ahead, state).stream()).toList(),
                dispatches.toPost().stream().filter(new PrintedLetters(disclosures)::mayStillGo)
                        .map(letter -> new About<>(conferences.get(letter.conferenceId().orElseThrow()), letter)).toList());
    }

    private ToRelease toRelease(Copy copy) {
        String agency = tracking.expected(copy.conferenceId()).stream().filter(report -> report.reportId().equals(Optional.of(copy.reportId())))
                .map(ExpectedReport::agency).findFirst().orElse("");
        return new ToRelease(conferences.get(copy.conferenceId()), copy, agency, askedBy(copy));
    }

    private Optional<String> askedBy(Copy copy) {
        return copy.state() != CopyState.WAITS_FOR_SECOND ? Optional.empty() : disclosures.decisionsAbout(copy.id()).stream()
                .filter(decision -> decision.kind().equals("asked")).reduce((older, newer) -> newer).map(CopyDecision::actor);
    }

    /** Of a conference that ended only the news of its end has still to arrive. */
    private static boolean stillMatters(Conference conference, Dispatch dispatch) {
        return !conference.state().ended() || TELLING_THE_END.contains(dispatch.kind());
    }

    private List<About<Dispatch>> inState(List<Conference> among, String state) {
        return among.stream().flatMap(conference -> dispatches.of(conference.id()).stream()
                .filter(dispatch -> dispatch.state().equals(state))
                .filter(dispatch -> stillMatters(conference, dispatch)).map(dispatch -> new About<>(conference, dispatch))).toList();
    }
}
