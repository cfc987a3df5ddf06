package org.cleardays.portal;

import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

import org.cleardays.CarterReports;
import org.cleardays.Carters;
import org.cleardays.conference.Conference;
import org.cleardays.conference.Conferences;
import org.cleardays.conference.Person;
import org.cleardays.dispatch.Links;
import org.cleardays.report.Report;
import org.cleardays.report.ReportForms;
import org.cleardays.report.Reports;

/** The school's report as it comes first, with two statements unmarked, at a conference of its own; it is returned. */
public final class ReturnedReport {

    private final RunningPortal portal;
    private final Conference conference;

    private ReturnedReport(RunningPortal portal, Conference conference) {
        this.portal = portal;
        this.conference = conference;
    }

    /** Books the conference under this reference and files the report. */
    public static ReturnedReport in(RunningPortal portal, String reference) {
        portal.as("dev").post("/api/v1/conferences", "application/yaml", Carters.yaml().replace(Carters.REFERENCE, reference));
        ReturnedReport returned = new ReturnedReport(portal, portal.bean(Conferences.class).findByReference(reference).orElseThrow());
        returned.file(false);
        return returned;
    }

    /** The next version, with or without the two marks; checked. */
    public UUID file(boolean complete) {
        return file(complete, file -> file);
    }

    private UUID file(boolean complete, UnaryOperator<byte[]> changed) {
        byte[] file = changed.apply(CarterReports.fill(portal.bean(ReportForms.class).blankFor(conference, author()), "okafor", complete));
        return portal.inTransaction(() -> {
            UUID id = portal.bean(Reports.class).file(conference.id(), author().id(), file);
            portal.bean(Reports.class).check(id);
            return id;
        });
    }

    public Person author() {
        return conference.personByKey("okafor").orElseThrow();
    }

    public Conference conference() {
        return conference;
    }

    /** The newest version. */
    public Report report() {
        Optional<Report> newest = portal.bean(Reports.class).newest(conference.id(), author().id());
        return newest.orElseThrow();
    }

    /** A personal link of the author's. */
    public String link() {
        return portal.inTransaction(() -> portal.bean(Links.class).make(conference.id(), author().id(), Links.Purpose.UPLOAD, conference.id()));
    }
}
