package org.cleardays.portal.change;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.cleardays.CarterReports;
import org.cleardays.conference.Conference;
import org.cleardays.conference.Conferences;
import org.cleardays.conference.Person;
import org.cleardays.disclosure.Copy;
import org.cleardays.disclosure.Disclosures;
import org.cleardays.dispatch.Codes;
import org.cleardays.dispatch.Links;
import org.cleardays.dispatch.Messages;
import org.cleardays.portal.RunningPortal;
import org.cleardays.portal.RunningPortal.Caller;
import org.cleardays.report.ReportForms;
import org.cleardays.report.ReportState;
import org.cleardays.report.Reports;

/** A conference of the Carters that the health visitor's report is shared in, and whoever reads it by their link. */
public final class ReadByCarters {

    private final RunningPortal portal;
    private final Conference conference;

    public ReadByCarters(RunningPortal portal, String reference) {
        this.portal = portal;
        this.conference = portal.bean(Conferences.class).findByReference(reference).orElseThrow();
    }

    public Conference conference() {
        return conference;
    }

    public Person person(String key) {
        return conference.personByKey(key).orElseThrow();
    }

    /** Her report as she wrote it first, released to this reader: their copy. */
    public UUID released(String reader) {
        return released(CarterReports.report("wills"), reader);
    }

    /** Her report, or its next version, released to this reader: their copy. */
    public UUID released(Map<String, Object> content, String reader) {
        Person author = person("wills");
        byte[] file = CarterReports.fill(portal.bean(ReportForms.class).blankFor(conference, author), content, true);
        UUID report = portal.inTransaction(() -> portal.bean(Reports.class).file(conference.id(), author.id(), file));
        portal.inTransaction(() -> portal.bean(Reports.class).check(report));
        portal.inTransaction(() -> {
            portal.bean(Reports.class).advance(report, ReportState.COUNTERSIGNED);
            return portal.bean(Disclosures.class).drawUp(report);
        });
        release(report, reader);
        return portal.bean(Disclosures.class).copiesOf(report).stream().filter(copy -> copy.readerId().equals(person(reader).id()))
                .map(Copy::id).findFirst().orElseThrow();
    }

    public void release(UUID report, String reader) {
        portal.inTransaction(() -> portal.bean(Disclosures.class).release(report, person(reader).id(), List.of(), "Helen Marsh", "tried", "", "user:test"));
    }

    /** The mail or letter that it goes by. */
    public UUID shared(UUID copy) {
        return portal.inTransaction(() -> portal.bean(Messages.class).share(copy)).getFirst();
    }

    /** This reader, who came by their link and entered their code. */
    public Caller reading(UUID copy, String reader) {
        UUID id = person(reader).id();
        Caller caller = portal.cameBy(portal.inTransaction(() -> portal.bean(Links.class).make(conference.id(), id, Links.Purpose.READ, copy)));
        caller.form("/code", "/code", Map.of("code", portal.inTransaction(() -> portal.bean(Codes.class).issue(conference.id(), id, "user:test"))));
        return caller;
    }
}
