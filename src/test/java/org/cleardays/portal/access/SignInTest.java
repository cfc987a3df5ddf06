package org.cleardays.portal.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.cleardays.portal.RunningPortal;
import org.cleardays.portal.RunningPortal.Caller;
import org.cleardays.portal.account.Accounts;
import org.cleardays.portal.account.StaffRole;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whoever guesses at passwords gets no further than a few, and nobody who is signed in is put out by it. */
class SignInTest {

    private final RunningPortal portal = RunningPortal.start();

    @Test
    @Tag("D3")
    void afterTenWrongPasswordsTheRightOneIsAnsweredAsTheWrongOnes() {
        add("guessed");
        Caller inside = portal.signedIn("guessed");
        for (int guess = 0; guess < 10; guess++) {
            assertThat(tried("guessed", "wrong-" + guess)).endsWith("/sign-in?error");
        }
        assertThat(tried("guessed", "pass-guessed")).endsWith("/sign-in?error");
        assertThat(portal.as("guessed").get("/api/v1/conferences").status()).isEqualTo(401);
        assertThat(inside.get("/held").status()).isEqualTo(200);
    }

    @Test
    void whoKnowsThePasswordMayCallAsOftenAsNeeded() {
        add("diligent");
        for (int call = 0; call < 15; call++) {
            assertThat(portal.as("diligent").get("/api/v1/held").status()).isEqualTo(200);
        }
    }

    private String tried(String name, String password) {
        return portal.nobody().form("/sign-in", "/sign-in", Map.of("username", name, "password", password)).header("Location");
    }

    private void add(String name) {
        portal.inTransaction(() -> {
            portal.bean(Accounts.class).add(name, "pass-" + name, Set.of(StaffRole.BUSINESS_SUPPORT), Optional.empty());
            return name;
        });
    }
}
