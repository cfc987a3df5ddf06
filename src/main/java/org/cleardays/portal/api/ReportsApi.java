package org.cleardays.portal.api;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.cleardays.conference.Conference;
import org.cleardays.conference.Person;
import org.cleardays.portal.account.Account;
import org.cleardays.portal.act.Grants;
import org.cleardays.portal.act.SendReport;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The reports a conference expects, and a report sent in on its author's behalf. */
@RestController
@RequestMapping("/api/v1/conferences/{reference}/reports")
class ReportsApi {

    private final Grants grants;
    private final ReportViews views;
    private final SendReport sendReport;

    ReportsApi(Grants grants, ReportViews views, SendReport sendReport) {
        this.grants = grants;
        this.views = views;
        this.sendReport = sendReport;
    }

    @GetMapping
    List<ReportView> all(@PathVariable String reference, Account caller) {
        return views.of(grants.conference(caller, reference), caller);
    }

    @PostMapping(consumes = "multipart/form-data")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Map<String, UUID> send(@PathVariable String reference, @RequestParam String author, @RequestParam MultipartFile file, Account caller)
            throws IOException {
        Conference conference = grants.conference(caller, reference);
        Person person = Given.author(conference, author);
        String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        return Map.of("incoming", sendReport.send(conference.id(), person.id(), name, file.getBytes()));
    }
}
