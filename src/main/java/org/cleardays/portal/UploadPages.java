package org.cleardays.portal;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;

import org.cleardays.conference.Conference;
import org.cleardays.conference.Person;
import org.cleardays.document.ContentStore;
import org.cleardays.intake.Incoming;
import org.cleardays.intake.Intake;
import org.cleardays.portal.account.Account;
import org.cleardays.portal.act.Grants;
import org.cleardays.portal.act.SendReport;
import org.cleardays.portal.link.ReportFile;
import org.cleardays.portal.view.PortalSettings;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Files in: a report uploaded on its author's behalf; and out again, what arrived as it arrived. */
@Controller
class UploadPages {

    private final Grants grants;
    private final SendReport sendReport;
    private final PortalSettings settings;
    private final Intake intake;
    private final ContentStore contentStore;

    UploadPages(Grants grants, SendReport sendReport, PortalSettings settings, Intake intake, ContentStore contentStore) {
        this.grants = grants;
        this.sendReport = sendReport;
        this.settings = settings;
        this.intake = intake;
        this.contentStore = contentStore;
    }

    @GetMapping("/conferences/{reference}/upload")
    String form(@PathVariable String reference, @RequestParam(defaultValue = "") String author, Account caller, Model model) {
        model.addAttribute("author", author);
        model.addAttribute("conference", grants.conference(caller, reference));
        return "upload";
    }

    @PostMapping("/conferences/{reference}/upload")
    String upload(@PathVariable String reference, @RequestParam(defaultValue = "") String author,
                  @RequestParam(required = false) MultipartFile file, Account caller, Model model, RedirectAttributes next)
            throws IOException {
        Conference conference = grants.conference(caller, reference);
        Optional<Person> person = conference.authors().stream().filter(one -> one.key().equals(author)).findFirst();
        String name = file == null ? "" : Optional.ofNullable(file.getOriginalFilename()).orElse("");
        byte[] bytes = file == null ? new byte[0] : file.getBytes();
        Optional<String> problem = ReportFile.problemWith(bytes, name, settings.limit());
        if (person.isEmpty() || problem.isPresent()) {
            model.addAttribute("authorProblem", person.isEmpty() ? "Select whose report it is" : null);
            model.addAttribute("fileProblem", problem.orElse(null));
            return form(reference, author, caller, model);
        }
        sendReport.send(conference.id(), person.get().id(), name, bytes);
        next.addFlashAttribute("done", "The report of " + person.get().name() + " is in. It is now being checked.");
        return "redirect:/conferences/" + reference;
    }

    @GetMapping("/incoming/{id}/raw")
    ResponseEntity<byte[]> raw(@PathVariable UUID id) {
        Incoming incoming = Grants.existing(() -> intake.get(id));
        String name = id + (incoming.channel().equals("mail") ? ".eml" : ".bin");
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_TYPE, "application/octet-stream")
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
                .body(contentStore.get(incoming.rawContentId()).bytes());
    }
}
