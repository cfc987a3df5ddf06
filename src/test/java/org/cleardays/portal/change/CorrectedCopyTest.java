package org.cleardays.portal.change;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A corrected report takes the place of the one before it, and says so to whoever had that one. */
class CorrectedCopyTest {

    private static final String BEFORE = "weight follows his line";
    private static final String AFTER = "weight follows the same line as in May";

    private final RunningPortal portal = RunningPortal.start();
    private final String reference = ChangedCarters.book(portal);
    private final Conference conference = portal.bean(Conferences.class).findByReference(reference).orElseThrow();

    @Test
    void whoHadTheOneBeforeIsToldAndSeesWhatIsDifferentAndWhatTheySaid() {
        UUID first = shared(released(CarterReports.report("wills"), "ryan"));
        Caller ryan = reading(first, "ryan");
        assertThat(ryan.get("/read/" + first).body()).contains(BEFORE).doesNotContain("It takes the place");
        ryan.form("/read/" + first, "/read/" + first + "/answer", Map.of("words", "His line is fine."));
        UUID second = shared(released(corrected(), "ryan"));
        assertThat(ryan.get("/read").body()).contains("Corrected: it takes the place of the one you had before");
        String page = ryan.get("/read/" + second).body();
        assertThat(page).contains("It takes the place of the copy that you had before", AFTER, "His line is fine.").doesNotContain(BEFORE);
        assertThat(page.split("New or different", -1)).as("one statement is marked").hasSize(2);
        assertThat(ryan.get("/read/" + first).status()).isEqualTo(404);
    }

    /** Where a reader never had the one before, nothing tells that there was one. */
    @Test
    @Tag("E")
    void whoNeverHadTheOneBeforeIsNotToldOfIt() {
        released(CarterReports.report("wills"), "ryan");
        UUID second = shared(released(corrected(), "jade"));
        assertThat(reading(second, "jade").get("/read/" + second).body()).contains(AFTER).doesNotContain("It takes the place", "New or different");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> corrected() {
        return (Map<String, Object>) replaced(CarterReports.report("wills"));
    }

    private static Object replaced(Object content) {
        return switch (content) {
            case Map<?, ?> map -> map.entrySet().stream().collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, entry -> replaced(entry.getValue())));
            case List<?> list -> list.stream().map(CorrectedCopyTest::replaced).toList();
            case String text -> text.replace(BEFORE, AFTER);
            default -> content;
        };
    }

    private UUID released(Map<String, Object> content, String reader) {
        Person author = person("wills");
        byte[] file = CarterReports.fill(portal.bean(ReportForms.class).blankFor(conference, author), content, true);
        UUID report = portal.inTransaction(() -> portal.bean(Reports.class).file(conference.id(), author.id(), file));
        portal.inTransaction(() -> portal.bean(Reports.class).check(report));
        portal.inTransaction(() -> {
            portal.bean(Reports.class).advance(report, ReportState.COUNTERSIGNED);
            return portal.bean(Disclosures.class).drawUp(report);
        });
        portal.inTransaction(() -> portal.bean(Disclosures.class).release(report, person(reader).id(), List.of(), "Helen Marsh", "tried", "", "user:test"));
        return portal.bean(Disclosures.class).copiesOf(report).stream().filter(copy -> copy.readerId().equals(person(reader).id()))
                .map(Copy::id).findFirst().orElseThrow();
    }

    private UUID shared(UUID copy) {
        portal.inTransaction(() -> portal.bean(Messages.class).share(copy));
        return copy;
    }

    private Caller reading(UUID copy, String reader) {
        UUID id = person(reader).id();
        Caller caller = portal.cameBy(portal.inTransaction(() -> portal.bean(Links.class).make(conference.id(), id, Links.Purpose.READ, copy)));
        caller.form("/code", "/code", Map.of("code", portal.inTransaction(() -> portal.bean(Codes.class).issue(conference.id(), id, "user:test"))));
        return caller;
    }

    private Person person(String key) {
        return conference.personByKey(key).orElseThrow();
    }
}
