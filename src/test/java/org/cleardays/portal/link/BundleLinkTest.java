package org.cleardays.portal.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;

import org.cleardays.Carters;
import org.cleardays.conference.Conference;
import org.cleardays.conference.Conferences;
import org.cleardays.dispatch.Codes;
import org.cleardays.dispatch.Links;
import org.cleardays.portal.RunningPortal;
import org.cleardays.portal.RunningPortal.Caller;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The link to a professional's bundle opens it with a code alone, as a reader's does: a mail that is passed on opens nothing. */
@Tag("D2")
class BundleLinkTest {

    private final RunningPortal portal = RunningPortal.start();
    private final Conference conference = portal.bean(Conferences.class).findByReference(Carters.REFERENCE).orElseThrow();
    private final UUID lunt = conference.personByKey("lunt").orElseThrow().id();
    private final Caller came = portal.cameBy(portal.inTransaction(() -> portal.bean(Links.class).make(conference.id(), lunt, Links.Purpose.BUNDLE,
            UUID.randomUUID())));

    @Test
    void nothingOpensBeforeTheCode() {
        assertThat(came.get("/bundle").status()).isEqualTo(404);
        assertThat(came.get("/bundle/1.pdf").status()).isEqualTo(404);
        assertThat(came.get("/code").body()).contains("Enter your code").doesNotContain("Exit this page");
        assertThat(came.form("/code", "/code", Map.of("code", "000 000")).body()).contains("That code does not open this page");
        assertThat(came.get("/bundle").status()).isEqualTo(404);
    }

    @Test
    void theCodeOpensTheBundleAndNothingElse() {
        assertThat(came.form("/code", "/code", Map.of("code", code())).header("Location")).endsWith("/bundle");
        assertThat(came.get("/bundle").body()).contains("Reports for the conference", "DC Sarah Lunt");
        assertThat(came.get("/read").status()).isEqualTo(404);
    }

    /** From the office, who rings or is rung: on the page and over the interface. */
    @Test
    void theOfficeMakesTheCode() {
        String made = portal.as("dev").json("/api/v1/conferences/" + Carters.REFERENCE + "/codes", Map.of("reader", "lunt")).json().get("code").asString();
        assertThat(came.form("/code", "/code", Map.of("code", made)).header("Location")).endsWith("/bundle");
        assertThat(portal.as("dev").json("/api/v1/conferences/" + Carters.REFERENCE + "/codes", Map.of("reader", "pauline")).status()).isEqualTo(400);
    }

    private String code() {
        return portal.inTransaction(() -> portal.bean(Codes.class).issue(conference.id(), lunt, "user:dev"));
    }
}
