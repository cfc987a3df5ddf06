package org.cleardays.portal.access;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.cleardays.portal.RunningPortal;
import org.cleardays.portal.RunningPortal.Answer;
import org.cleardays.portal.RunningPortal.Caller;
import org.cleardays.portal.SharedReport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address the portal answers at, by everybody who might ask: generated from the mappings, so that a new one is closed until it is listed. */
@Tag("D4")
class WhoReachesWhatTest {

    private static final Set<String> EVERYBODY = Set.of("nobody", "dev", "helen", "stranger", "root", "jade", "manager", "author");
    private static final Set<String> OFFICE = Set.of("dev");
    private static final Set<String> OFFICE_AND_HER_CHAIR = Set.of("dev", "helen");

    private static final Set<String> OFFICE_AND_ADMINISTRATOR = Set.of("dev", "root");
    private static final Set<String> ADMINISTRATOR = Set.of("root");

    /** Who may, for each address; the chair of another town is in no line that names an object. */
    private static final Map<String, Set<String>> MAY = Map.ofEntries(
            entry("GET /sign-in", EVERYBODY), entry("GET /l/{token}", EVERYBODY), entry("POST /l/{token}", EVERYBODY), entry("GET /ended", EVERYBODY),
            entry("GET /leave", EVERYBODY), entry("GET /guides/{guide}", EVERYBODY), entry("GET /guides/{guide}/guide.pdf", EVERYBODY),
            entry("GET /guides/{guide}/guide-large-print.pdf", EVERYBODY), entry("GET /conferences/{reference}/letters", OFFICE),
            entry("GET /conferences/{reference}/letters/{person}", OFFICE), entry("GET /conferences/{reference}/letters/{person}/letter.pdf", OFFICE),
            entry("GET /conferences/{reference}/letters/{person}/letter.docx", OFFICE),
            entry("GET /", Set.of("dev", "helen", "stranger", "root")), entry("GET /conferences", Set.of("dev", "helen", "stranger", "root")),
            entry("GET /conferences/{reference}", OFFICE_AND_HER_CHAIR), entry("GET /packs/{id}", OFFICE_AND_HER_CHAIR),
            entry("GET /accounts", Set.of("root")), entry("POST /accounts", Set.of("root")),
            entry("GET /timescales", OFFICE_AND_ADMINISTRATOR), entry("GET /timescales/how-to-write", OFFICE_AND_ADMINISTRATOR),
            entry("GET /timescales/{name}", OFFICE_AND_ADMINISTRATOR), entry("GET /timescales/{name}/file", OFFICE_AND_ADMINISTRATOR),
            entry("GET /timescales/{name}/versions", OFFICE_AND_ADMINISTRATOR),
            entry("GET /timescales/{name}/versions/{number}", OFFICE_AND_ADMINISTRATOR),
            entry("GET /timescales/{name}/versions/{number}/file", OFFICE_AND_ADMINISTRATOR),
            entry("GET /timescales/{name}/change", ADMINISTRATOR), entry("POST /timescales/{name}/change", ADMINISTRATOR),
            entry("POST /timescales/{name}/file", ADMINISTRATOR), entry("POST /timescales/{name}/save", ADMINISTRATOR),
            entry("GET /api/v1/calendars/{place}/{year}", OFFICE_AND_ADMINISTRATOR), entry("GET /api/v1/authorities/{name}/rules", OFFICE_AND_ADMINISTRATOR),
            entry("GET /calendars/{place}", OFFICE_AND_ADMINISTRATOR),
            entry("GET /calendars/{place}/{year}", OFFICE_AND_ADMINISTRATOR), entry("GET /calendars/{place}/tables", OFFICE_AND_ADMINISTRATOR),
            entry("GET /calendars/{place}/tables/{number}", OFFICE_AND_ADMINISTRATOR),
            entry("GET /calendars/{place}/tables/{number}/file", OFFICE_AND_ADMINISTRATOR),
            entry("GET /calendars/{place}/file", ADMINISTRATOR), entry("POST /calendars/{place}/file", ADMINISTRATOR),
            entry("GET /calendars/{place}/day", ADMINISTRATOR), entry("POST /calendars/{place}/day", ADMINISTRATOR),
            entry("POST /calendars/{place}/save", ADMINISTRATOR),
            entry("GET /book", OFFICE), entry("POST /book", OFFICE), entry("GET /letters", OFFICE), entry("GET /held", OFFICE),
            entry("GET /held/{id}", OFFICE), entry("POST /held/{id}/file", OFFICE), entry("POST /held/{id}/refuse", OFFICE),
            entry("POST /held/{id}/retry", OFFICE), entry("POST /held/work/{id}/retry", OFFICE),
            entry("GET /reports/{id}/versions", OFFICE),
            entry("GET /reports/{id}/picture", OFFICE), entry("GET /reports/{id}/picture/file", OFFICE),
            entry("POST /reports/{id}/picture/back", OFFICE), entry("GET /answers/{id}", OFFICE), entry("POST /answers/{id}/read", OFFICE),
            entry("GET /reports/{id}/readers", OFFICE), entry("GET /reports/{id}/pages/{number}.png", OFFICE), entry("POST /reports/{id}/pages", OFFICE), entry("GET /conferences/{reference}/pack", OFFICE),
            entry("GET /conferences/{reference}/pack/building", OFFICE), entry("GET /conferences/{reference}/pack/events", OFFICE),
            entry("GET /conferences/{reference}/pack/preview", OFFICE), entry("POST /conferences/{reference}/pack/order", OFFICE),
            entry("POST /conferences/{reference}/pack/build", OFFICE), entry("GET /reports/{id}/release", OFFICE), entry("GET /reports/{id}/release/{reader}", OFFICE),
            entry("POST /reports/{id}/release/{reader}", OFFICE), entry("POST /reports/{id}/release/{reader}/second", OFFICE), entry("GET /everything/{id}", OFFICE),
            entry("GET /everything/{id}/file", OFFICE), entry("POST /everything/{id}", OFFICE), entry("POST /reports/{id}/agency-release", OFFICE), entry("POST /reports/{id}/agency-sharing", OFFICE),
            entry("GET /dispatches/{id}", OFFICE), entry("GET /dispatches/{id}/file", OFFICE),
            entry("POST /dispatches/{id}/posted", OFFICE), entry("POST /dispatches/{id}/let-through", OFFICE),
            entry("POST /conferences/{reference}/codes/{reader}", OFFICE), entry("GET /conferences/{reference}/upload", OFFICE),
            entry("GET /conferences/{reference}/move", OFFICE), entry("POST /conferences/{reference}/move", OFFICE),
            entry("GET /conferences/{reference}/cancel", OFFICE), entry("POST /conferences/{reference}/cancel", OFFICE),
            entry("GET /conferences/{reference}/stand-down", OFFICE), entry("POST /conferences/{reference}/stand-down", OFFICE),
            entry("GET /conferences/{reference}/protect", OFFICE), entry("POST /conferences/{reference}/protect", OFFICE),
            entry("GET /conferences/{reference}/keep-back/{reader}", OFFICE), entry("POST /conferences/{reference}/keep-back/{reader}", OFFICE),
            entry("GET /conferences/{reference}/reading/{person}", OFFICE), entry("POST /conferences/{reference}/reading/{person}", OFFICE),
            entry("GET /conferences/{reference}/young-people", OFFICE), entry("GET /conferences/{reference}/young-people/{child}", OFFICE),
            entry("POST /conferences/{reference}/young-people/{child}", OFFICE), entry("GET /conferences/{reference}/young-people/{child}/version.pdf", OFFICE),
            entry("POST /conferences/{reference}/young-people/{child}/given", OFFICE),
            entry("POST /conferences/{reference}/young-people/{child}/withdraw", OFFICE),
            entry("GET /conferences/{reference}/directions", OFFICE), entry("POST /conferences/{reference}/directions", OFFICE),
            entry("GET /conferences/{reference}/record", OFFICE), entry("POST /conferences/{reference}/record", OFFICE),
            entry("POST /conferences/{reference}/upload", OFFICE), entry("GET /incoming/{id}/raw", OFFICE),
            entry("POST /conferences/{reference}/reminders/{author}", OFFICE), entry("POST /conferences/{reference}/reminders/{id}/rung", OFFICE),
            entry("GET /code", Set.of()), entry("POST /code", Set.of()),
            entry("GET /read", Set.of("jade")), entry("GET /read/{copyId}", Set.of("jade")), entry("GET /read/{copyId}/to-keep.pdf", Set.of("jade")),
            entry("GET /read/{copyId}/pages/{number}.png", Set.of()),
            entry("GET /read/{copyId}/to-keep-large-print.pdf", Set.of("jade")), entry("GET /read/{copyId}/to-keep.txt", Set.of("jade")),
            entry("GET /read/everything.pdf", Set.of("jade")), entry("GET /read/everything-large-print.pdf", Set.of("jade")),
            entry("POST /read/{copyId}/answer", Set.of("jade")), entry("POST /read/{copyId}/acknowledge", Set.of("jade")),
            entry("GET /bundle", Set.of()), entry("GET /bundle/{number}.pdf", Set.of()),
            entry("GET /countersign", Set.of("manager")), entry("POST /countersign", Set.of("manager")),
            entry("GET /send", Set.of("author")), entry("POST /send", Set.of("author")), entry("GET /send/sent", Set.of("author")),
            entry("GET /send/form.docx", Set.of("author")), entry("GET /send/check", Set.of("author")),
            entry("GET /send/check/please-change.docx", Set.of("author")), entry("GET /send/check/{number}", Set.of("author")),
            entry("POST /send/check/{number}", Set.of("author")), entry("GET /send/check/answers", Set.of("author")),
            entry("POST /send/check/answers", Set.of("author")),
            entry("GET /api/v1/conferences", Set.of("dev", "helen", "stranger")), entry("POST /api/v1/conferences", OFFICE),
            entry("GET /api/v1/conferences/{reference}", OFFICE_AND_HER_CHAIR), entry("GET /api/v1/conferences/{reference}/deadlines", OFFICE_AND_HER_CHAIR),
            entry("GET /api/v1/conferences/{reference}/history", OFFICE_AND_HER_CHAIR), entry("GET /api/v1/conferences/{reference}/reports", OFFICE_AND_HER_CHAIR),
            entry("GET /api/v1/conferences/{reference}/packs", OFFICE_AND_HER_CHAIR), entry("GET /api/v1/packs/{id}.pdf", OFFICE_AND_HER_CHAIR),
            entry("POST /api/v1/conferences/{reference}/reports", OFFICE), entry("GET /api/v1/conferences/{reference}/dispatches", OFFICE),
            entry("POST /api/v1/conferences/{reference}/codes", OFFICE), entry("POST /api/v1/dispatches/{id}/posted", OFFICE),
            entry("POST /api/v1/dispatches/{id}/let-through", OFFICE), entry("GET /api/v1/dispatches/{id}.eml", OFFICE),
            entry("GET /api/v1/dispatches/{id}.pdf", OFFICE), entry("GET /api/v1/held", OFFICE), entry("POST /api/v1/held/{id}", OFFICE),
            entry("GET /api/v1/incoming/{id}/raw", OFFICE), entry("POST /api/v1/reports/{id}/countersignature", OFFICE),
            entry("POST /api/v1/reports/{id}/release", OFFICE), entry("POST /api/v1/reports/{id}/release/second", OFFICE), entry("POST /api/v1/reports/{id}/agency-release", OFFICE),
            entry("GET /api/v1/reports/{id}/statements", OFFICE),
            entry("GET /api/v1/reports/{id}/preview", OFFICE),
            entry("POST /api/v1/conferences/{reference}/move", OFFICE), entry("POST /api/v1/conferences/{reference}/cancel", OFFICE),
            entry("POST /api/v1/conferences/{reference}/stand-down", OFFICE), entry("POST /api/v1/conferences/{reference}/events", OFFICE));

    private final RunningPortal portal = RunningPortal.start();
    private final SharedReport shared = SharedReport.in(portal);

    @Test
    void everyAddressIsInTheTable() {
        assertThat(new TreeSet<>(addresses().toList())).isEqualTo(new TreeSet<>(MAY.keySet()));
    }

    @Test
    void whoIsNotInTheTableFindsNothing() {
        Map<String, Integer> open = new TreeMap<>();
        for (String who : EVERYBODY) {
            Caller caller = caller(who);
            MAY.keySet().stream().filter(address -> !address.contains("/api/") && !MAY.get(address).contains(who))
                    .forEach(address -> noteIfOpen(who, address, caller, open));
        }
        assertThat(open).isEmpty();
    }

    @Test
    void whoIsNotInTheTableFindsNothingByTheInterface() {
        Map<String, Integer> open = new TreeMap<>();
        for (String who : Set.of("helen", "stranger", "root")) {
            MAY.keySet().stream().filter(address -> address.contains("/api/") && !MAY.get(address).contains(who))
                    .forEach(address -> noteIfOpen(who, address, portal.as(who), open));
        }
        MAY.keySet().stream().filter(address -> address.contains("/api/")).forEach(address -> noteIfOpen("nobody", address, portal.nobody(), open));
        assertThat(open).isEmpty();
    }

    @Test
    void whoIsInTheTableFindsThePage() {
        assertThat(portal.signedIn("helen").get("/conferences/CPC-2026-0143").status()).isEqualTo(200);
        assertThat(portal.signedIn("dev").get("/reports/" + shared.report() + "/release/marcus").status()).isEqualTo(200);
        assertThat(portal.as("helen").get("/api/v1/conferences/CPC-2026-0143").status()).isEqualTo(200);
        assertThat(portal.as("stranger").get("/api/v1/conferences").json().size()).isZero();
    }

    @Test
    @Tag("D5")
    void aChairIsNotShownTheAddressesThatTheGateGuards() {
        portal.database().client().sql("update disclosed_copy set hits = ?::jsonb where id = ?")
                .params("[{\"words\": \"14 Larch Close\", \"found\": \"Larch Lane\", \"near\": true, \"where\": \"heading\"}]", shared.copyOf("marcus"))
                .update();
        assertThat(portal.as("dev").get("/api/v1/conferences/CPC-2026-0143/reports").body()).contains("14 Larch Close");
        assertThat(portal.as("helen").get("/api/v1/conferences/CPC-2026-0143/reports").body()).contains("marcus").doesNotContain("14 Larch Close");
    }

    private void noteIfOpen(String who, String address, Caller caller, Map<String, Integer> open) {
        Answer answer = ask(address, caller);
        boolean closed = Set.of(401, 404).contains(answer.status())
                || answer.status() == 302 && answer.header("Location").matches(".*/(sign-in|ended)");
        if (!closed) {
            open.put(who + ": " + address, answer.status());
        }
    }

    private Answer ask(String address, Caller caller) {
        String[] parts = address.split(" ");
        String path = filled(parts[1]);
        if (parts[0].equals("GET")) {
            return caller.get(path);
        }
        if (path.startsWith("/api/")) {
            return path.endsWith("/reports") ? caller.post(path, "multipart/form-data; boundary=x", "--x--\r\n") : caller.json(path, Map.of());
        }
        String token = caller.tokenOf("/l/any");
        return caller.ask(path, HttpRequest.newBuilder().header("Content-Type", "application/x-www-form-urlencoded").header("X-CSRF-TOKEN", token)
                .POST(BodyPublishers.ofString("_csrf=" + token)));
    }

    private String filled(String path) {
        String id = path.contains("/reports/") ? shared.report().toString() : "00000000-0000-0000-0000-000000000001";
        return path.replace("{reference}", "CPC-2026-0143").replace("{reader}", "jade").replace("{person}", "jade").replace("{guide}", "parents").replace("{copyId}", shared.copyOf("jade").toString())
                .replace("{token}", "any").replace("{author}", "wills").replace("{child}", "ellie")
                .replace("{place}", "isle-of-man").replace("{year}", "2026").replace("{number}", "1").replace("{name}", "doncaster").replace("{id}", id);
    }

    private Caller caller(String who) {
        return switch (who) {
            case "nobody" -> portal.nobody();
            case "jade" -> shared.reading("jade");
            case "manager" -> portal.cameBy(shared.countersignLink());
            case "author" -> portal.cameBy(shared.sendLink());
            default -> portal.signedIn(who);
        };
    }

    /** "GET /read/{copyId}", for each method of each mapping of ours. */
    private Stream<String> addresses() {
        return portal.context().getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class).getHandlerMethods().entrySet().stream()
                .filter(mapped -> mapped.getValue().getBeanType().getPackageName().startsWith("org.cleardays.portal"))
                .filter(mapped -> !mapped.getKey().getPatternValues().contains("/error"))
                .flatMap(mapped -> mapped.getKey().getPatternValues().stream().flatMap(pattern -> methods(mapped.getKey().getMethodsCondition().getMethods())
                        .map(method -> method + " " + (pattern.isEmpty() ? "/" : pattern)))).distinct();
    }

    private static Stream<String> methods(Set<RequestMethod> methods) {
        return methods.isEmpty() ? Stream.of("GET", "POST") : methods.stream().map(Enum::name);
    }
}
