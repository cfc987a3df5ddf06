package org.cleardays.portal.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.cleardays.portal.RunningPortal;
import org.cleardays.portal.RunningPortal.Answer;
import org.cleardays.portal.SharedReport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadersTest {

    private final RunningPortal portal = RunningPortal.start();

    @ParameterizedTest
    @Tag("D11")
    @ValueSource(strings = {"/sign-in", "/l/any", "/ended", "/", "/api/v1/conferences", "/actuator/health/liveness"})
    void nothingInlineRunsAndNothingFramesUs(String path) {
        Answer answer = portal.nobody().get(path);
        assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'", "frame-ancestors 'none'").doesNotContain("unsafe-inline");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
    }

    @Test
    @Tag("D2")
    void personalPagesAreNotKept() {
        RunningPortal.Caller jade = SharedReport.in(portal).reading("jade");
        assertThat(jade.get("/read").header("Cache-Control")).contains("no-store");
    }

    @Test
    void aRefusalOfTheInterfaceIsAProblem() {
        Answer unknown = portal.as("dev").get("/api/v1/conferences/CPC-2026-9999");
        Answer nobody = portal.nobody().get("/api/v1/conferences");
        Answer nowhere = portal.as("dev").get("/api/v1/no-such-thing");
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(nobody.status()).isEqualTo(401);
        assertThat(nobody.header("WWW-Authenticate")).startsWith("Basic");
        assertThat(nowhere.status()).isEqualTo(404);
        assertThat(java.util.List.of(unknown, nobody, nowhere))
                .allSatisfy(answer -> assertThat(answer.header("Content-Type")).startsWith("application/problem+json"));
    }

    @Test
    void healthIsTheOnlyThingTheActuatorTells() {
        assertThat(portal.nobody().get("/actuator/health/readiness").status()).isEqualTo(200);
        assertThat(portal.as("dev").get("/actuator/env").status()).isIn(401, 403, 404);
    }

    @Test
    void anUnreachableMailServerIsSaidWhileThePortalStaysUp() {
        assertThat(portal.as("dev").get("/actuator/health").body()).contains("outgoingMail", "cannot be reached");
        assertThat(portal.nobody().get("/actuator/health/readiness").body()).contains("UP");
    }
}
