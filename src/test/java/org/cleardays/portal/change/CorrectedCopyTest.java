package org.cleardays.portal.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.cleardays.CarterReports;
import org.cleardays.portal.RunningPortal;
import org.cleardays.portal.RunningPortal.Caller;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A corrected report takes the place of the one before it, and says so to whoever had that one. */
class CorrectedCopyTest {

    private static final String BEFORE = "weight follows his line";
    private static final String AFTER = "weight follows the same line as in May";

    private final RunningPortal portal = RunningPortal.start();
    private final ReadByCarters carters = new ReadByCarters(portal, ChangedCarters.book(portal));

    @Test
    void whoHadTheOneBeforeIsToldAndSeesWhatIsDifferentAndWhatTheySaid() {
        UUID first = carters.released(CarterReports.report("wills"), "ryan");
        carters.shared(first);
        Caller ryan = carters.reading(first, "ryan");
        assertThat(ryan.get("/read/" + first).body()).contains(BEFORE).doesNotContain("It takes the place");
        ryan.form("/read/" + first, "/read/" + first + "/answer", Map.of("words", "His line is fine."));
        UUID second = carters.released(corrected(), "ryan");
        carters.shared(second);
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
        carters.released(CarterReports.report("wills"), "ryan");
        UUID second = carters.released(corrected(), "jade");
        carters.shared(second);
        assertThat(carters.reading(second, "jade").get("/read/" + second).body()).contains(AFTER).doesNotContain("It takes the place", "New or different");
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
}
