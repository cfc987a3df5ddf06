package org.cleardays.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.cleardays.CarterReports;
import org.cleardays.audit.AuditTrail;
import org.cleardays.conference.Conference;
import org.cleardays.conference.Conferences;
import org.cleardays.conference.Person;
import org.cleardays.disclosure.Disclosures;
import org.cleardays.disclosure.GateHit;
import org.cleardays.dispatch.Codes;
import org.cleardays.dispatch.Links;
import org.cleardays.dispatch.Messages;
import org.cleardays.pack.stopped.EverythingStopped;
import org.cleardays.pack.stopped.FamilyStops;
import org.cleardays.portal.RunningPortal.Caller;
import org.cleardays.portal.change.ChangedCarters;
import org.cleardays.report.ReportForms;
import org.cleardays.report.ReportState;
import org.cleardays.report.Reports;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

/** What only "everything in one document" says has a way out too: a second person decides. Here words of its first page are kept from Jade. */
@Tag("E3")
class EverythingStoppedTest {

    @RegisterExtension
    static final PortalBrowser BROWSER = new PortalBrowser();

    private final RunningPortal portal = RunningPortal.start();
    private final FamilyStops stops = portal.bean(FamilyStops.class);
    private final Conference conference = book();
    private final UUID copy = released();
    private final Caller jade = reading();

    @Test
    void itIsStoppedOnceEachCopyIsStillReadAndASecondPersonLetsItGo() {
        jadeAsksInVain("/read/everything.pdf");
        jadeAsksInVain("/read/everything-large-print.pdf");
        assertThat(jade.get("/read/" + copy).status()).isEqualTo(200);
        EverythingStopped stop = stops.of(conference.id()).getFirst();
        assertThat(stops.of(conference.id())).hasSize(1);
        String page = "/everything/" + stop.id();
        portal.signedIn("dev").form(page, page, Map.of("decidedBy", "Helen Marsh", "reason", "so", "seen", stop.seen(), "then", "let-through"));
        assertThat(stops.get(stop.id()).waits()).isTrue();
        decidesOnThePage(page);
        assertThat(jade.get("/read/everything.pdf").status()).isEqualTo(200);
        assertThat(jade.get("/read/everything-large-print.pdf").status()).isEqualTo(200);
        assertThat(portal.bean(AuditTrail.class).about(conference.id())).extracting(entry -> entry.act().actor() + " " + entry.act().what())
                .contains("cleardays family-pack-stopped-by-gate", "user:second family-pack-let-through");
    }

    private void decidesOnThePage(String address) {
        try (BrowserContext context = BROWSER.wide(1280)) {
            Page page = context.newPage();
            page.navigate(portal.address() + "/sign-in");
            page.fill("#username", "second");
            page.fill("#password", "pass-second");
            page.click("main button");
            page.locator("text=Sign out").waitFor();
            page.navigate(portal.address() + "/");
            page.click("a:has-text('Everything in one document, to Jade Carter, " + conference.reference() + "')");
            page.waitForURL("**" + address);
            assertThat(page.innerText("main")).contains("The shortest comes first");
            PortalBrowser.lookAndKeep(page, "everything-stopped", 1280);
            page.fill("#decidedBy", "Tom Brennan");
            page.fill("#reason", "They are our own words.");
            page.click("button:has-text('Let it go to Jade')");
            page.locator("h2:has-text('Decided')").waitFor();
            assertThat(page.innerText("main")).contains("Tom Brennan let it go: They are our own words.");
            PortalBrowser.look(page);
        }
    }

    @Test
    void whatIsKeptBackStaysAndIsNotAskedForAgain() {
        jadeAsksInVain("/read/everything.pdf");
        EverythingStopped stop = stops.of(conference.id()).getFirst();
        String page = "/everything/" + stop.id();
        portal.signedIn("second").form(page, page, Map.of("decidedBy", "Tom Brennan", "reason", "not sure", "seen", stop.seen(), "then", "keep"));
        jadeAsksInVain("/read/everything.pdf");
        assertThat(stops.of(conference.id())).singleElement().extracting(EverythingStopped::decision).isEqualTo("kept");
    }

    /** The page of another tab, from before more was found. */
    @Test
    void whatNobodyHasSeenIsNotLetThrough() {
        jadeAsksInVain("/read/everything.pdf");
        EverythingStopped stop = stops.of(conference.id()).getFirst();
        GateHit more = new GateHit("Cinder Row", "Cinder Row", false, "page 1");
        portal.inTransaction(() -> stops.stop(conference.id(), person("jade").id(), List.of(more)));
        String page = "/everything/" + stop.id();
        String answer = portal.signedIn("second").form(page, page, Map.of("decidedBy", "Tom Brennan", "reason", "our own words", "seen", stop.seen(),
                "then", "let-through")).body();
        assertThat(answer).contains("More was found since this page was opened");
        assertThat(portal.inTransaction(() -> stops.letThrough(stop, "Tom Brennan", "our own words", "user:second"))).isFalse();
        assertThat(stops.get(stop.id()).waits()).isTrue();
    }

    private void jadeAsksInVain(String path) {
        RunningPortal.Answer answer = jade.get(path);
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith("/read?stopped");
    }

    private Caller reading() {
        UUID jade = person("jade").id();
        String token = portal.inTransaction(() -> portal.bean(Links.class).make(conference.id(), jade, Links.Purpose.READ, copy));
        Caller caller = portal.cameBy(token);
        caller.form("/code", "/code", Map.of("code", portal.inTransaction(() -> portal.bean(Codes.class).issue(conference.id(), jade, "user:test"))));
        return caller;
    }

    private UUID released() {
        byte[] file = CarterReports.fill(portal.bean(ReportForms.class).blankFor(conference, person("okafor")), "okafor", true);
        UUID report = portal.inTransaction(() -> portal.bean(Reports.class).file(conference.id(), person("okafor").id(), file));
        portal.inTransaction(() -> portal.bean(Reports.class).check(report));
        Disclosures disclosures = portal.bean(Disclosures.class);
        portal.inTransaction(() -> {
            portal.bean(Reports.class).advance(report, ReportState.COUNTERSIGNED);
            disclosures.drawUp(report);
            return disclosures.release(report, person("jade").id(), List.of(), "Helen Marsh", "hers to read", "", "user:dev");
        });
        UUID id = disclosures.copiesFor(conference.id(), person("jade").id()).getFirst().id();
        portal.inTransaction(() -> portal.bean(Messages.class).share(id));
        return id;
    }

    private Person person(String key) {
        return conference.personByKey(key).orElseThrow();
    }

    private Conference book() {
        String reference = ChangedCarters.book(portal, booking -> booking
                .replaceFirst("(?m)^protectedWords:.*\n", "$0  - {words: The shortest comes first, keptFrom: [jade]}\n"));
        return portal.bean(Conferences.class).findByReference(reference).orElseThrow();
    }
}
