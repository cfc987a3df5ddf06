package org.cleardays.portal;

import java.util.List;
import java.util.UUID;

import org.cleardays.conference.Conference;
import org.cleardays.conference.Conferences;
import org.cleardays.conference.Person;
import org.cleardays.countersign.Countersignatures;
import org.cleardays.disclosure.Disclosures;
import org.cleardays.dispatch.Codes;
import org.cleardays.dispatch.Links;
import org.cleardays.dispatch.Messages;
import org.cleardays.CarterReports;
import org.cleardays.report.ReportForms;
import org.cleardays.report.Reports;

/** A report of the Carters as far as the portal's tests need it: filed, accepted, countersigned, released to Jade and to Ryan. */
public final class SharedReport {

    private static SharedReport shared;

    private final RunningPortal portal;
    private final Conference conference;
    private final UUID report;
    private final UUID request;

    private SharedReport(RunningPortal portal) {
        this.portal = portal;
        conference = portal.bean(Conferences.class).findByReference("CPC-2026-0143").orElseThrow();
        report = portal.inTransaction(this::filed);
        request = portal.inTransaction(() -> portal.bean(Countersignatures.class).ask(report)).id();
    }

    /** One for each JVM. */
    public static synchronized SharedReport in(RunningPortal portal) {
        if (shared == null) {
            shared = new SharedReport(portal);
            shared.share();
        }
        return shared;
    }

    private UUID filed() {
        Person author = person("wills");
        byte[] file = CarterReports.fill(portal.bean(ReportForms.class).blankFor(conference, author), "wills", true);
        UUID filed = portal.bean(Reports.class).file(conference.id(), author.id(), file);
        portal.bean(Reports.class).check(filed);
        return filed;
    }

    private void share() {
        String hash = portal.bean(Reports.class).get(report).contentHash();
        portal.inTransaction(() -> portal.bean(Countersignatures.class).sign(request, hash, "user:test"));
        portal.inTransaction(() -> portal.bean(Disclosures.class).drawUp(report));
        List.of("jade", "ryan").forEach(reader -> portal.inTransaction(() -> portal.bean(Disclosures.class)
                .release(report, person(reader).id(), List.of(), "Helen Marsh", "tried", "tried", "user:test")));
        List.of("jade", "ryan").forEach(reader -> portal.inTransaction(() -> portal.bean(Messages.class).share(copyOf(reader))));
    }

    public UUID report() {
        return report;
    }

    public UUID copyOf(String reader) {
        return portal.bean(Disclosures.class).copiesOf(report).stream().filter(copy -> copy.readerId().equals(person(reader).id()))
                .findFirst().orElseThrow().id();
    }

    public Person person(String key) {
        return conference.personByKey(key).orElseThrow();
    }

    public String readLink(String reader) {
        return link(reader, Links.Purpose.READ, copyOf(reader));
    }

    public String countersignLink() {
        return link("ames", Links.Purpose.COUNTERSIGN, request);
    }

    public String sendLink() {
        return link("lunt", Links.Purpose.UPLOAD, conference.id());
    }

    private String link(String person, Links.Purpose purpose, UUID target) {
        return portal.inTransaction(() -> portal.bean(Links.class).make(conference.id(), person(person).id(), purpose, target));
    }

    public String code(String reader) {
        return portal.inTransaction(() -> portal.bean(Codes.class).issue(conference.id(), person(reader).id(), "user:test"));
    }

    /** This reader, with the code entered. */
    public RunningPortal.Caller reading(String reader) {
        RunningPortal.Caller caller = portal.cameBy(readLink(reader));
        caller.form("/code", "/code", java.util.Map.of("code", code(reader)));
        return caller;
    }
}
