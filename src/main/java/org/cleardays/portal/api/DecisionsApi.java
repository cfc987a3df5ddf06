package org.cleardays.portal.api;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.cleardays.conference.Conference;
import org.cleardays.conference.Person;
import org.cleardays.countersign.CountersignRequest;
import org.cleardays.countersign.Countersignatures;
import org.cleardays.countersign.Decided;
import org.cleardays.disclosure.AgencyRelease;
import org.cleardays.disclosure.Disclosures;
import org.cleardays.disclosure.Released;
import org.cleardays.portal.account.Account;
import org.cleardays.portal.act.Countersign;
import org.cleardays.portal.act.Grants;
import org.cleardays.portal.act.NoLongerSo;
import org.cleardays.portal.act.NotFound;
import org.cleardays.portal.act.Refused;
import org.cleardays.portal.act.Release;
import org.cleardays.portal.api.ReportView.CopyView;
import org.cleardays.report.Report;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What people decide about a report: the countersignature, and the release to each reader. */
@RestController
@RequestMapping("/api/v1/reports/{id}")
class DecisionsApi {

    private final Grants grants;
    private final Countersignatures countersignatures;
    private final Countersign countersign;
    private final Disclosures disclosures;
    private final Release release;

    DecisionsApi(Grants grants, Countersignatures countersignatures, Countersign countersign, Disclosures disclosures, Release release) {
        this.grants = grants;
        this.countersignatures = countersignatures;
        this.countersign = countersign;
        this.disclosures = disclosures;
        this.release = release;
    }

    /** {@code decision} is {@code sign} or {@code decline}. */
    record Countersigning(String decision, String contentHash, String reasons) {
    }

    /** What became of it: {@code signed} or {@code declined}. */
    record CountersigningView(UUID report, String decision) {
    }

    record Releasing(String reader, List<Integer> statements, String decidedBy, String reason, String gateOverride) {

        Release.Decision decision() {
            return new Release.Decision(statements, decidedBy, reason, gateOverride);
        }
    }

    @PostMapping("/countersignature")
    CountersigningView countersign(@PathVariable UUID id, @RequestBody Countersigning asked, Account caller) {
        Report report = grants.report(caller, id);
        CountersignRequest request = countersignatures.forReport(report.id()).orElseThrow(NotFound::new);
        return switch (decide(request, asked, caller.actor())) {
            case Decided.Signed signed -> new CountersigningView(signed.id(), "signed");
            case Decided.Declined declined -> new CountersigningView(declined.id(), "declined");
            case Decided.Lapsed lapsed -> throw new NoLongerSo(lapsed.because());
        };
    }

    private Decided decide(CountersignRequest request, Countersigning asked, String actor) {
        Given.all("decision", asked.decision());
        return switch (asked.decision()) {
            case "sign" -> {
                Given.all("contentHash", asked.contentHash());
                yield countersign.sign(request.id(), asked.contentHash(), actor);
            }
            case "decline" -> {
                Given.all("reasons", asked.reasons());
                yield countersign.decline(request.id(), asked.reasons(), actor);
            }
            default -> throw new Refused("decision: must be \"sign\" or \"decline\"");
        };
    }

    @PostMapping("/release")
    CopyView release(@PathVariable UUID id, @RequestBody Releasing asked, Account caller) {
        Report report = grants.report(caller, id);
        Given.all("reader", asked.reader(), "decidedBy", asked.decidedBy(), "reason", asked.reason());
        Person reader = Given.reader(grants.conference(caller, report.conferenceId()), asked.reader());
        return view(release.release(report.id(), reader.id(), asked.decision(), caller.actor()), reader);
    }

    /** A second person's answer: {@code decision} is {@code agree} or {@code refuse}. */
    record Seconding(String reader, String decision, String decidedBy, String reason) {
    }

    @PostMapping("/release/second")
    CopyView second(@PathVariable UUID id, @RequestBody Seconding asked, Account caller) {
        Report report = grants.report(caller, id);
        Given.all("reader", asked.reader(), "decision", asked.decision(), "decidedBy", asked.decidedBy(), "reason", asked.reason());
        Person reader = Given.reader(grants.conference(caller, report.conferenceId()), asked.reader());
        return switch (asked.decision()) {
            case "agree" -> view(release.agree(report.id(), reader.id(), asked.decidedBy(), asked.reason(), caller.actor()), reader);
            case "refuse" -> {
                release.refuse(report.id(), reader.id(), asked.decidedBy(), asked.reason(), caller.actor());
                yield copyOf(report, reader);
            }
            default -> throw new Refused("decision: must be \"agree\" or \"refuse\"");
        };
    }

    /** The agency was asked, and released its report: who said so, how, and to which reader; to every reader where none is named. */
    record AgencyReleasing(String reader, String releasedBy, String how) {
    }

    /** How the agency released it to a reader: {@code with-countersignature}, {@code with-report}, {@code recorded} or {@code not-yet}. */
    record AgencyReleaseView(UUID report, String reader, String release, String releasedBy, String how) {
    }

    @PostMapping("/agency-release")
    List<AgencyReleaseView> agencyRelease(@PathVariable UUID id, @RequestBody AgencyReleasing asked, Account caller) {
        Conference conference = grants.conference(caller, grants.report(caller, id).conferenceId());
        Given.all("releasedBy", asked.releasedBy(), "how", asked.how());
        Optional<UUID> reader = Optional.ofNullable(asked.reader()).map(key -> Given.reader(conference, key).id());
        release.recordAgencyRelease(id, reader, asked.releasedBy(), asked.how(), caller.actor());
        return conference.readers().stream().map(person -> {
            AgencyRelease now = disclosures.agencyRelease(id, person.id());
            return new AgencyReleaseView(id, person.key(), now.how().word(), now.by(), now.words());
        }).toList();
    }

    private CopyView copyOf(Report report, Person reader) {
        return disclosures.copiesOf(report.id()).stream().filter(copy -> copy.readerId().equals(reader.id())).findFirst()
                .map(copy -> CopyView.of(copy, reader.key())).orElseThrow(NotFound::new);
    }

    private CopyView view(Released released, Person reader) {
        return switch (released) {
            case Released.Ready ready -> CopyView.of(disclosures.get(ready.id()), reader.key());
            case Released.AsksSecond asks -> CopyView.of(disclosures.get(asks.id()), reader.key());
            case Released.NothingForReader nothing -> CopyView.of(disclosures.get(nothing.id()), reader.key());
            case Released.AgencyHasNotReleased closed -> throw new NoLongerSo("The agency has not released its report for sharing: ask it first.");
            case Released.NotTheSecond not -> throw new Refused(not.why());
            case Released.Stopped stopped -> throw new GateStopped(stopped.hits());
            case Released.WithheldAltogether kept -> throw new NoLongerSo("A recorded decision keeps every report from this person.");
            case Released.Withheld kept -> throw new NoLongerSo("It was decided that this person gets no copy of this report.");
            case Released.ConferenceEnded ended -> throw new NoLongerSo("The conference will not take place; nothing of it is shared any more.");
            case Released.Superseded superseded -> throw new NoLongerSo("A newer version of the report has taken its place.");
        };
    }
}
